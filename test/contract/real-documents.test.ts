import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadContract } from '../../src/contract/load.ts'
import { asking } from './documents.ts'

const require = createRequire(import.meta.url)
const packaged = (name: string, ...path: string[]) => join(dirname(require.resolve(`${name}/package.json`)), ...path)

describe('what is shipped is valid, and gets all that it asks for:', () => {
  const specs = new URL('../../specs/', import.meta.url).pathname
  test.each(readdirSync(specs))('%s', async (name) => {
    expect((await loadContract(join(specs, name))).notes).toEqual([])
  })
})

describe('documents that vendors publish load, and answer as plain mocks:', () => {
  test.each([
    ['Figma (3.1)', packaged('@figma/rest-api-spec', 'openapi/openapi.yaml'), 40, 'GET', '/v1/me', 'getMe'],
    [
      'Blockfrost (3.0, no operation ids)',
      packaged('@blockfrost/openapi', 'openapi.yaml'),
      120,
      'GET',
      '/health/clock',
      'GET /health/clock',
    ],
  ])('%s', async (_, file, least, method, path, operation) => {
    const contract = await loadContract(file)
    expect(contract.operations.size).toBeGreaterThan(least)
    expect(asking(contract)(method, path).operation).toBe(operation)
    for (const { line, message } of contract.notes) expect([line > 0, message]).toEqual([true, message])
  })
})

describe('examples of what a document may hold load:', () => {
  const folders = ['2.0', '3.0', '3.1'].map((version) => packaged('@readme/oas-examples', version, 'yaml'))
  // It names a security scheme that it does not define.
  const wrong = ['response-http-behavior.yaml']
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))

  test.each(files.filter((file) => !wrong.some((name) => file.endsWith(name))).map((file) => [file.split('/').slice(-3).join('/'), file]))(
    '%s',
    async (_, file) => {
      await expect(loadContract(file)).resolves.toBeDefined()
    },
  )
})
