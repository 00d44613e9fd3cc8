import { describe, expect, test } from 'vitest'
import { adminOf } from '../admin.ts'
import { acme, type Project, petstore, projectWith } from '../config/acme.ts'
import { ringerAt, type StartLine } from './ringer.ts'

const config = `import { defineConfig } from 'ringer'
export default defineConfig({
  vendors: ['./acme', 'kaiten', './petstore.yaml'],
  port: 0,
  seed: 'mine',
  clock: '2030-06-01T12:00:00Z',
  limits: true,
  journalSize: 1,
  namespaceTtl: 'PT2H',
  hosts: { kaiten: ['k.example.com'] },
  faults: [{ match: { vendor: 'kaiten', operation: 'getCurrentUser' }, effect: { kind: 'respond', status: 401 } }],
})
`
const project = projectWith({
  ...acme,
  'petstore.yaml': petstore,
  'ringer.config.ts': config,
  'other.json': '{ "vendors": ["snag"], "port": 0 }',
})

async function started({ folder }: Project, ...args: string[]) {
  const { printed } = ringerAt(folder, 'start', '--json', ...args)
  return JSON.parse(await printed(/\n/)) as StartLine
}

describe('ringer start', () => {
  test('goes by the configuration of its folder', async () => {
    const { url, vendors, seed } = await started(project)
    const pets = await fetch(`${url}/acme/v1/pets`)
    const user = await fetch(`${url}/kaiten/api/latest/users/current`, { headers: { authorization: 'Bearer kaiten-token' } })

    expect({ vendors, seed }).toEqual({ vendors: ['acme', 'kaiten', 'petstore'], seed: 'mine' })
    expect([pets.status, user.status]).toEqual([200, 401])
    expect(pets.headers.get('date')).toBe('Sat, 01 Jun 2030 12:00:00 GMT')
    expect((await adminOf(url)('GET', '/requests')).body.requests).toHaveLength(1)
    expect((await adminOf(url)('GET', '/vendors')).body.vendors[1].hosts).toContain('k.example.com')
  })

  test('lets flags go before it, and takes the one that is named', async () => {
    const [flagged, other] = await Promise.all([
      started(project, '--seed', 'another', '--vendors', 'acme,snag'),
      started(project, '--config', 'other.json'),
    ])

    expect(flagged).toMatchObject({ seed: 'another', vendors: ['acme', 'snag'] })
    expect(other).toMatchObject({ seed: 'ringer', vendors: ['snag'] })
  })

  test('adds --spec to it', async () => {
    const { vendors } = await started(project, '--config', 'other.json', '--spec', 'petstore.yaml')
    expect(vendors).toEqual(['snag', 'petstore'])
  })

  test('says what is wrong in it, in one line', async () => {
    const { folder } = projectWith({ 'ringer.config.yaml': 'vendors: [kaiten]\nsede: mine' })
    const { code, stderr } = await ringerAt(folder, 'start').ended
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^ringer: ringer\.config\.yaml:2:1: there is no option "sede"\. Did you mean "seed"\? There are: .*\n$/,
      ),
    })
  })
})

test('exec goes by it too, on a free port', async () => {
  const script = `
    const { RINGER_ACME_URL, RINGER_KAITEN_URL, RINGER_PETSTORE_URL } = process.env
    const user = await fetch(RINGER_KAITEN_URL + '/api/latest/users/current', { headers: { authorization: 'Bearer kaiten-token' } })
    console.log((await fetch(RINGER_ACME_URL + '/v1/pets')).status, user.status, (await fetch(RINGER_PETSTORE_URL + '/pets/7')).status)`
  const args = ['exec', '--json', '--env', 'PETS=acme/v1', '--', process.execPath, '--input-type=module', '-e', script]
  const { code, stdout, stderr } = await ringerAt(project.folder, ...args).ended

  expect({ code, stdout }).toEqual({ code: 0, stdout: '200 401 200\n' })
  expect(JSON.parse(stderr).answers.map(({ vendor }: { vendor: string }) => vendor)).toEqual(['acme', 'kaiten', 'petstore'])
})

test('rules, routes and check know its vendors, and the shipped ones beside', async () => {
  const at = (...args: string[]) => ringerAt(project.folder, ...args).ended
  const [rules, routes, check, shipped, none] = await Promise.all([
    at('rules', 'acme'),
    at('routes'),
    at('check', 'acme'),
    at('rules', 'snag'),
    at('rules', 'acm'),
  ])

  expect(rules.stdout).toMatch(/taken +409 +the id is taken +inferred: no other refusal fits/)
  expect(routes.stdout).toMatch(/GET +\/acme\/v1\/pets +listPets/)
  expect(routes.stdout).toContain('/petstore/pets/{id}')
  expect(routes.stdout).not.toMatch(/\/snag\//)
  expect(check).toMatchObject({ code: 0, stdout: expect.stringMatching(/acme: 2 operations/) })
  expect(shipped.stdout).toMatch(/^snag /)
  expect(none).toMatchObject({ code: 1, stderr: expect.stringMatching(/there is no vendor "acm"\. Did you mean "acme"\?/) })
})
