/** Somebody, by the ids that each vendor wants. Voucherify and Wavefront know people by their mail. */
export interface Person {
  email: string
  kaitenId: number
  snagId: string
  syncanoId: number
}

/** Takes a person out of the team at one vendor, once. Throws a `CallError` when that is refused, or no answer comes. */
export type Remove = (person: Person) => Promise<'removed' | 'not a member'>
