// Sends the bytes that Ringer sent, as little as a node:http server can do: `node bare-http.mjs <file of answers>`.
// Told a kind's name it sends that kind's from then on, so that it never has to choose among more than a kind has.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const kinds = JSON.parse(readFileSync(process.argv[2], 'utf8')).map(({ name, answers }) => ({ name, answers: answers.map(matchable) }))
let [{ answers }] = kinds

process.on('message', (name) => {
  answers = kinds.find((kind) => kind.name === name).answers
  process.send(name)
})

const server = createServer({ keepAliveTimeout: 75_000 }, ({ method, url }, response) => {
  const { status, headers, body } = answers.find(
    (answer) => answer.method === method && url.startsWith(answer.prefix) && url.endsWith(answer.suffix),
  )
  response.writeHead(status, headers).end(body)
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))

/** `/users/:id/leave` is what begins with `/users/` and ends with `/leave`. */
function matchable({ route, ...answer }) {
  const [prefix, suffix = ''] = route.split(/:\w+/)
  return { ...answer, prefix, suffix }
}
