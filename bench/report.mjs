import { faultsTables, layersTables } from './report-inside.mjs'
import { table } from './table.mjs'

/** The figures as a person likes to read them. */
export function report({ kinds, boot, layers, faults, documents, ...setting }) {
  const http = kinds ? [httpHeading(setting), ...kinds.map(loadTable), bootTable(boot), notes(setting)] : []
  return [
    heading(setting),
    ...http,
    ...(layers ? layersTables(layers) : []),
    ...(faults ? faultsTables(faults) : []),
    ...(documents ? documents.map(documentTable) : []),
  ].join('\n\n')
}

function heading({ node, cores }) {
  return `Node ${node}, ${cores ? `server on core ${cores.server}, load on core ${cores.load}` : 'unpinned: server and load may share a core'}`
}

function httpHeading({ connections, rounds, seconds }) {
  return `${connections} connections, ${rounds} rounds of ${seconds} s each, medians`
}

function loadTable({ title, servers }) {
  const head = [title, 'requests/s', 'of node:http', 'of hono', 'p50 ms', 'p99 ms', 'CPU µs', 'busy']
  const row = ({ name, perSecond, ofHttp, ofHono, p50, p99, cpuUs, busy }) => [
    name,
    Math.round(perSecond).toLocaleString('en'),
    ofHttp.toFixed(2),
    ofHono.toFixed(2),
    p50.toFixed(2),
    p99.toFixed(2),
    fixed(cpuUs, ''),
    fixed(busy === undefined ? undefined : busy * 100, '%'),
  ]
  return table([head, ...servers.map(row)])
}

function documentTable({ operations, servers }) {
  const row = ({ name, readyMs, rssMb, perSecond, ofHttp }) => [
    name,
    fixed(readyMs, ' ms'),
    fixed(rssMb, ' MB'),
    Math.round(perSecond).toLocaleString('en'),
    ofHttp.toFixed(2),
  ]
  const head = [`A document of ${operations.toLocaleString('en')} operations`, 'first answer', 'RSS', 'requests/s', 'of node:http']
  return table([head, ...servers.map(row)])
}

function bootTable(boot) {
  const [http, hono] = boot
  const row = ({ name, readyMs, rssMb }) => [
    name,
    fixed(readyMs, ' ms'),
    (readyMs / http.readyMs).toFixed(2),
    (readyMs / hono.readyMs).toFixed(2),
    fixed(rssMb, ' MB'),
  ]
  return table([['Boot', 'ready after', 'of node:http', 'of hono', 'RSS'], ...boot.map(row)])
}

function notes({ connections }) {
  return `The bare servers send what Ringer sent: status, content-type, body. Cycles: each of the ${connections} connections has a user of its own,
in two projects; they are added to the shipped cast by --fixtures. Boot is with the shipped cast. CPU: the server's time on its core
for one request, which tells most where the machine has other work. busy: the share of the time that the server was on its core;
well below 100 %, the load or the machine was the limit and the server can do more.`
}

function fixed(number, unit) {
  return number === undefined ? '-' : `${number.toFixed(0)}${unit}`
}
