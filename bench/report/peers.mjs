import { hundredths, whole } from './figures.mjs'
import { table } from './table.mjs'

export function peersTables({ folder, measured, missing }) {
  const row = ({ name, version = '', readyMs, rssMb, kinds, failure }) => [
    `${name} ${version}`.trim(),
    whole(readyMs, 'ms'),
    whole(rssMb, 'MB'),
    ...kinds.flatMap(({ perSecond, ofHttp, p99, refused }) => (refused ? [refused, '', ''] : [whole(perSecond), hundredths(ofHttp), hundredths(p99)])),
    ...(failure ? [failure] : []),
  ]
  const titles = measured[0].kinds.flatMap(({ title }) => [title, 'of node:http', 'p99 ms'])
  return [
    table([['Peers', 'ready', 'RSS', ...titles], ...measured.map(row)]),
    ...(missing.length > 0 ? [`Not installed in ${folder}, and left out: ${missing.join(', ')}. bench/peers.md says how to install them.`] : []),
    `All serve the contract of Voucherify, or what its answers are where they take no document. Ringer alone keeps state: it removes users and puts
them back, the others send an example of the contract each time.`,
  ]
}
