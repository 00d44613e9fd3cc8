import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = join(root, 'bench/dist')
const stamp = join(out, 'built')

const sources = ['src', 'bench/inside/ringer.ts']

/** What the sources read beside them, as they find it in the repository. */
const besides = ['specs', 'fixtures', 'package.json']

/**
 * Builds Ringer's inner modules into a folder of the bench's own, file by file, when they are older than the sources: what is shipped may be of
 * another shape. Types are for `npm run types` to check. Gives back the file that `ringer.ts` became.
 */
export async function buildInside() {
  if (!isFresh()) {
    rmSync(out, { recursive: true, force: true })
    const compile = await compiler()
    for (const file of filesOf(sources)) write(file, compile)
    for (const name of besides) cpSync(join(root, name), join(out, name), { recursive: true })
    writeFileSync(stamp, '')
  }
  return join(out, 'bench/inside/ringer.js')
}

async function compiler() {
  const { default: ts } = await import('typescript')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  // A file by itself cannot tell that its package is one of ES modules.
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
  return (text, fileName) => ts.transpileModule(text, { compilerOptions, fileName }).outputText
}

/** A module becomes JavaScript, whatever else lies beside it is copied. */
function write(file, compile) {
  const [from, to] = [join(root, file), join(out, file.replace(/\.ts$/, '.js'))]
  mkdirSync(dirname(to), { recursive: true })
  if (file.endsWith('.ts')) writeFileSync(to, compile(readFileSync(from, 'utf8'), from))
  else cpSync(from, to)
}

function isFresh() {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  const own = fileURLToPath(import.meta.url)
  return [own, ...filesOf([...sources, ...besides]).map((file) => join(root, file))].every((file) => statSync(file).mtimeMs < built)
}

/** Every file that is in these, or is one of these, by its path in the repository. */
function filesOf(paths) {
  return paths.flatMap((path) => {
    if (!statSync(join(root, path)).isDirectory()) return [path]
    const inside = readdirSync(join(root, path), { recursive: true }).map((name) => join(path, name))
    return inside.filter((name) => statSync(join(root, name)).isFile())
  })
}
