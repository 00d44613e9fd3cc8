import Syncano, { type RequestError } from 'syncano'
import { CallError, noAnswer } from './call.ts'
import type { Remove } from './person.ts'

export interface SyncanoConfig {
  accountKey: string
  instance: string
  group: number
  /** Undefined is the vendor's own. */
  url?: string | undefined
}

/** The client has a time-out of its own, and waits by itself when it is told to. */
export function syncano({ accountKey, instance, group, url }: SyncanoConfig): Remove {
  const { Group } = Syncano({ accountKey, defaults: { instanceName: instance }, ...(url !== undefined && { baseUrl: url }) })
  return async ({ syncanoId }) => {
    try {
      // The query is sent by its `then`, which leaves out the second argument: awaited as it is, a refusal would never come.
      return await Group.please()
        .deleteUser({ id: group }, { user: syncanoId })
        .then(() => 'removed' as const)
    } catch (error) {
      const { status, message } = error as Partial<RequestError>
      if (status === undefined) throw noAnswer(error as Error)
      if (status === 404 && message === 'Not found') return 'not a member'
      throw new CallError([status, message].join(' '), { status, cause: error })
    }
  }
}
