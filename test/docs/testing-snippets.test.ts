import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Section {
  title: string
  /** Name → text: the blocks that begin with a comment that is a file's name. */
  files: Record<string, string>
  /** The blocks without. */
  commands: string[]
}

const { common, sections } = read(readFileSync(join(root, 'docs', 'testing.md'), 'utf8'))
const runnable = sections.filter(({ commands }) => commands.length > 0)
const forVitest = sections.filter(({ commands }) => commands.length === 0)
let place = ''

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'ringer-testing-'))
  linkModules(join(place, 'node_modules'))
})

afterAll(() => rmSync(place, { recursive: true, force: true }))

test('the page is read as it is meant', () => {
  expect(Object.keys(common)).toEqual(['leave.js'])
  expect(runnable.map(({ title }) => title)).toEqual([
    'vitest',
    'One Ringer for all files',
    'jest',
    'node:test',
    'Playwright',
    'Any other language',
    'A shell script',
    'A Ringer elsewhere',
  ])
})

test.for(runnable)('$title: its files and commands work', { timeout: 180_000 }, async ({ files, commands }, { skip }) => {
  const missing = toolsOf(commands, files).find((tool) => spawnSync(tool, ['--version']).error)
  if (missing !== undefined) {
    console.warn(`docs/testing.md: not run, as this machine has no ${missing}`)
    skip(`no ${missing}`)
  }
  const folder = await project(files)
  for (const command of commands) await succeed(command, folder)
})

/** With one Ringer for all of them: each file would take seconds to make its own. */
test('the other sections: their tests pass in vitest', { timeout: 180_000 }, async () => {
  const config = sections.find(({ files }) => 'vitest.config.ts' in files)?.files['vitest.config.ts']
  const files = Object.assign({}, ...forVitest.map((section) => section.files))
  expect(Object.keys(files).length).toBeGreaterThan(4)
  await succeed('npx vitest run', await project({ ...files, 'vitest.config.ts': config }))
})

test('what is TypeScript has the right types', { timeout: 180_000 }, async () => {
  const compilerOptions = { module: 'nodenext', target: 'es2023', lib: ['es2023', 'esnext.disposable'], types: ['node'] }
  const checks = { strict: true, exactOptionalPropertyTypes: true, allowJs: true, skipLibCheck: true, noEmit: true }
  const tsconfig = JSON.stringify({ compilerOptions: { ...compilerOptions, ...checks }, include: ['*.ts'] })
  await succeed('npx tsc', await project(Object.assign({ 'tsconfig.json': tsconfig }, ...sections.map(({ files }) => files))))
})

/** A section's files are seen by those below it, what is above the first by all. */
function read(markdown: string): { common: Section['files']; sections: Section[] } {
  const [introduction = '', ...texts] = markdown.split(/^(?=##)/m)
  let above: Section['files'] = {}
  const sections = texts.map((text): Section => {
    const [, level, title = ''] = /^(#+) (.*)$/m.exec(text) ?? []
    const { files, commands } = blocksOf(text)
    if (level === '##') above = files
    return { title, files: { ...above, ...files }, commands }
  })
  return { common: blocksOf(introduction).files, sections }
}

function blocksOf(text: string): Pick<Section, 'files' | 'commands'> {
  const files: Section['files'] = {}
  const commands: string[] = []
  for (const [, body = ''] of text.matchAll(/^```\w+\n(.*?)^```$/gms)) {
    const name = /^(?:\/\/|#) (\S+\.\w+)\n/.exec(body)?.[1]
    if (name === undefined) commands.push(body.trim())
    else files[name] = body
  }
  return { files, commands }
}

function toolsOf(commands: string[], files: Section['files']): string[] {
  const text = [...commands, ...Object.values(files)].join('\n')
  return ['sh', 'python3', 'curl'].filter((tool) => new RegExp(`\\b${tool} `).test(text))
}

/** The repository stands for the package that a reader has installed, what it has itself for the runners. */
function linkModules(folder: string): void {
  const commands = { vitest: 'vitest.mjs', jest: 'bin/jest.js', '@playwright/test': 'cli.js', typescript: 'bin/tsc', ringer: 'dist/cli.js' }
  mkdirSync(join(folder, '.bin'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(folder, name), 'junction')
  }
  symlinkSync(root, join(folder, 'ringer'), 'junction')
  for (const [name, file] of Object.entries(commands)) {
    const command = { '@playwright/test': 'playwright', typescript: 'tsc' }[name] ?? name
    writeFileSync(join(folder, '.bin', command), `#!/bin/sh\nexec node '${join(folder, name, file)}' "$@"\n`, { mode: 0o755 })
  }
}

/** A folder with the files; ports that somebody may have are replaced by free ones. */
async function project(files: Section['files']): Promise<string> {
  const folder = mkdtempSync(join(place, 'project-'))
  const ports: Record<string, number> = { 3000: await freePort(), 4700: await freePort() }
  const all = { 'package.json': '{"private":true,"type":"module"}', ...common, ...files }
  for (const [name, text] of Object.entries(all)) {
    writeFileSync(
      join(folder, name),
      text.replace(/\b(3000|4700)\b/g, (port) => String(ports[port])),
    )
  }
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Runs a command as a reader would, with more patience: machines are slower than theirs while other tests run. */
function succeed(command: string, cwd: string): Promise<void> {
  const patient = command.replace(/npx (vitest run|jest)/, '$& --testTimeout=60000')
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|RINGER|NODE_ENV|NODE_OPTIONS|FORCE_COLOR)/.test(name))
  const path = [join(place, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const env = { ...Object.fromEntries(inherited), PATH: path, CI: '1', NO_COLOR: '1' }
  return new Promise((resolve, reject) => {
    execFile('sh', ['-ec', patient], { cwd, env, timeout: 150_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`\`${command}\` ended with ${error.code ?? error.signal}:\n${stdout}${stderr}`))
      else resolve()
    })
  })
}
