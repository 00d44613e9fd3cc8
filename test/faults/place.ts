import { kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'
import { faultsOf } from './arm.ts'

export const failing = { kind: 'respond', status: 500, custom: true }

/** A namespace of a fresh server, and which of so many calls fail there. */
export async function place(namespace = 'pr-17') {
  const { url, ringer } = await serveFresh()
  const failures = async (calls: number, name = namespace) => {
    let seen = ''
    for (let time = 0; time < calls; time++) seen += (await kaitenOf(url, name).send('GET', '/users')).status === 500 ? 'F' : '.'
    return seen
  }
  return { url, ringer, failures, ...faultsOf(url, namespace) }
}
