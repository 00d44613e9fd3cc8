/** What is used of the vendor's client, which has no types of its own. */
declare module 'syncano' {
  interface Options {
    accountKey: string
    defaults: { instanceName: string }
    baseUrl?: string
  }

  /** Sent by its `then`. */
  interface Query {
    then<T>(onSuccess: () => T): Promise<T>
  }

  export interface RequestError extends Error {
    status: number
  }

  export default function Syncano(options: Options): {
    Group: { please(): { deleteUser(group: { id: number }, user: { user: number }): Query } }
  }
}
