import { afterEach, expect, test, vi } from 'vitest'
import { createRinger } from '../../src/index.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('a call is answered while a test has fake timers', async () => {
  await using ringer = await createRinger({ vendors: ['kaiten'] })
  using _ = ringer.intercept()

  vi.useFakeTimers()
  const headers = { authorization: 'Bearer kaiten-token' }
  const answer = await fetch('https://acme.kaiten.ru/api/latest/users', { headers })
  expect(answer.status).toBe(200)
})
