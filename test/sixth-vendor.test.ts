import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadVendors } from '../src/boot.ts'
import { checkVendor } from '../src/check.ts'
import { readConfig } from '../src/config/config.ts'

const folder = fileURLToPath(new URL('../examples/sixth-vendor/', import.meta.url))

/** Neighbours that no request makes both hold. */
const excluding = ['putMember: noSuchPerson, lastOwner', 'removeMember: notAMember, lastOwner']

test('a sixth vendor is its folder alone: each of its witnesses is answered by its rule, and again', async () => {
  const { config } = await readConfig(join(folder, 'ringer.config.ts'))
  const [vendor, none] = await loadVendors(config)
  if (!vendor || none) throw new Error('the example has one vendor')
  const { operations, witnesses, findings, missing, unpinned, notes } = checkVendor(vendor)

  expect({ findings, missing, notes, operations }).toEqual({ findings: [], missing: [], notes: [], operations: 8 })
  expect(witnesses).toBeGreaterThan(50)
  expect(unpinned.map(({ operation, above, below }) => `${operation}: ${above}, ${below}`)).toEqual(excluding)
})

test('it is made of the files that a vendor of anybody has', () => {
  expect(readdirSync(join(folder, 'guild'))).toEqual(expect.arrayContaining(['contract.yaml', 'fixtures.json', 'rulebook.ts']))
})
