import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRinger } from '../../src/index.ts'

/** A configuration file of its own. */
function configured(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ringer-config-')), name)
  writeFileSync(file, text)
  return file
}

const vendorsOf = async (config: string, more = {}) => {
  await using ringer = await createRinger({ config, ...more })
  return (await ringer.vendors()).map(({ name }) => name)
}

describe('createRinger({ config })', () => {
  test.each([
    ['ringer.config.ts', `export default { vendors: ['kaiten'] as string[], seed: 'x' }`],
    ['ringer.config.js', `export default { vendors: ['kaiten'], seed: 'x' }`],
    ['ringer.config.json', '{ "$schema": "ignored", "vendors": ["kaiten"], "seed": "x" }'],
    ['ringer.config.yaml', 'vendors: [kaiten]\nseed: x\n'],
  ])('takes the options of a %s', async (name, text) => {
    await using ringer = await createRinger({ config: configured(name, text) })

    expect((await ringer.vendors()).map(({ name }) => name)).toEqual(['kaiten'])
    expect((await ringer.namespaces())[0]?.seed).toBe('x')
  })

  test('what is given beside it goes first', async () => {
    expect(await vendorsOf(configured('ringer.config.json', '{ "vendors": ["kaiten"] }'), { vendors: ['snag'] })).toEqual(['snag'])
  })

  test('an option that there is not is an error that names the file and the nearest', async () => {
    await expect(vendorsOf(configured('ringer.config.json', '{ "vendor": ["kaiten"] }'))).rejects.toThrow(
      /ringer\.config\.json: there is no option "vendor"\. .*vendors/,
    )
  })

  test('a value of the wrong kind is an error that names its place', async () => {
    await expect(vendorsOf(configured('ringer.config.json', '{ "vendors": [7] }'))).rejects.toThrow(
      /ringer\.config\.json: \/vendors\/0 must be string/,
    )
  })

  test('a file that is not there, or is no JavaScript, is named', async () => {
    await expect(vendorsOf('nowhere.json')).rejects.toThrow('nowhere.json: there is no such file')
    await expect(vendorsOf(configured('ringer.config.js', 'export default {'))).rejects.toThrow('ringer.config.js')
  })

  test('a path in it is relative to the file, not to the working directory', async () => {
    const file = configured('ringer.config.json', '{ "vendors": ["kaiten"], "faults": "faults.json" }')
    writeFileSync(join(file, '..', 'faults.json'), JSON.stringify({ faults: [{ effect: { kind: 'hang' } }] }))
    await using ringer = await createRinger({ config: file })

    expect(await (await ringer.namespace('any')).faults.list()).toMatchObject([{ effect: { kind: 'hang' } }])
  })
})
