import type { components } from '../../generated/kaiten.ts'
import { invalidToken, throttled } from './refusals.ts'
import { operation, tokenOf, type User } from './state.ts'

/** A user as joining and leaving a group show it: the 19 attributes of the page, without what only lists have. */
export function asGroupUser(user: User): components['schemas']['GroupUser'] {
  const { delete_confirmation_sent_at: _, sd_telegram_id: __, news_subscription: ___, ...shown } = user
  return shown
}

export const users = [
  operation('listUsers', {
    invalidToken,
    throttled,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200, at most 100',
      body: ({ query: { query = '', ids, include_inactive = false, limit = 100, offset = 0 }, state }) =>
        state.users.page({
          limit: Math.min(limit, 100),
          offset,
          where: (user) =>
            (include_inactive || user.activated) &&
            (ids === undefined || ids.split(',').includes(String(user.id))) &&
            [user.full_name, user.username, user.email].some((text) => text.toLowerCase().includes(query.toLowerCase())),
        }).items,
      witness: { credential: 'kaiten-token', query: { query: 'lovelace' } },
    },
  }),

  operation('getCurrentUser', {
    invalidToken,
    throttled,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200',
      body: (scope) => scope.state.users.get(tokenOf(scope)?.user ?? 0),
      witness: { credential: 'kaiten-token' },
    },
  }),
]
