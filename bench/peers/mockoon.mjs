import { npmPackage } from './installed.mjs'

export const mockoon = {
  name: 'Mockoon',
  find: (folder) => npmPackage(folder, '@mockoon/cli'),
  command: ({ bin }, { contract, port }) => {
    const options = ['--hostname', '127.0.0.1', '--port', port, '--disable-log-to-file', '--disable-admin-api']
    return [process.execPath, bin, 'start', '--data', contract, ...options]
  },
}
