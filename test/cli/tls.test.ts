import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAuthority } from '../../src/server/certificate.ts'
import { noCurl, run as runCommand } from '../faults/clients.ts'
import { askSecurely, filesWith } from '../tls.ts'
import { ringer, run, type StartLine, startedIn } from './ringer.ts'

const kaiten = async (...args: string[]) => {
  const started = await startedIn({}, '--vendors', 'kaiten', ...args)
  return { ...started, line: started.line as StartLine & { ca?: string } }
}

const health = (url: string) => `${url}/__admin/health`
const nowhere = () => join(filesWith({ here: '' }).here, '..', 'nowhere', 'ca.pem')

test('--tls serves HTTPS, and the line says where the CA is', async () => {
  const { line } = await kaiten('--tls')
  const ca = readFileSync(line.ca as string, 'utf8')
  rmSync(line.ca as string)

  expect(line).toMatchObject({ url: `https://127.0.0.1:${line.port}`, ca: join(tmpdir(), `ringer-ca-${line.port}.pem`) })
  expect((await askSecurely(health(line.url), ca)).status).toBe(200)
  expect((await askSecurely(`https://acme.kaiten.ru:${line.port}/nowhere`, ca)).status).toBe(404)
})

test('--tls-ca says where the CA is written, and implies --tls', async () => {
  const { 'ca.pem': file } = filesWith({ 'ca.pem': 'an older one' })
  const { line } = await kaiten('--tls-ca', file)

  expect(line.ca).toBe(file)
  expect((await askSecurely(health(line.url), readFileSync(file, 'utf8'))).status).toBe(200)
})

test('what the banner says to do is right: for Node, and for curl', async () => {
  const { 'ca.pem': file } = filesWith({ 'ca.pem': '' })
  const { printed } = ringer('--port', '0', '--vendors', 'kaiten', '--tls-ca', file)
  const banner = await printed(/again: .*\n/)
  const [, url = ''] = /answers at (https:\S+)/.exec(banner) ?? []
  const [, variable, value] = /trust .*\((NODE_EXTRA_CA_CERTS)=([^,]+), curl --cacert \2\)/.exec(banner) ?? []
  const [, command = ''] = /try\n\s+(curl .*)\n/.exec(banner) ?? []
  const script = `fetch('${health(url)}').then(({ status }) => console.log(status), ({ cause }) => console.log(cause.code))`
  const asked = (env: NodeJS.ProcessEnv) => run(process.execPath, ['-e', script], { env }).ended

  expect([variable, value]).toEqual(['NODE_EXTRA_CA_CERTS', file])
  expect((await asked({ [variable as string]: value })).stdout).toBe('200\n')
  expect((await asked({})).stdout).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE\n')
  expect(command).toContain(`--cacert ${file}`)
  if (!noCurl) expect((await runCommand('sh', ['-c', `${command} -s`])).stdout).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
})

test('--cert and --key are served in place of one that is made', async () => {
  const { ca, sign } = await createAuthority()
  const own = await sign(['ringer.acme.test'])
  const { cert, key } = filesWith({ cert: own.cert, key: own.key })
  const { line } = await kaiten('--cert', cert, '--key', key)

  expect([line.url, line.ca]).toEqual([`https://127.0.0.1:${line.port}`, undefined])
  expect((await askSecurely(health(`https://ringer.acme.test:${line.port}`), ca)).status).toBe(403)
  expect((await askSecurely(health(line.url), ca)).status).toBe(200)
  expect(existsSync(join(tmpdir(), `ringer-ca-${line.port}.pem`))).toBe(false)
})

test('what is wrong with the files is one message, with the file and the remedy', async () => {
  const { sign } = await createAuthority()
  const [one, other] = [await sign([]), await sign([])]
  const { cert, key, wrong, text } = filesWith({ cert: one.cert, key: one.key, wrong: other.key, text: 'no PEM' })
  const missing = nowhere()
  const refusals: [args: string[], message: string][] = [
    [['--cert', cert], `--cert ${cert}: give its private key too, with --key <file>`],
    [['--key', key], `--key ${key}: give its certificate too, with --cert <file>`],
    [['--cert', missing, '--key', key], `--cert ${missing}: cannot be read (ENOENT`],
    [['--cert', cert, '--key', missing], `--key ${missing}: cannot be read (ENOENT`],
    [['--cert', text, '--key', key], `--cert ${text}: no certificate in PEM`],
    [['--cert', cert, '--key', text], `--key ${text}: no private key in PEM`],
    [['--cert', cert, '--key', wrong], `--key ${wrong} is not the key of the certificate in --cert ${cert}: give the two`],
    [['--tls-ca', missing], `${missing}: the CA cannot be written there (ENOENT`],
    [['--tls-ca', text, '--cert', cert, '--key', key], "option '--cert <file>' cannot be used with option '--tls-ca <file>'"],
  ]
  const ends = await Promise.all(refusals.map(([args]) => ringer('--port', '0', '--vendors', 'kaiten', ...args).ended))

  ends.forEach(({ code, stderr }, index) => {
    expect(stderr).toContain(refusals[index]?.[1])
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })
})

test.each([
  ['plain HTTP does not load', '{}', false],
  ['HTTPS does load', '{ tls: true }', true],
])('%s what makes certificates', async (_, options, loaded) => {
  const script = `
    import { createRequire } from 'node:module'
    import { listen } from ${JSON.stringify(new URL('../../dist/server/listen.js', import.meta.url).href)}
    const { close } = await listen({ host: '127.0.0.1', port: 0, ...${options} })
    console.log(Object.keys(createRequire('file:///').cache).some((file) => file.includes('peculiar')))
    await close()`

  expect((await run(process.execPath, ['--input-type=module', '-e', script]).ended).stdout).toBe(`${loaded}\n`)
})
