import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from './ringer.ts'

const pets = join(root, 'test', 'resources', 'pets.yaml')

function check(...args: string[]) {
  return run(process.execPath, [join(root, 'dist', 'cli.js'), 'check', ...args]).ended
}

test('a document alone has nothing wrong with it: its operations answer as a plain mock would', async () => {
  const { code, stdout } = await check(pets)

  expect(code).toBe(0)
  expect(stdout).toContain('plain: 10 operations without rules')
  expect(stdout).not.toContain('no witness')
})

test('a vendor of collections has nothing wrong with it; what is missing comes in order of worth', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'ringer-check-'))
  const config = join(cwd, 'ringer.config.json')
  writeFileSync(config, JSON.stringify({ vendors: { pets: { contract: pets, resources: { pets: '/owners/{ownerId}/pets' } } } }))
  const { code, stdout } = await check('--config', config, '--json')
  const [{ findings, missing }] = JSON.parse(stdout)

  expect(code).toBe(0)
  expect(findings).toEqual([])
  expect([...new Set(missing.map(({ kind }: { kind: string }) => kind))]).toEqual(['status', 'operation', 'collection'])
  expect(missing.at(-1)).toEqual({ kind: 'collection', of: 'pets', what: [] })
})

test('only what is wrong makes it fail', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'ringer-check-'))
  writeFileSync(
    join(cwd, 'rulebook.ts'),
    `import { defineVendor, rulebook } from 'ringer'
     const { operation } = rulebook()
     const rules = { ok: { answer: 200, when: 'otherwise', source: 'documented: 200', witness: {}, body: () => 'no array' } }
     export default defineVendor({ operations: [operation('listOwners', rules as never)] })`,
  )
  const config = join(cwd, 'ringer.config.json')
  writeFileSync(config, JSON.stringify({ vendors: { pets: { contract: pets, rulebook: join(cwd, 'rulebook.ts') } } }))
  const { code, stdout } = await check('--config', config)

  expect(code).toBe(1)
  expect(stdout).toMatch(/listOwners\.ok the answer to its witness breaks the contract: the body must be array/)
})
