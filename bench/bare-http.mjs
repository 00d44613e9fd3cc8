// Sends the bytes that it was started with, as little as a node:http server can do: `node bare-http.mjs '<answers>'`.
import { createServer } from 'node:http'

const answers = JSON.parse(process.argv[2]).map((answer) => ({ ...answer, prefix: answer.route.split(':')[0] }))

const server = createServer({ keepAliveTimeout: 75_000 }, ({ method, url }, response) => {
  const { status, headers, body } = answers.find((answer) => answer.method === method && url.startsWith(answer.prefix))
  response.writeHead(status, headers).end(body)
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))
