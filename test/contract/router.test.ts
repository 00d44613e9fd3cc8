import { expect, test } from 'vitest'
import { createRouter } from '../../src/contract/router.ts'

/** What each path of a router leads to: the template, or nothing. */
function routed(templates: string[], paths: string[]): Record<string, string | undefined> {
  const router = createRouter<string>()
  for (const template of templates) router.add('GET', template, template)
  return Object.fromEntries(paths.map((path) => [path, router.find('GET', path)?.value]))
}

test('a literal is the whole of a segment, where nothing else could stand there too', () => {
  expect(
    routed(['/v1/pets/{id}/toys'], ['/v1/pets/7/toys', '/v1/petsX7/toys', '/v1/pet/7/toys', '/v1x/pets/7/toys', '/v1/pets/7/toysX']),
  ).toEqual({
    '/v1/pets/7/toys': '/v1/pets/{id}/toys',
    '/v1/petsX7/toys': undefined,
    '/v1/pet/7/toys': undefined,
    '/v1x/pets/7/toys': undefined,
    '/v1/pets/7/toysX': undefined,
  })
})

test('a literal that leads nowhere leaves the segment to a parameter or a pattern', () => {
  expect(routed(['/pets/mine', '/{kind}/all', '/{name}.json'], ['/pets/mine', '/pets/all', '/pets.json'])).toEqual({
    '/pets/mine': '/pets/mine',
    '/pets/all': '/{kind}/all',
    '/pets.json': '/{name}.json',
  })
})

test('a literal is found as it is and as a client has encoded it', () => {
  expect(routed(['/my pets/{id}'], ['/my%20pets/7', '/m%79%20pets/7'])).toEqual({
    '/my%20pets/7': '/my pets/{id}',
    '/m%79%20pets/7': '/my pets/{id}',
  })
  const both = routed(['/pets/a', '/owners/a'], ['/pets/a', '/owners/a', '/p%65ts/a'])
  expect(both).toEqual({ '/pets/a': '/pets/a', '/owners/a': '/owners/a', '/p%65ts/a': '/pets/a' })
})
