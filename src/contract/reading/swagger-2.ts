import { decode, nodeAt, type Raw } from '../document.ts'
import { eachPartBelow } from './anatomy.ts'
import type { Notice } from './notices.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']
const schemaKeywords = ['type', 'format', 'items', 'default', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength']
  .concat(['minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'enum', 'multipleOf', 'x-nullable', 'allowEmptyValue'])
  .filter((keyword) => keyword !== 'allowEmptyValue')
const flows: Record<string, string> = { application: 'clientCredentials', accessCode: 'authorizationCode' }

/** Turns a Swagger 2.0 document, bundled and valid, into OpenAPI 3.0. The parts keep their places where 3.0 has the same ones. */
export function toOpenApi30(swagger: Raw, notice: Notice): Raw {
  const parameters: Record<string, Raw> = swagger.parameters ?? {}
  eachPartBelow(swagger, (node, kind) => {
    if (kind === 'schema') rewriteSchema(node)
  })
  const document: Raw = {
    openapi: '3.0.3',
    info: swagger.info,
    ...pick(swagger, ['tags', 'externalDocs', 'security']),
    servers: serversOf(swagger, notice),
    paths: mapOf(swagger.paths ?? {}, (item, path) => (path.startsWith('x-') ? item : pathItem(item, path))),
    components: {
      schemas: swagger.definitions ?? {},
      responses: mapOf(swagger.responses ?? {}, (response) => toResponse(response, swagger.produces)),
      parameters: mapOf(onlyPlain(parameters), toParameter),
      securitySchemes: mapOf(swagger.securityDefinitions ?? {}, toScheme),
    },
    ...extensions(swagger),
  }
  eachPartBelow(document, (node) => {
    if (typeof node.$ref === 'string') node.$ref = moved(node.$ref)
    const mapping = node.discriminator?.mapping
    if (mapping) for (const name of Object.keys(mapping)) mapping[name] = moved(mapping[name])
  })
  return document

  function pathItem(item: Raw, path: string): Raw {
    const shared: Raw[] = item.parameters ?? []
    const bodies = shared.filter((parameter) => isBody(full(parameter)))
    return mapOf({ ...item, parameters: shared.filter((parameter) => !bodies.includes(parameter)).map(toParameter) }, (part, key) =>
      methods.includes(key) ? operation(part, bodies, `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${key}`) : part,
    )
  }

  function operation(raw: Raw, shared: Raw[], at: string): Raw {
    const { consumes, produces, schemes, parameters: own = [], responses, ...rest } = raw
    if (schemes) notice(`${at}/schemes`, 'schemes of an operation are not looked at')
    const bodies = [...shared, ...own].map(full).filter(isBody)
    return {
      ...rest,
      parameters: own.filter((parameter: Raw) => !isBody(full(parameter))).map(toParameter),
      ...(bodies.length > 0 && { requestBody: toBody(bodies, consumes ?? swagger.consumes) }),
      responses: mapOf(responses ?? {}, (response, status) =>
        status.startsWith('x-') ? response : toResponse(response, produces ?? swagger.produces),
      ),
    }
  }

  function full(parameter: Raw): Raw {
    return typeof parameter.$ref === 'string' ? (nodeAt(swagger, decode(parameter.$ref.slice(1))) ?? {}) : parameter
  }

  function toParameter(parameter: Raw): Raw {
    if (parameter.$ref !== undefined) return parameter
    const style = styleOf(parameter)
    if (parameter.collectionFormat === 'tsv') notice('', `${parameter.name}: values between tabs are read as one text`)
    return { ...without(parameter, [...schemaKeywords, 'collectionFormat', 'x-example']), ...style, schema: toSchema(parameter) }
  }
}

function moved(ref: string): string {
  return ref.replace(/^#\/definitions\//, '#/components/schemas/').replace(/^#\/(responses|parameters)\//, '#/components/$1/')
}

function onlyPlain(parameters: Record<string, Raw>): Record<string, Raw> {
  return Object.fromEntries(Object.entries(parameters).filter(([, parameter]) => !isBody(parameter)))
}

function isBody(parameter: Raw): boolean {
  return parameter.in === 'body' || parameter.in === 'formData'
}

function toBody(bodies: Raw[], consumes: string[] | undefined): Raw {
  const whole = bodies.find((parameter) => parameter.in === 'body')
  if (whole) {
    const media = { schema: whole.schema ?? {} }
    return { ...pick(whole, ['description', 'required']), content: Object.fromEntries(some(consumes).map((type) => [type, media])) }
  }
  const fields = bodies.filter((parameter) => parameter.in === 'formData')
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, { ...toSchema(field), ...pick(field, ['description']) }])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  }
  if (schema.required.length === 0) Reflect.deleteProperty(schema, 'required')
  const encoding = Object.fromEntries(
    fields
      .filter(({ type }) => type === 'array')
      .map((field) => [field.name, { style: 'form', explode: field.collectionFormat === 'multi' }]),
  )
  const fallback = fields.some(({ type }) => type === 'file') ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
  const types = (consumes ?? []).filter((type) => /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type))
  const media = { schema, ...(Object.keys(encoding).length > 0 && { encoding }) }
  return {
    required: fields.some(({ required }) => required === true),
    content: Object.fromEntries((types.length > 0 ? types : [fallback]).map((type) => [type, media])),
  }
}

function toResponse(response: Raw, produces: string[] | undefined): Raw {
  if (response.$ref !== undefined) return response
  const { schema, examples = {}, headers, ...rest } = response
  const isFile = schema?.type === 'file'
  const types = [...new Set([...Object.keys(examples), ...(schema ? some(produces, isFile ? 'application/octet-stream' : undefined) : [])])]
  const media = (type: string) => ({
    ...(schema && { schema: isFile ? { type: 'string', format: 'binary' } : schema }),
    ...(Object.hasOwn(examples, type) && { example: examples[type] }),
  })
  return {
    ...rest,
    ...(headers && { headers: mapOf(headers, (header) => ({ ...pick(header, ['description']), schema: toSchema(header) })) }),
    ...(types.length > 0 && { content: Object.fromEntries(types.map((type) => [type, media(type)])) }),
  }
}

function some(types: string[] | undefined, fallback = 'application/json'): string[] {
  return types && types.length > 0 ? types : [fallback]
}

function toSchema(parameter: Raw): Raw {
  const schema = pick(parameter, schemaKeywords)
  if (parameter['x-example'] !== undefined) schema.example = parameter['x-example']
  rewriteSchema(schema)
  if (schema.type === 'file') return { type: 'string', format: 'binary' }
  return schema
}

/** In place: what Swagger's schemas write otherwise. */
function rewriteSchema(schema: Raw): void {
  if (schema['x-nullable'] !== undefined) {
    schema.nullable = schema['x-nullable'] === true
    delete schema['x-nullable']
  }
  if (typeof schema.discriminator === 'string') schema.discriminator = { propertyName: schema.discriminator }
}

function styleOf({ type, collectionFormat = 'csv', in: place }: Raw): Raw {
  if (type !== 'array') return {}
  if (place !== 'query') return { style: 'simple' }
  if (collectionFormat === 'multi') return { style: 'form', explode: true }
  return {
    style: ({ ssv: 'spaceDelimited', pipes: 'pipeDelimited' } as Record<string, string>)[collectionFormat] ?? 'form',
    explode: false,
  }
}

function toScheme(scheme: Raw): Raw {
  const about = { ...pick(scheme, ['description']), ...extensions(scheme) }
  if (scheme.type === 'basic') return { type: 'http', scheme: 'basic', ...about }
  if (scheme.type !== 'oauth2') return scheme
  const flow = { scopes: {}, ...pick(scheme, ['authorizationUrl', 'tokenUrl', 'scopes']) }
  return { type: 'oauth2', flows: { [flows[scheme.flow] ?? scheme.flow]: flow }, ...about }
}

function serversOf({ host, basePath = '', schemes = [], ...rest }: Raw, notice: Notice): Raw[] {
  if (host === undefined) return [{ url: basePath || '/' }]
  if (rest['x-ms-parameterized-host']) notice('/x-ms-parameterized-host', 'is not looked at')
  return (schemes.length > 0 ? schemes : ['https']).map((scheme: string) => ({ url: `${scheme}://${host}${basePath}` }))
}

function mapOf(map: Raw, change: (value: Raw, key: string) => Raw): Raw {
  return Object.fromEntries(
    Object.entries<Raw>(map).map(([key, value]) => [key, value !== null && typeof value === 'object' ? change(value, key) : value]),
  )
}

function pick(from: Raw, keys: string[]): Raw {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]))
}

function without(from: Raw, keys: string[]): Raw {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)))
}

function extensions(from: Raw): Raw {
  return Object.fromEntries(Object.entries(from).filter(([key]) => key.startsWith('x-')))
}

/** Where a part of the converted document was in the Swagger document. */
export function placeInSwagger(at: string): string {
  return at
    .replace(/^\/components\/schemas/, '/definitions')
    .replace(/^\/components\/(responses|parameters)/, '/$1')
    .replace(/^\/components\/securitySchemes/, '/securityDefinitions')
    .replace(/^\/servers.*/, '/host')
}
