import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, run } from './ringer.ts'

const pets = join(root, 'test', 'resources', 'pets.yaml')
const club = join(root, 'examples', 'sixth-vendor', 'guild', 'contract.yaml')

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'ringer-init-'))
}

function ringerIn(cwd: string, ...args: string[]) {
  return run(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd }).ended
}

test('a document becomes a folder that is served, passes its check and tells what to do next', async () => {
  const cwd = folder()
  const { code, stdout } = await ringerIn(cwd, 'init', club, '--name', 'guild')

  expect(code).toBe(0)
  expect(readdirSync(join(cwd, 'guild')).sort()).toEqual(['contract.yaml', 'fixtures.json', 'guild.test.ts', 'rulebook.ts'])
  expect(stdout).toContain('clubs is served at /clubs')
  expect(stdout).toContain("export default defineConfig({ vendors: { guild: './guild' } })")
  const check = await ringerIn(cwd, 'check', './guild')
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('to be written: 8 rules') })
  expect(check.stdout).toContain('putMember: created 201, forbidden 403, notFound 404, conflict 409')
})

test('a YAML document stays as it was written, comments and all', async () => {
  const cwd = folder()
  const text = `# Ours.\n${readFileSync(pets, 'utf8')}`
  writeFileSync(join(cwd, 'pets.yaml'), text)

  expect((await ringerIn(cwd, 'init', 'pets.yaml', '--out', 'vendors/pets')).code).toBe(0)
  expect(readFileSync(join(cwd, 'vendors/pets/contract.yaml'), 'utf8')).toBe(text)
})

test('a document in several files becomes one that can stand alone', async () => {
  const cwd = folder()
  const whole = readFileSync(pets, 'utf8').replaceAll("'#/components/schemas/Owner'", "'schemas.yaml#/Owner'")
  mkdirSync(join(cwd, 'specs'))
  writeFileSync(join(cwd, 'specs', 'pets.yaml'), whole)
  writeFileSync(
    join(cwd, 'specs', 'schemas.yaml'),
    'Owner: { type: object, required: [id], properties: { id: { type: string }, name: { type: string } } }\n',
  )

  expect((await ringerIn(cwd, 'init', 'specs/pets.yaml')).code).toBe(0)
  expect(readFileSync(join(cwd, 'pets/contract.yaml'), 'utf8')).not.toContain('schemas.yaml')
  expect(await ringerIn(cwd, 'check', './pets')).toMatchObject({ code: 0, stdout: expect.stringContaining('10 operations') })
})

test('its test passes', async () => {
  const cwd = folder()
  await ringerIn(cwd, 'init', pets)
  const modules = join(cwd, 'node_modules')
  mkdirSync(modules)
  symlinkSync(join(root, 'node_modules', 'vitest'), join(modules, 'vitest'))
  symlinkSync(root, join(modules, 'ringer'))

  const { code, stdout, stderr } = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', './pets'], { cwd })
    .ended
  expect(`${stdout}${stderr}`).toMatch(/1 passed/)
  expect(code).toBe(0)
})

describe('nothing is written', () => {
  test('over what is there', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'pets'))
    writeFileSync(join(cwd, 'pets', 'rulebook.ts'), 'mine')

    expect(await ringerIn(cwd, 'init', pets)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('pets: rulebook.ts is there already'),
    })
    expect(readdirSync(join(cwd, 'pets'))).toEqual(['rulebook.ts'])
  })

  test.each([
    [['init', 'none.yaml'], /there is no file none\.yaml/],
    [['init', pets, '--name', 'ns'], /a vendor cannot be called "ns"/],
    [['init'], /missing required argument 'document'/],
  ])('for %j', async (args, message) => {
    const cwd = folder()
    const { code, stderr } = await ringerIn(cwd, ...args)
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual([])
  })
})

test('the folder goes wherever it is wanted', async () => {
  const cwd = folder()
  cpSync(pets, join(cwd, 'openapi.yaml'))
  await ringerIn(cwd, 'init', 'openapi.yaml', '--out', 'vendors/acme')

  expect(readdirSync(join(cwd, 'vendors/acme'))).toContain('acme.test.ts')
  expect(dirname(join(cwd, 'vendors/acme/rulebook.ts'))).toContain('acme')
})
