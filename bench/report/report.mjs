import { p99Goal, shareGoal, standings } from '../goals.mjs'
import { faultsTables, journalTables, membershipsTables, namespacesTables, operationsTables } from './curves.mjs'
import { hundredths, mark, whole } from './figures.mjs'
import { httpTables } from './http.mjs'
import { peersTables } from './peers.mjs'
import { table } from './table.mjs'

const tablesOf = {
  http: httpTables,
  memberships: membershipsTables,
  namespaces: namespacesTables,
  operations: operationsTables,
  faults: faultsTables,
  journal: journalTables,
  peers: peersTables,
}

/** The figures as a person likes to read them, with the goals last: how each stands. */
export function report({ node, cores, setting, goals, broken, ...sections }) {
  const measured = Object.entries(tablesOf).flatMap(([name, tables]) => (sections[name] ? tables(sections[name]) : []))
  const all = sections.http ? [allKinds(sections.http.kinds)] : []
  return [heading({ node, cores, ...setting }), ...measured, ...Object.entries(broken).map(breakage), ...goalsTable(goals), ...all].join(
    '\n\n',
  )
}

function heading({ node, cores, short, connections, processes, rounds, seconds }) {
  const where = cores ? `server on core ${cores.server}, load on core ${cores.load}` : 'unpinned: server and load may share a core'
  const look = short
    ? '\nA short look: the code is hardly compiled by then, so Ringer does better than this; whether all runs is what it tells.'
    : ''
  return `Node ${node}, ${where}\n${connections} connections, rounds of ${seconds} s: ${rounds}; processes of each in http: ${processes}${short ? '' : ', in operations four times as many'}; one of each at a time, they take turns, figures are medians${look}`
}

function breakage([section, message]) {
  return `${section} broke and is left out: ${message}`
}

function goalsTable(goals) {
  if (goals.length === 0) return []
  const figure = (number, unit) => (unit === undefined ? hundredths(number) : whole(number, unit))
  const wanted = ({ atLeast, atMost, unit }) => (atLeast === undefined ? `≤ ${figure(atMost, unit)}` : `≥ ${figure(atLeast, unit)}`)
  const row = (goal) => [goal.goal, wanted(goal), figure(goal.seen, goal.unit), mark(goal.met)]
  return [table([['Goals', 'wanted', 'seen', ''], ...goals.map(row)])]
}

function allKinds(kinds) {
  const { share, p99 } = standings(kinds)
  const told = (name, sign, goal, { met, of, worst }) =>
    `${name} ${sign} ${goal}: ${met} of ${of}, the worst ${hundredths(worst.figure)} (${worst.title})`
  return `All kinds. ${told('Share', '≥', shareGoal.atLeast, share)}. ${told('p99', '≤', p99Goal.atMost, p99)}.`
}
