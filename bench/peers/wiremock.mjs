import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmJar } from './installed.mjs'

/** It takes no document without an extension: it gets Ringer's answers as stubs. */
export const wiremock = {
  name: 'WireMock',
  find: (folder) => npmJar(folder, 'wiremock', 'build'),
  command({ file }, { port, scratch, answers }) {
    const root = join(scratch, 'wiremock')
    mkdirSync(join(root, 'mappings'), { recursive: true })
    const mappings = answers.map(({ method, route, status, headers, body }) => ({
      request: { method, urlPathPattern: route.replace(/:\w+/, '[^/]+') },
      response: { status, headers: { 'content-type': headers['content-type'] }, ...(status !== 204 && { body }) },
    }))
    writeFileSync(join(root, 'mappings', 'voucherify.json'), JSON.stringify({ mappings }))
    return ['java', '-jar', file, '--bind-address', '127.0.0.1', '--port', port, '--root-dir', root, '--no-request-journal']
  },
}
