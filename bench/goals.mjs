/** What Ringer is to reach, each with the figure that this run gives; a goal whose figure was not measured is left out. */
export function goalsOf({ http, operations }) {
  const goals = [...(http ? httpGoals(http) : []), ...(operations ? operationsGoals(operations) : [])]
  return goals.filter(({ seen }) => seen !== undefined).map((goal) => ({ ...goal, met: isMet(goal, goal.seen) }))
}

export const shareGoal = { atLeast: 0.8 }
export const p99Goal = { atMost: 1.5 }
export const readyGoal = { atMost: 2 }
export const rssGoal = { atMost: 90, unit: 'MB' }

export function isMet({ atLeast = -Infinity, atMost = Infinity }, figure) {
  return figure >= atLeast && figure <= atMost
}

/** The figures of Ringer, or of another, among those of all servers. */
export function of(servers, name) {
  return servers.find((server) => server.name === name)
}

function httpGoals({ kinds, boot }) {
  const [ready, hono] = ['ringer', 'hono'].map((name) => of(boot, name))
  const shares = kinds.map(({ title, servers }) => ({ title, figure: of(servers, 'ringer').ofHttp }))
  const tails = kinds.map(({ title, servers }) => ({ title, figure: of(servers, 'ringer').p99OfHttp }))
  const ascending = (one, other) => one.figure - other.figure
  return [
    ...headlines(kinds).map(({ title, servers }) => ({
      goal: `share of node:http: ${title}`,
      ...shareGoal,
      seen: of(servers, 'ringer').ofHttp,
    })),
    { goal: `share of node:http: worst of ${kinds.length}`, ...shareGoal, ...extreme(shares.sort(ascending)[0], shares, shareGoal) },
    { goal: `p99 of node:http's: worst of ${kinds.length}`, ...p99Goal, ...extreme(tails.sort(ascending).at(-1), tails, p99Goal) },
    { goal: "ready, of bare hono's", ...readyGoal, seen: ready.readyMs / hono.readyMs },
    { goal: 'RSS after boot', ...rssGoal, seen: ready.rssMb },
  ]
}

/** The three that the goals were first written for. */
function headlines(kinds) {
  const half = (name) => kinds.find((kind) => kind.name === name).halves[0]
  return [half('voucherify'), half('snag'), kinds.find(({ name }) => name === 'not-a-member')]
}

function extreme({ title, figure }, all, goal) {
  const met = all.filter((one) => isMet(goal, one.figure)).length
  return { seen: figure, note: `${title}; met by ${met} of ${all.length}` }
}

function operationsGoals(sizes) {
  const most = sizes.find(({ operations }) => operations === 1000)
  if (most === undefined) return []
  return [
    { goal: '1,000 operations: share, of that at 10', atLeast: 0.95, seen: most.ofFewest },
    { goal: '1,000 operations: ready', atMost: 500, unit: 'ms', seen: most.readyMs },
    { goal: '1,000 operations: RSS', atMost: 130, unit: 'MB', seen: most.rssMb },
  ]
}
