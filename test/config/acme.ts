import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A project of somebody who has Ringer: a temporary folder. */
export interface Project {
  folder: string
  /** The path of a file there. */
  at(name: string): `${string}/${string}`
  write(name: string, text: string): string
}

/** File → text. */
export type Files = Record<string, string>

export function projectWith(files: Files): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ringer-project-')))
  const at = (name: string) => join(folder, name) as `${string}/${string}`
  const write = (name: string, text: string) => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), text)
    return at(name)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  return { folder, at, write }
}

/** Acme keeps pets: a contract, a cast and a rulebook in a folder. */
export const contract = `openapi: 3.1.0
info: { title: Acme, version: '1' }
servers: [{ url: 'https://api.acme.test/v1' }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: all
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        '201':
          description: made
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
        '409': { description: taken }
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties: { id: { type: integer }, name: { type: string } }
`

export const cast = (...pets: object[]) => JSON.stringify({ pets })
export const rex = { id: 1, name: 'Rex' }

export const rulebook = `import { collection, defineVendor, rulebook } from 'ringer'
import { made } from './sources.ts'

interface Pet { id: number; name: string }
const state = { pets: collection<Pet>({ key: 'id', schema: 'Pet' }) }
const { operation } = rulebook<any, typeof state>()

export default defineVendor({
  state,
  operations: [
    operation('listPets', {
      listed: { answer: 200, when: 'always', source: 'inferred: a list', body: ({ state }) => state.pets.all(), witness: {} },
    }),
    operation('createPet', {
      taken: {
        answer: 409, when: 'the id is taken', source: 'inferred: no other refusal fits',
        holds: ({ state, body }) => state.pets.has(body.id), witness: { body: { id: 1 } },
      },
      made: {
        answer: 201, when: 'the id is free', source: made,
        effect: ({ state, body }) => state.pets.insert(body), witness: { body: { id: 2, name: 'Tom' }, again: 'taken' },
      },
    }),
  ],
})
`

export const acme: Files = {
  'acme/contract.yaml': contract,
  'acme/fixtures.json': cast(rex),
  'acme/rulebook.ts': rulebook,
  'acme/sources.ts': "export const made = 'inferred: a success'\n",
}

/** A document and nothing else. */
export const petstore = `openapi: 3.0.3
info: { title: Petstore, version: '1' }
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get:
      responses:
        '200': { description: one, content: { application/json: { example: { id: 7, name: Tom } } } }
`
