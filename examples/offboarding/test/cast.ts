import type { Team } from '../src/offboard.ts'
import type { Person } from '../src/person.ts'

/** Ringer's own cast: Ada and Grace are in the team everywhere, Alan exists and is not in it. */
export const ada: Person = { email: 'ada@example.com', kaitenId: 101, snagId: '0c000000-0000-4000-8000-00000000000a', syncanoId: 1 }
export const grace: Person = { email: 'grace@example.com', kaitenId: 102, snagId: '0c000000-0000-4000-8000-00000000000b', syncanoId: 2 }
export const alan: Person = { email: 'alan@example.com', kaitenId: 103, snagId: '0c000000-0000-4000-8000-00000000000c', syncanoId: 3 }

/** The vendors' real addresses, as in production; only the keys are Ringer's. */
export const team: Team = {
  kaiten: { url: 'https://acme.kaiten.ru/api/latest', token: 'kaiten-token', group: 'f0000000-0000-4000-8000-000000000001' },
  snag: {
    apiKey: 'snag-key',
    organizationId: '0a000000-0000-4000-8000-000000000001',
    websiteId: '0b000000-0000-4000-8000-000000000001',
  },
  syncano: { accountKey: '0123456789abcdef0123456789abcdef01234562', instance: 'acme-instance', group: 1 },
  voucherify: {
    url: 'https://api.voucherify.io',
    managementId: 'mgmt-id',
    managementToken: 'mgmt-token',
    project: 'proj_Acme0001',
  },
  wavefront: { url: 'https://acme.wavefront.com', token: 'wf-token', group: 'e0000000-0000-4000-8000-000000000001' },
}
