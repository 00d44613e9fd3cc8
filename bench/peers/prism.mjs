import { npmPackage } from './installed.mjs'

export const prism = {
  name: 'Prism',
  find: (folder) => npmPackage(folder, '@stoplight/prism-cli'),
  command: ({ bin }, { contract, port }) => [process.execPath, bin, 'mock', '-h', '127.0.0.1', '-p', port, '-v', 'silent', contract],
}
