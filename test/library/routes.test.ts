import { expect, test } from 'vitest'
import { routes } from '../../src/client/ask.ts'
import { adminContract } from '../admin.ts'

test('the library asks exactly the admin routes that there are', () => {
  const documented = [...adminContract.operations.values()].map(({ id, method, path }) => [id, `${method} ${path}`])

  expect(Object.entries(routes).sort()).toEqual(documented.sort())
})
