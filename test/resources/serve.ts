import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { startRinger } from '../../src/boot.ts'
import { loadContract } from '../../src/contract/load.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { defineVendor } from '../../src/rulebook/define.ts'
import type { Resources } from '../../src/rulebook/resources.ts'
import { createVendor, type Vendor } from '../../src/rulebook/vendor.ts'
import type { Fixtures } from '../../src/state/fixtures.ts'

export const documentFile = (name: string) => fileURLToPath(new URL(`${name}.yaml`, import.meta.url))

/** A vendor that is nothing but a document and collections at its paths. */
export async function resourceVendor(document: string, resources: Resources, fixtures: Fixtures = {}): Promise<Vendor> {
  const contract = await loadContract(documentFile(document))
  const files = { contract: contract.file, fixtures: 'fixtures.json', rulebook: 'no rulebook' }
  return createVendor(document, contract, defineVendor({ resources }), fixtures, files)
}

export interface Reply {
  status: number
  headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any
  rule: string | undefined
}

/** A fresh world of a vendor; an answer that breaks its contract fails the test. */
export function world(vendor: Vendor, base = '') {
  const namespace = startRinger([vendor]).namespaces.get('default') as Namespace
  return (method: string, target: string, body?: unknown, type = 'application/json'): Reply => {
    const [path = '', query = ''] = target.split('?')
    const headers = new Headers(body === undefined ? {} : { 'content-type': type })
    const call = { method, path: base + path, query, headers, body: body === undefined ? undefined : JSON.stringify(body) }
    const { answer, rule, violations } = emulate(vendor, namespace, call)
    expect(violations, `${method} ${target} ${JSON.stringify(body)} → ${answer.status} ${answer.text}`).toEqual([])
    const json = answer.text !== undefined && answer.headers['content-type']?.includes('json')
    return {
      status: answer.status,
      headers: answer.headers,
      body: json ? JSON.parse(answer.text as string) : answer.text,
      rule: rule?.name,
    }
  }
}
