import { npmJar } from './installed.mjs'

export const specmatic = {
  name: 'Specmatic',
  find: (folder) => npmJar(folder, 'specmatic', '.'),
  command: ({ file }, { contract, port }) => ['java', '-jar', file, 'stub', '--host', '127.0.0.1', '--port', port, contract],
}
