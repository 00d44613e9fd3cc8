import { describe, expect, test } from 'vitest'
import { notesText } from '../../src/cli/levels.ts'
import { acme, type Project, petstore, projectWith } from '../config/acme.ts'
import { ringerAt } from './ringer.ts'

/** Something in it is not honoured. */
const strange = `openapi: 3.1.0
info: { title: Strange, version: '1' }
webhooks:
  hook: { post: { responses: { '200': { description: ok } } } }
paths: {}
`

async function started({ folder }: Project, ...args: string[]) {
  const { printed } = ringerAt(folder, 'start', '--port', '0', '--json', ...args)
  return JSON.parse(await printed(/\n/)) as { url: string; vendors: string[] }
}

describe('--spec', () => {
  const project = projectWith({ ...acme, 'petstore.yaml': petstore, 'other/petstore.yaml': petstore })

  test('serves a document and nothing else', async () => {
    const { url, vendors } = await started(project, '--spec', 'petstore.yaml')

    expect(vendors).toEqual(['petstore'])
    expect(await (await fetch(`${url}/petstore/pets/7`)).json()).toEqual({ id: 7, name: 'Tom' })
  })

  test('may be given again, may be a folder, and goes with --vendors', async () => {
    const { vendors } = await started(project, '--spec', './petstore.yaml', '--spec', 'acme', '--vendors', 'snag')
    expect(vendors).toEqual(['snag', 'petstore', 'acme'])
  })

  test('may give a name, without which two of one name are refused', async () => {
    const { vendors } = await started(project, '--spec', 'petstore.yaml', '--spec', 'shop=other/petstore.yaml')
    expect(vendors).toEqual(['petstore', 'shop'])

    const { code, stderr } = await ringerAt(project.folder, '--spec', 'petstore.yaml', '--spec', 'other/petstore.yaml').ended
    expect(stderr).toMatch(/petstore\.yaml and other\/petstore\.yaml are both called "petstore": .*--spec petstore2=other\/petstore\.yaml/)
    expect(code).toBe(1)
  })

  test.each([
    ['a file that is not there', 'petsotre.yaml', /^ringer: --spec petsotre\.yaml: petsotre\.yaml: there is no such file or folder\n$/],
    ['a document that is none', 'acme/fixtures.json', /^ringer: acme\/fixtures\.json:1:1: has neither `openapi` nor `swagger`/],
  ])('is refused for %s', async (_, spec, message) => {
    const { code, stderr } = await ringerAt(project.folder, 'start', '--port', '0', '--spec', spec).ended
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
  })

  test('goes with exec, rules, routes and check', async () => {
    const at = (...args: string[]) => ringerAt(project.folder, ...args).ended
    const [exec, rules, routes, check] = await Promise.all([
      at(
        'exec',
        '--quiet',
        '--spec',
        'petstore.yaml',
        '--',
        process.execPath,
        '-e',
        'console.log(Object.keys(process.env).filter((name) => /^RINGER_.*_URL/.test(name)).join())',
      ),
      at('rules', '--spec', 'petstore.yaml'),
      at('routes', 'petstore.yaml'),
      at('check', './acme'),
    ])

    expect(exec.stdout).toBe('RINGER_PETSTORE_URL\n')
    expect(rules.stdout).toMatch(/petstore GET \/pets\/\{id\}/)
    expect(routes.stdout).toMatch(/^GET +\/petstore\/pets\/\{id\}/)
    expect(check.stdout).toMatch(/acme: 2 operations, 3 rules, \d witnesses/)
  })
})

describe('the banner', () => {
  const elsewhere = (acme['acme/contract.yaml'] as string).replace('api.acme.test', 'api.pets.test')
  const vendors = '{ petstore: ./petstore.yaml, acme: ./acme, pets: { contract: pets.yaml, resources: { pets: /pets } } }'
  const project = projectWith({ ...acme, 'petstore.yaml': petstore, 'pets.yaml': elsewhere, 'config.yaml': `vendors: ${vendors}` })

  test('says of each vendor how much of it there is, and gives a request that is answered', async () => {
    const { printed } = ringerAt(project.folder, '--port', '0', '--config', 'config.yaml')
    const text = await printed(/curl .*\n/)

    expect([...text.matchAll(/^ {2}(\w+) +http.* (\w+)$/gm)].map(([, name, level]) => `${name} ${level}`)).toEqual([
      'petstore document',
      'acme rulebook',
      'pets resources',
    ])
    const [, url = ''] = /curl -i '(http[^']+)'/.exec(text) ?? []
    expect((await fetch(url)).status).toBe(200)
  })

  test('tells once what a document asks for and does not get', async () => {
    project.write('strange.yaml', strange)
    const { printed } = ringerAt(project.folder, '--port', '0', '--spec', 'strange.yaml')

    expect(await printed(/not honoured\n(.+\n)+/)).toMatch(/not honoured\n +strange\.yaml:3:1 /)
  })

  test('tells the first five, and where the rest is', () => {
    const note = (line: number) => ({ file: 'a.yaml', line, column: 1, pointer: '', message: 'is not honoured' })
    const notes = Array.from({ length: 8 }, (_, index) => note(index + 1))
    const lines = notesText({ name: 'a', contract: { notes } })

    expect(lines).toEqual([...[1, 2, 3, 4, 5].map((line) => `a.yaml:${line}:1 is not honoured`), '3 more: ringer check a'])
    expect(notesText({ name: 'a', contract: { notes: notes.slice(0, 5) } })).toHaveLength(5)
  })
})
