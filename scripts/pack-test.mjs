// Whether what would be published works: packs it, installs the tarball in an empty folder, starts its `ringer` from elsewhere,
// takes somebody out of a group twice, and ends it. Then the same tarball in the examples' own projects, whose tests are run.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'ringer-pack-'))
const [packed, installed, elsewhere] = ['packed', 'installed', 'elsewhere'].map((name) => join(temporary, name))

try {
  for (const folder of [packed, installed, elsewhere]) mkdirSync(folder)
  const tarball = pack()
  await serves(install(tarball))
  // On a busy machine the first test, for which the vendors are loaded, may take longer than it has.
  runExample(tarball, 'offboarding', [['types'], ['test', '--', '--testTimeout=60000'], ['try']])
  runExample(tarball, 'sixth-vendor', [['types'], ['test', '--', '--testTimeout=60000'], ['check']])
  console.log('pack: ok')
} catch (error) {
  console.error(`pack: ${error.message}`)
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function pack() {
  npm('pack', '--pack-destination', packed)
  const [tarball] = readdirSync(packed)
  if (!tarball) throw new Error('`npm pack` wrote no tarball')
  return join(packed, tarball)
}

/** Gives the path of the command. `--prefix`, or npm would look for a package above the empty folder. */
function install(tarball) {
  npm('install', '--prefix', installed, '--omit=dev', '--no-audit', '--no-fund', tarball)
  const command = join(installed, 'node_modules', '.bin', 'ringer')
  if (!existsSync(command)) throw new Error('the installed package has no command `ringer`')
  return command
}

async function serves(command) {
  const ringer = spawn(command, ['--port', '0', '--json'], { cwd: elsewhere, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(ringer, 'exit')
  try {
    const { url } = JSON.parse(await within(10, firstLine(ringer), 'it printed nothing within 10 s of its start'))
    const path = '/kaiten/api/latest/groups/f0000000-0000-4000-8000-000000000001/users/101'
    for (const expected of [200, 404]) {
      const { status } = await fetch(url + path, { method: 'DELETE', headers: { authorization: 'Bearer kaiten-token' } })
      if (status !== expected) throw new Error(`DELETE ${path} answered ${status} in place of ${expected}`)
    }
    ringer.kill('SIGTERM')
    const [code, signal] = await within(5, ended, 'it did not end within 5 s of SIGTERM')
    if (code !== 0) throw new Error(`it ended on SIGTERM with ${code ?? signal} in place of 0`)
  } finally {
    ringer.kill('SIGKILL')
  }
}

/** As a user has it: type-checked, tested and run on what they have installed. */
function runExample(tarball, name, scripts) {
  const example = join(temporary, name)
  const left = new Set(['node_modules', 'dist', 'package-lock.json'])
  cpSync(join(root, 'examples', name), example, { recursive: true, filter: (file) => !left.has(basename(file)) })
  const manifest = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'))
  manifest.devDependencies.ringer = `file:${tarball}`
  writeFileSync(join(example, 'package.json'), JSON.stringify(manifest))
  npm('install', '--prefix', example, '--no-audit', '--no-fund')
  for (const script of scripts) npm('run', '--prefix', example, ...script)
}

async function firstLine(child) {
  for await (const line of createInterface(child.stdout)) return line
  throw new Error('it ended without printing anything')
}

function within(seconds, promise, otherwise) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(otherwise)), seconds * 1000).unref())
  return Promise.race([promise, late])
}

function npm(...args) {
  try {
    execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`\`npm ${args.join(' ')}\` failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`)
  }
}
