/** Pairs of read and replace, each with a schema of its own that several properties and a shared part are in. */
export function documentOf(operations) {
  const error = { description: 'Refused', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }
  const schemas = { Error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } } }
  const paths = {}
  for (let index = 0; index < operations / 2; index++) {
    const name = `Thing${index}`
    schemas[name] = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', example: 7 },
        name: { type: 'string', minLength: 1, maxLength: 100, example: `thing ${index}` },
        kind: { type: 'string', enum: ['small', 'large'] },
        tags: { type: 'array', items: { type: 'string' }, maxItems: 10, example: ['new'] },
        created: { type: 'string', format: 'date-time', example: '2026-01-01T00:00:00Z' },
      },
    }
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }]
    const responses = { 200: { description: 'The thing', content }, 404: error, 422: error }
    paths[`/things${index}/{id}`] = {
      get: { operationId: `get${name}`, parameters, responses },
      put: { operationId: `put${name}`, parameters, requestBody: { required: true, content }, responses },
    }
  }
  return { openapi: '3.0.3', info: { title: `${operations} operations`, version: '1' }, paths, components: { schemas } }
}

/** A body for `PUT /things<index>/7`. */
export function thing(index) {
  return { id: 7, name: `thing ${index}`, kind: 'small', tags: ['new'], created: '2026-01-01T00:00:00Z' }
}
