import { hundredths, whole } from './figures.mjs'
import { table } from './table.mjs'

export function peersTables({ measured, missing }) {
  const left = missing.length > 0 ? [`Not installed, and left out: ${missing.join(', ')}. bench/peers.md says how to install them.`] : []
  if (measured.length === 0) return left
  const titles = measured[0].kinds.flatMap(({ title }) => [`${title}/s`, 'of node:http', 'p99 ms'])
  const row = ({ name, readyMs, rssMb, kinds }) => [
    name,
    whole(readyMs, 'ms'),
    whole(rssMb, 'MB'),
    ...kinds.flatMap(({ perSecond, ofHttp, p99 }) => [whole(perSecond), hundredths(ofHttp), hundredths(p99)]),
  ]
  const blank = titles.map(() => '-')
  const rows = measured.map((one) => [...row(one), ...blank].slice(0, titles.length + 3))
  return [table([['Peers', 'ready', 'RSS', ...titles], ...rows]), ...measured.flatMap(troubles), ...left, notes]
}

function troubles({ name, failure, kinds }) {
  const refused = kinds.filter((kind) => kind.refused).map((kind) => `${name} does not take "${kind.title}": ${kind.refused}`)
  return failure ? [`${name} did not start: ${failure}`] : refused
}

const notes = `Each serves the contract of Voucherify, bench/peers.md says how; node:http is bare and sends Ringer's answers. Ringer and emulate keep state, so
they remove users and put them back; the others send what the contract has as an example each time.`
