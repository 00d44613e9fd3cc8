import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = join(root, 'bench/dist')
const stamp = join(out, 'built')

/** What the sources read beside them, as they find it in the repository. */
const besides = ['specs', 'fixtures', 'package.json']

/**
 * Builds Ringer's inner modules into a folder of the bench's own, module by module, when they are older than the sources: what is shipped may
 * be of another shape. Gives back the file that `ringer.ts` became.
 */
export function buildInside() {
  if (!isFresh()) {
    rmSync(out, { recursive: true, force: true })
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'bench')], { stdio: ['ignore', 2, 2] })
    for (const name of besides) cpSync(join(root, name), join(out, name), { recursive: true })
    writeFileSync(stamp, '')
  }
  return join(out, 'bench/inside/ringer.js')
}

function isFresh() {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  const files = ['src', 'bench/inside', 'bench/tsconfig.json', ...besides].flatMap((name) => filesOf(join(root, name)))
  return files.every((file) => statSync(file).mtimeMs < built)
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true }).map((name) => join(path, name))
}
