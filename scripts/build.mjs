// Makes dist/. Modules are joined, those of the dependencies that every start needs among them: a start opens a dozen files in place of
// several hundreds, which was half of its time. What only some starts need stays in files of its own.
// `--separately` makes dist-modules/ instead, a file a module, for those who measure or look at one of them.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { writeValidators } from './validators.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What the package exports and runs, and the modules that the project's own tests take from it. */
const entries = ['cli', 'index', 'testing/node', 'testing/vitest', 'testing/vitest-setup', 'boot', 'server/serve', 'server/listen']
/** What is read as a file at run time. */
const data = ['config/schema.json', 'faults/profiles/', 'generated/contracts/']
/** Packages that are loaded where somebody asks for them; all others are joined. */
const apart = ['@apidevtools/swagger-parser', '@mswjs/interceptors', '@peculiar/x509', 'jiti', 'js-yaml', 'reflect-metadata', 'vitest']

const separately = process.argv.includes('--separately')
const dist = `${root}${separately ? 'dist-modules' : 'dist'}`

rmSync(dist, { recursive: true, force: true })
if (separately) compile('--emitDeclarationOnly', 'false', '--declaration', 'false', '--outDir', dist)
else compile()
const joined = separately ? [] : await writeModules()
writeLicences([...joined, await writeValidators(`${dist}/generated/openapi`)])
for (const path of data) cpSync(`${root}src/${path}`, `${dist}/${path}`, { recursive: true, filter: (file) => !file.endsWith('.ts') })

/** Writes the types, unless it is told otherwise. */
function compile(...options) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...options], { cwd: root, stdio: 'inherit' })
}

/** Each module is in one file, whoever imports it. The files lie in dist/ itself: `src/places.ts` counts on it. Gives the packages joined. */
async function writeModules() {
  const build = await rolldown({
    cwd: root,
    platform: 'node',
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  const core = modulesOf('src/cli/start.ts', (await build.generate({ format: 'esm' })).output)
  const { output } = await build.write({
    dir: dist,
    format: 'esm',
    codeSplitting: { groups: [{ name: 'core', test: (id) => core.has(id) }] },
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name].js',
    comments: { legal: true, annotation: false, jsdoc: false },
  })
  for (const { type, fileName, code } of output) if (type === 'chunk') writeFileSync(`${dist}/${fileName}`, escaped(code))
  const folders = output.flatMap(({ moduleIds = [] }) =>
    moduleIds.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]),
  )
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort()
}

/** In ASCII: V8 keeps and reads a text in half the bytes then. What an escape would change the meaning of is not there, or the build fails. */
function escaped(code) {
  const [changed] = /\\[^\0-\x7f]|String\.raw/.exec(code) ?? []
  if (changed) throw new Error(`dist would not mean what is written: ${changed}`)
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a module needs at once: in one file it is read sooner than in a dozen. */
function modulesOf(name, output) {
  const files = new Map(output.map((file) => [file.fileName, file]))
  const found = new Set([output.find(({ facadeModuleId }) => facadeModuleId === `${root}${name}`)])
  for (const file of found) for (const imported of file.imports) if (files.has(imported)) found.add(files.get(imported))
  return new Set([...found].flatMap(({ moduleIds }) => moduleIds))
}

/** Who passes on a package's code passes on its licence. */
function writeLicences(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    if (!file || !existsSync(`${folder}/${file}`))
      throw new Error(`${name} has no licence text, and its code may not be passed on without it`)
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
  })
  const head = 'The files beside this one hold code of these packages.\n'
  writeFileSync(`${dist}/THIRD-PARTY-LICENSES.txt`, [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`))
}
