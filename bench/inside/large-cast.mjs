import { readFileSync } from 'node:fs'

/**
 * The shipped Kaiten cast with other people and groups, and so many memberships: departments of 100 users, each of them in the
 * department's 10 groups (of 5 users in 2 groups where there are few).
 */
export function largeCast(memberships) {
  const { tokens, users, groups } = JSON.parse(readFileSync(new URL('../../fixtures/kaiten.json', import.meta.url), 'utf8'))
  const [people, teams] = memberships < 1000 ? [5, 2] : [100, 10]
  const departments = Math.ceil(memberships / (people * teams))
  const crew = upTo(departments * people, (at) => ({ ...users[0], id: 1001 + at, email: `user${at}@example.com` }))
  const squads = upTo(departments * teams, (at) => ({ ...groups[0], id: 1001 + at, uid: uid(at) }))
  const members = upTo(memberships, (at) => {
    const user = Math.floor(at / teams)
    return { group: squads[Math.floor(user / people) * teams + (at % teams)].uid, user: crew[user].id }
  })
  return { tokens, users: [...users, ...crew], groups: [...groups, ...squads], members }
}

function uid(number) {
  return `f1000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

function upTo(length, make) {
  return Array.from({ length }, (_, at) => make(at))
}
