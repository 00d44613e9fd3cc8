import { describe, expect, test } from 'vitest'
import { adminOf, kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'

/** Kaiten takes five requests a second; a read moves no clock, so that all of a test is in one window. */
const limit = 5

/** The statuses of so many reads in a namespace. */
async function read(url: string, namespace: string, times: number): Promise<number[]> {
  const statuses: number[] = []
  for (let time = 0; time < times; time++) statuses.push((await kaitenOf(url, namespace).send('GET', '/users')).status)
  return statuses
}

const passed = (times: number) => Array<number>(times).fill(200)
/** What a namespace answers when exactly so many are left. */
const left = (times: number) => [...passed(times), 429, 429]

/** Three of the five are used, and then what a test does; behind it the other two are used as well. */
async function afterThree(meanwhile: (url: string) => Promise<void>): Promise<string> {
  const { url } = await serveFresh({ limits: true })
  expect(await read(url, 'a', 3)).toEqual(passed(3))
  await meanwhile(url)
  expect(await read(url, 'a', 3)).toEqual([200, 200, 429])
  return url
}

async function exported(url: string, namespace: string): Promise<unknown> {
  return (await adminOf(url, namespace)('GET', '/state')).body
}

describe('what is used of a limit', () => {
  test('comes back with a snapshot', async () => {
    const url = await afterThree(async (url) => {
      expect((await adminOf(url, 'a')('POST', '/snapshots', { name: 'three' })).status).toBe(201)
    })

    for (let time = 0; time < 2; time++) {
      expect((await adminOf(url, 'a')('POST', '/snapshots/three/restore')).status).toBe(200)
      expect(await read(url, 'a', 4)).toEqual(left(2))
    }
  })

  test('is forgotten by a reset to the fixtures', async () => {
    const url = await afterThree(async () => {})

    await adminOf(url, 'a')('POST', '/reset')
    expect(await read(url, 'a', limit + 2)).toEqual(left(limit))
  })

  test('goes with a fork, which counts on by itself and is reset to where it began', async () => {
    const url = await afterThree(async (url) => {
      expect((await adminOf(url)('POST', '/namespaces', { name: 'b', from: 'a' })).status).toBe(201)
    })

    expect(await read(url, 'b', 4)).toEqual(left(2))
    await adminOf(url, 'b')('POST', '/reset')
    expect(await read(url, 'b', 4)).toEqual(left(2))
    expect(await read(url, 'a', 1)).toEqual([429])
  })

  test('goes with a fork of a snapshot', async () => {
    const url = await afterThree(async (url) => {
      await adminOf(url, 'a')('POST', '/snapshots', { name: 'three' })
    })

    expect((await adminOf(url)('POST', '/namespaces', { name: 'b', from: 'a@three' })).status).toBe(201)
    expect(await read(url, 'b', 4)).toEqual(left(2))
  })

  test('is exported, and imported elsewhere as where it was', async () => {
    let document: unknown
    const url = await afterThree(async (url) => {
      document = await exported(url, 'a')
    })

    for (const namespace of ['a', 'b']) {
      expect((await adminOf(url, namespace)('PUT', '/state', document)).status).toBe(204)
      expect(await exported(url, namespace)).toMatchObject({ quotas: { kaiten: { used: 3 } } })
      expect(await read(url, namespace, 4)).toEqual(left(2))
    }
  })
})

describe('a namespace made', () => {
  const more = limit + 1

  test('with limits has them on a server without, as its forks have, and no other has', async () => {
    const { url } = await serveFresh()

    expect((await adminOf(url)('POST', '/namespaces', { name: 'a', limits: true })).body).toMatchObject({ limits: true })
    expect(await read(url, 'a', limit + 2)).toEqual(left(limit))
    expect((await adminOf(url)('POST', '/namespaces', { name: 'b', from: 'a' })).body).toMatchObject({ limits: true })
    expect(await read(url, 'b', 1)).toEqual([429])
    expect(await read(url, 'c', more)).toEqual(passed(more))
    await adminOf(url, 'a')('POST', '/reset')
    expect(await read(url, 'a', limit + 2)).toEqual(left(limit))
  })

  test('without limits has none on a server with them, even from one that has used them up', async () => {
    const { url } = await serveFresh({ limits: true })
    expect(await read(url, 'a', limit + 2)).toEqual(left(limit))

    expect((await adminOf(url)('POST', '/namespaces', { name: 'b', from: 'a', limits: false })).body).toMatchObject({ limits: false })
    expect(await read(url, 'b', more)).toEqual(passed(more))
  })

  test('without limits counts none that it imports', async () => {
    const { url } = await serveFresh()
    await adminOf(url)('POST', '/namespaces', { name: 'a', limits: true })
    await read(url, 'a', limit)

    expect((await adminOf(url, 'b')('PUT', '/state', await exported(url, 'a'))).status).toBe(204)
    expect(await read(url, 'b', more)).toEqual(passed(more))
  })
})
