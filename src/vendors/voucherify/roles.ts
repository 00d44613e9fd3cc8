const known = /^(ADMIN|USER|VIEWER|MERCHANT|USER_RESTRICTED|role_[A-Za-z0-9]+)$/

/** A role as the cast may give it: a predefined one, or the id of a custom role. */
export const role = { type: 'string', pattern: known.source }

/** No operation lists the custom roles, so every id in their shape is taken for one. */
export function isRole(name: unknown): boolean {
  return typeof name === 'string' && known.test(name)
}
