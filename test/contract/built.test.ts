import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { preparedDocument } from '../../src/contract/prepared.ts'
import { readDocument } from '../../src/contract/reading/read.ts'
import { isKnownCast } from '../../src/state/cast.ts'

const specs = new URL('../../specs/', import.meta.url).pathname

describe('a shipped contract is served as it was read when Ringer was built:', () => {
  test.each(readdirSync(specs))('%s', async (name) => {
    const read = await readDocument(join(specs, name))
    const prepared = preparedDocument(join(specs, name))

    expect(prepared?.document).toEqual(read.document)
    expect({ ...prepared, locate: '' }).toEqual({ ...read, locate: '' })
    expect(prepared?.locate('/info/title')).toEqual(read.locate('/info/title'))
  })

  test('one that was changed is read again', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ringer-built-')), 'kaiten.yaml')
    cpSync(join(specs, 'kaiten.yaml'), file)
    expect(preparedDocument(file)).toBeDefined()

    appendFileSync(file, '# changed\n')
    expect(preparedDocument(file)).toBeUndefined()
  })
})

test('a cast is known as that of its own vendor, and of no other', () => {
  const cast = new URL('../../fixtures/snag.json', import.meta.url).pathname

  expect(['snag', 'kaiten', 'toString'].filter((vendor) => isKnownCast(vendor, cast))).toEqual(['snag'])
})

describe('a validator that was compiled when Ringer was built says what swagger-parser says:', () => {
  const examples = dirname(createRequire(import.meta.url).resolve('@readme/oas-examples/package.json'))
  const files = ['2.0', '3.0', '3.1'].flatMap((version) => {
    const folder = join(examples, version, 'yaml')
    return readdirSync(folder)
      .slice(0, 5)
      .map((name) => [`${version}/${name}`, version, join(folder, name)] as const)
  })

  test.each(files)('%s', async (_, version, file) => {
    const { default: isValid } = await import(new URL(`../../dist/generated/openapi/${version}.js`, import.meta.url).href)
    const text = readFileSync(file, 'utf8')
    for (const spoil of [() => {}, ...spoilers]) {
      const document = load(text) as Record<string, never>
      spoil(document, basename(file).length)
      const judged = await judgement(document)
      expect([spoil.name, isValid(document)]).toEqual([spoil.name, judged])
    }
  })
})

interface Node {
  [key: string]: Node
}

/** Each breaks a document in its own way, if it can be broken so. */
const spoilers = [dropTitle, addStranger, emptyResponse, numberForText, addReference, numberForReference]

function dropTitle(document: Node): void {
  delete document.info?.title
}

function addStranger(document: Node, number: number): void {
  const nodes = below(document)
  Object.assign(nodes[number % nodes.length] as Node, { strange: {} })
}

/** Beside whatever else is there. */
function addReference(document: Node, number: number): void {
  const nodes = below(document)
  Object.assign(nodes[(number * 7) % nodes.length] as Node, { $ref: '#/info' })
}

function numberForReference(document: Node, number: number): void {
  const nodes = below(document)
  Object.assign(nodes[(number * 11) % nodes.length] as Node, { $ref: 5 })
}

function emptyResponse(document: Node): void {
  const [path] = Object.values(document.paths ?? {})
  const [operation] = Object.values(path ?? {})
  for (const status of Object.keys(operation?.responses ?? {})) (operation as Node).responses = { [status]: {} }
}

function numberForText(document: Node, number: number): void {
  const nodes = below(document).filter((node) => typeof node.description === 'string')
  const node = nodes[number % nodes.length]
  if (node) node.description = 7 as unknown as Node
}

function below(node: Node): Node[] {
  return Object.values(node).flatMap((child) => (child !== null && typeof child === 'object' ? [child, ...below(child)] : []))
}

async function judgement(document: object): Promise<boolean> {
  const options = { resolve: { external: false }, dereference: { excludedPathMatcher: () => true }, validate: { spec: false } }
  try {
    await SwaggerParser.validate(structuredClone(document) as never, options as never)
    return true
  } catch {
    return false
  }
}
