// openapi-backend on node:http, as its documentation sets it up: `node openapi-backend-server.mjs <its main file> <contract> <port>`.
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'

const [main, definition, port] = process.argv.slice(2)
const library = await import(pathToFileURL(main).href)
const OpenAPIBackend = library.OpenAPIBackend ?? library.default.default

const api = new OpenAPIBackend({ definition })
api.register({
  notFound: () => ({ status: 404, mock: { message: 'Not found' } }),
  validationFail: ({ validation }) => ({ status: 400, mock: { errors: validation.errors } }),
  notImplemented: ({ operation }) => api.mockResponseForOperation(operation.operationId),
})
await api.init()

createServer(async (request, response) => {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  const body = pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString()) : undefined
  const [path, query] = request.url.split('?')
  const { status, mock } = await api.handleRequest({ method: request.method, path, query, headers: request.headers, body })
  const text = status === 204 ? undefined : JSON.stringify(mock)
  response.writeHead(status, text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
}).listen(Number(port), '127.0.0.1')
