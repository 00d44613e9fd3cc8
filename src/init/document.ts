import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { dump } from 'js-yaml'
import type { Contract } from '../contract/load.ts'
import { bundle } from '../contract/reading/bundle.ts'
import { openFolder } from '../contract/reading/folder.ts'

/** The text of `contract.yaml`: a YAML file as it stands, comments and all; JSON as YAML; several files as one. */
export function documentText(file: string, { files }: Pick<Contract, 'files'>): string {
  const text = readFileSync(file, 'utf8')
  if (files.length > 1) return written(bundle(openFolder(file)).document)
  return extname(file) === '.json' ? written(JSON.parse(text)) : text
}

function written(document: unknown): string {
  return dump(document, { lineWidth: -1, noRefs: true })
}
