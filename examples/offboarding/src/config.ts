import type { Team } from './offboard.ts'

/** Reads where the team is. Throws an error that names every variable that is missing. */
export function teamFrom(env: NodeJS.ProcessEnv): Team {
  const missing: string[] = []
  const need = (name: string) => {
    const value = env[name] ?? ''
    if (value === '') missing.push(name)
    return value
  }
  const team: Team = {
    kaiten: { url: need('KAITEN_URL'), token: need('KAITEN_TOKEN'), group: need('KAITEN_GROUP') },
    snag: {
      apiKey: need('SNAG_API_KEY'),
      organizationId: need('SNAG_ORGANIZATION'),
      websiteId: need('SNAG_WEBSITE'),
      url: env.SNAG_URL,
    },
    syncano: {
      accountKey: need('SYNCANO_ACCOUNT_KEY'),
      instance: need('SYNCANO_INSTANCE'),
      group: Number(need('SYNCANO_GROUP')),
      url: env.SYNCANO_URL,
    },
    voucherify: {
      url: env.VOUCHERIFY_URL ?? 'https://api.voucherify.io',
      managementId: need('VOUCHERIFY_MANAGEMENT_ID'),
      managementToken: need('VOUCHERIFY_MANAGEMENT_TOKEN'),
      project: need('VOUCHERIFY_PROJECT'),
    },
    wavefront: { url: need('WAVEFRONT_URL'), token: need('WAVEFRONT_TOKEN'), group: need('WAVEFRONT_GROUP') },
  }
  if (missing.length > 0) throw new Error(`set ${missing.join(', ')}`)
  return team
}
