import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { acme, petstore, projectWith } from './acme.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const project = projectWith({
  ...acme,
  'petstore.yaml': petstore,
  'package.json': '{ "private": true, "type": "module" }',
  'ringer.config.ts': "import { defineConfig } from 'ringer'\nexport default defineConfig({ vendors: ['./petstore.yaml', 'kaiten'] })\n",
  'configured.test.ts': `
    import { test } from 'ringer/vitest'
    import { expect } from 'vitest'
    test('the configuration says which vendors there are', async ({ ringer }) => {
      expect((await ringer.fetch('/petstore/pets/7')).status).toBe(200)
      expect((await ringer.fetch('/acme/v1/pets')).status).toBe(404)
    })`,
  'given.test.ts': `
    import { ringerTest } from 'ringer/vitest'
    import { expect } from 'vitest'
    const test = ringerTest({ ringer: { vendors: ['./acme'] } })
    test('what is given goes before it, and the real host is answered', async ({ ringer }) => {
      expect((await ringer.fetch('/petstore/pets/7')).status).toBe(404)
      expect(await (await fetch('https://api.acme.test/v1/pets')).json()).toEqual([{ id: 1, name: 'Rex' }])
    })`,
  'setup.ts': "import { ringerSetup } from 'ringer/vitest/setup'\nexport default ringerSetup()\n",
  'setup.config.ts': "export default { test: { globalSetup: './setup.ts', include: ['configured.test.ts'] } }\n",
})

afterAll(() => rmSync(project.folder, { recursive: true, force: true }))

test('the tools for vitest go by the configuration, and take vendors of your own', { timeout: 120_000 }, async () => {
  mkdirSync(project.at('node_modules'))
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), project.at(`node_modules/${name}`), 'junction')
  }
  symlinkSync(root, project.at('node_modules/ringer'), 'junction')

  expect(await vitest()).toMatch(/Tests +2 passed/)
  expect(await vitest('--config', 'setup.config.ts')).toMatch(/Tests +1 passed/)
})

function vitest(...args: string[]): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|RINGER|NODE_ENV|NODE_OPTIONS|FORCE_COLOR)/.test(name))
  const env = { ...Object.fromEntries(inherited), CI: '1', NO_COLOR: '1' }
  const command = [project.at('node_modules/vitest/vitest.mjs'), 'run', '--testTimeout=60000', ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: project.folder, env }, (_, stdout, stderr) => resolve(stdout + stderr))
  })
}
