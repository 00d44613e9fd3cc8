import { afterEach } from 'vitest'
import { connectRinger, createRinger, type RingerClient, type RingerOptions, type RingerServer } from '../../src/index.ts'

export type Client = RingerClient

const open: AsyncDisposable[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one[Symbol.asyncDispose]()))
})

/** A Ringer in this process, closed when the test ends. */
export async function created(options: RingerOptions = { vendors: ['kaiten'] }): Promise<RingerServer> {
  const ringer = await createRinger(options)
  open.push(ringer)
  return ringer
}

/** Whatever a Ringer can be asked can be asked of one in this process and, through a port, of one elsewhere. */
export const places: [where: string, reach: (options?: RingerOptions) => Promise<Client>][] = [
  ['in this process', createRinger],
  [
    'elsewhere',
    async (options) => {
      const far = await createRinger(options)
      const client = await connectRinger((await far.listen({ port: 0 })).url)
      const close = async () => {
        await client.close()
        await far.close()
      }
      return { ...client, close, [Symbol.asyncDispose]: close }
    },
  ],
]

export const ENGINEERING = 'f0000000-0000-4000-8000-000000000001'
export const asAda = { authorization: 'Bearer kaiten-token' }
export const usersPath = `/api/latest/groups/${ENGINEERING}/users`
export const [ADA, GRACE, ALAN] = [101, 102, 103] as const

/** Kaiten as whoever has a Ringer's `fetch` sees it. */
export function kaitenAt({ fetch }: Pick<Client, 'fetch'>, origin = '/kaiten') {
  return {
    leave: async (user: number) => (await fetch(`${origin}${usersPath}/${user}`, { method: 'DELETE', headers: asAda })).status,
    members: async () => {
      const users = (await (await fetch(`${origin}${usersPath}`, { headers: asAda })).json()) as { id: number }[]
      return users.map(({ id }) => id)
    },
    create: async (name: string) => {
      const headers = { ...asAda, 'content-type': 'application/json' }
      const body = JSON.stringify({ name })
      return (await fetch(`${origin}/api/latest/company/groups`, { method: 'POST', headers, body })).json() as Promise<{ uid: string }>
    },
  }
}
