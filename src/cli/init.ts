import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Command } from 'commander'
import pc from 'picocolors'
import { loadContract } from '../contract/load.ts'
import { documentText } from '../init/document.ts'
import { type Draft, draftVendor } from '../init/folder.ts'
import { literal, nameText } from '../init/print.ts'
import { missingIn } from '../rulebook/missing.ts'
import { nameOf, refuseName } from '../sources/names.ts'
import { shown } from '../sources/parts.ts'
import { table } from './table.ts'

export function initCommand(): Command {
  return new Command('init')
    .description('begin a vendor of your own: writes its folder from an OpenAPI document')
    .argument('<document>', 'OpenAPI 3, or Swagger 2.0')
    .option('--out <dir>', 'the folder to write (default: the name)')
    .option('--name <name>', "what it is called in paths and host names (default: the document's file name)")
    .action(init)
}

async function init(document: string, { out, name: wanted }: { out?: string; name?: string }): Promise<void> {
  const file = resolve(document)
  const name = wanted ?? (out === undefined ? nameOf(file, false) : basename(resolve(out)))
  const refusal = refuseName(name)
  if (refusal) throw new Error(wanted === undefined ? `${refusal}: --name acme` : refusal)
  const folder = resolve(out ?? name)
  const contract = await loadContract(file)
  const draft = draftVendor(contract, name)
  write(folder, { 'contract.yaml': documentText(file, contract), ...draft.files })
  console.log(told(folder, name, draft))
}

/** All of the files or none: nothing that is there is written over. */
function write(folder: string, files: Record<string, string>): void {
  const there = Object.keys(files).filter((file) => existsSync(join(folder, file)))
  if (there.length > 0)
    throw new Error(`${shown(folder)}: ${there.join(', ')} is there already: move it away, or give another folder with --out`)
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text, { flag: 'wx' })
}

function told(folder: string, name: string, { vendor, resources, written }: Draft): string {
  const missing = missingIn(vendor)
  const unwritten = missing.filter(({ kind }) => kind === 'rule').reduce((sum, { what }) => sum + what.length, 0)
  const plain = missing.filter(({ kind }) => kind === 'operation').length
  const path = /[/\\]/.test(shown(folder)) ? shown(folder) : `./${shown(folder)}`
  return [
    `${pc.bold(path)}: ${vendor.contract.operations.size} operations`,
    ...Object.entries(resources).map(([collection, at]) => `  ${collection} is served at ${at}`),
    `  ${written} operations have rules of their own, ${unwritten} of those rules are yet to be written`,
    ...(plain > 0 ? [`  ${plain} operations answer with the contract's examples`] : []),
    '',
    'Next:',
    table(
      [
        [`npx ringer --spec ${path}`, 'serves it'],
        [`npx ringer check ${path}`, 'says what is missing'],
        [`npx vitest run ${path}`, 'runs its test'],
        [`npx openapi-typescript ${path}/contract.yaml -o ${path}/operations.ts`, 'writes types for its rulebook'],
      ],
      '  ',
    ),
    '',
    'In ringer.config.ts, to have it wherever Ringer starts:',
    `  import { defineConfig } from 'ringer'`,
    `  export default defineConfig({ vendors: { ${nameText(name)}: ${literal(path)} } })`,
  ].join('\n')
}
