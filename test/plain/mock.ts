import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRinger } from '../../src/boot.ts'
import type { Call } from '../../src/contract/call.ts'
import { type Contract, loadContract } from '../../src/contract/load.ts'
import { type ContractRequest, readRequest } from '../../src/contract/request.ts'
import { emulate } from '../../src/emulator.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { vendorFromDocument } from '../../src/rulebook/document-vendor.ts'
import type { Vendor } from '../../src/rulebook/vendor.ts'

export interface Sending {
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is. */
  text?: string
  bytes?: Uint8Array
}

export interface Mocked {
  status: number
  headers: Record<string, string>
  /** Parsed when it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any
  entry: Entry
}

/** A contract that is written out, as if it stood in a file. */
export async function contractOf(document: object): Promise<Contract> {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-mock-'))
  const file = join(folder, 'acme.json')
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'Acme', version: '1' }, ...document }))
  try {
    return await loadContract(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface Mock {
  vendor: Vendor
  send(method: string, target: string, sending?: Sending): Mocked
  /** A call as its operation reads it. */
  read(method: string, target: string, sending?: Sending): ContractRequest
}

/** A vendor of which there is nothing but a document. */
export async function mock(document: object): Promise<Mock> {
  const contract = await contractOf(document)
  const vendor = vendorFromDocument('acme', contract)
  const namespace = startRinger([vendor]).namespaces.get('default') as Namespace
  return {
    vendor,
    send(method, target, sending) {
      const entry = emulate(vendor, namespace, toCall(method, target, sending))
      const { status, headers, text } = entry.answer
      const json = headers['content-type']?.includes('json')
      return { status, headers, body: text !== undefined && json ? JSON.parse(text) : text, entry }
    },
    read(method, target, sending) {
      const call = toCall(method, target, sending)
      const match = contract.match(call.method, call.path)
      if (match.kind !== 'operation') throw new Error(`${method} ${target} meets no operation`)
      return readRequest(match.operation, match.base, match.params, call)
    },
  }
}

function toCall(method: string, target: string, { headers = {}, body, text, bytes }: Sending = {}): Call {
  const at = target.indexOf('?')
  const [path, query] = at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
  const sent = new Headers(headers)
  const payload = text ?? (body === undefined ? undefined : JSON.stringify(body))
  if (payload !== undefined && text === undefined && !sent.has('content-type')) sent.set('content-type', 'application/json')
  return { method, path, query, headers: sent, body: payload, bytes }
}
