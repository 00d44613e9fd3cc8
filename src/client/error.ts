import type { components } from '../generated/admin.ts'

type Problem = Pick<components['schemas']['Problem'], 'status' | 'detail' | 'errors'> & Partial<components['schemas']['Verdict']>

/** What Ringer refused: the message says what came, why it is refused and what to do. */
export class RingerError extends Error {
  override name = 'RingerError'
  /** The HTTP status of the refusal. */
  readonly status: number
  /** Where several things were wrong, each by a JSON pointer. */
  readonly errors: { pointer: string; message: string }[]

  constructor({ status, detail, errors = [], nearest }: Problem) {
    super(nearest ? `${detail}\n${cameInstead(nearest)}` : detail)
    this.status = status
    this.errors = errors
  }
}

/** Of requests that were expected and did not come. */
function cameInstead(nearest: NonNullable<Problem['nearest']>): string {
  if (nearest.length === 0) return 'nothing came that is alike'
  const lines = nearest.map(({ request: { id, vendor, operation, rule, response }, differences }) => {
    const what = operation === undefined ? 'no operation' : [operation, rule?.name].filter(Boolean).join(' ')
    return `  request ${id}: ${vendor} ${what} ${response.status}: ${differences.join('; ')}`
  })
  return ['what came instead:', ...lines].join('\n')
}
