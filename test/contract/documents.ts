import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startRinger } from '../../src/boot.ts'
import { type Contract, loadContract } from '../../src/contract/load.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { vendorFromDocument } from '../../src/rulebook/document-vendor.ts'

/** A document of ours, by its name under `documents/`. */
export function documentAt(name: string): string {
  return fileURLToPath(new URL(`documents/${name}`, import.meta.url))
}

/** A folder of its own with these files; gives back the path of the first. */
export function written(files: Record<string, string | Uint8Array | object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-document-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return join(folder, Object.keys(files)[0] as string)
}

/** A copy of a folder of ours, to put something beside. */
export function copied(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-document-'))
  cpSync(documentAt(name), folder, { recursive: true })
  return folder
}

/** Asks a vendor of which there is nothing but its document. */
export function asking(contract: Contract) {
  const vendor = vendorFromDocument('acme', contract)
  const namespace = startRinger([vendor]).namespaces.get('default') as Namespace
  return (method: string, target: string, body?: unknown, headers: Record<string, string> = {}) => {
    const [path = '', query = ''] = target.split('?')
    const sent = new Map(Object.entries(body === undefined ? headers : { 'content-type': 'application/json', ...headers }))
    const { answer, operation } = emulate(vendor, namespace, {
      method,
      path,
      query,
      headers: sent,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: answer.status, operation: operation?.id, body: answer.text === undefined ? undefined : JSON.parse(answer.text) }
  }
}

/** The least that OpenAPI asks for. */
export function minimal(more: object = {}): object {
  return { openapi: '3.0.3', info: { title: 'Acme', version: '1' }, paths: {}, ...more }
}

/** An operation whose JSON body is of this schema: 204 when it fits, 400 when not. */
export function taking(schema: object, more: object = {}): object {
  const responses = { 204: { description: 'Right' }, 400: { description: 'Wrong' } }
  const post = { operationId: 'take', requestBody: { required: true, content: { 'application/json': { schema } } }, responses }
  return minimal({ paths: { '/take': { post } }, ...more })
}

export async function takingContract(schema: object, more: object = {}): Promise<ReturnType<typeof asking>> {
  return asking(await loadContract(written({ 'acme.json': taking(schema, more) })))
}
