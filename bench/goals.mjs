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
  const three = headlines(kinds)
  return [
    ...three.map((kind) => ({ goal: `share of node:http: ${kind.title}`, ...shareGoal, seen: shareOf(kind) })),
    ...three.map((kind) => ({ goal: `p99 of node:http's: ${kind.title}`, ...p99Goal, seen: tailOf(kind) })),
    { goal: "ready, of bare hono's", ...readyGoal, seen: ready.readyMs / hono.readyMs },
    { goal: 'RSS after boot', ...rssGoal, seen: ready.rssMb },
  ]
}

/** The three that the goals are for. */
function headlines(kinds) {
  const half = (name) => kinds.find((kind) => kind.name === name).halves[0]
  return [half('voucherify'), half('snag'), kinds.find(({ name }) => name === 'not-a-member')]
}

/** How all kinds stand to what is asked of the three: how many are there, and the worst. */
export function standings(kinds) {
  const ascending = (one, other) => one.figure - other.figure
  const stand = (figureOf, goal, worst) => {
    const all = kinds.map((kind) => ({ title: kind.title, figure: figureOf(kind) })).sort(ascending)
    return { met: all.filter(({ figure }) => isMet(goal, figure)).length, of: all.length, worst: all.at(worst) }
  }
  return { share: stand(shareOf, shareGoal, 0), p99: stand(tailOf, p99Goal, -1) }
}

function shareOf({ servers }) {
  return of(servers, 'ringer').ofHttp
}

function tailOf({ servers }) {
  return of(servers, 'ringer').p99OfHttp
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
