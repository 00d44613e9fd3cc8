import { describe, expect, test } from 'vitest'
import { createAddress } from '../../src/server/address.ts'
import { vendor, vendors } from '../emulate.ts'

const address = createAddress(new Map(vendors.map((one) => [one.name, one])))

function placeOf(host: string, path: string): string {
  const place = address(host, path, undefined)
  return place.kind === 'vendor' ? `${place.vendor.name} ${place.path}` : place.kind
}

test.each([
  ['localhost:4700', '/kaiten/api/latest/users', 'kaiten /api/latest/users'],
  ['127.0.0.1', '/snag/api/users', 'snag /api/users'],
  ['[::1]:4700', '/snag', 'snag /'],
  ['acme.kaiten.ru', '/api/v1/users', 'kaiten /api/v1/users'],
  ['ACME.Kaiten.RU:443', '/api/v1/users', 'kaiten /api/v1/users'],
  ['admin.snagsolutions.io', '/__admin/health', 'snag /__admin/health'],
  ['admin.snagsolutions.io', '/ns/a/api/users', 'snag /ns/a/api/users'],
  ['us1.api.voucherify.io', '/management/v1/projects', 'voucherify /management/v1/projects'],
  ['eu9.api.voucherify.io', '/voucherify/management/v1/projects', 'voucherify /management/v1/projects'],
  ['acme.wavefront.com', '/api/v2/usergroup', 'wavefront /api/v2/usergroup'],
  ['a.b.wavefront.com', '/api/v2/usergroup', 'nowhere'],
  ['syncano.localhost:4700', '/v1.1/instances/acme-instance/', 'syncano /v1.1/instances/acme-instance/'],
  ['nobody.localhost', '/kaiten/api/v1/users', 'kaiten /api/v1/users'],
  ['evilkaiten.ru', '/api/v1/users', 'nowhere'],
  ['localhost', '/', 'root'],
  ['localhost', '/__admin/health', 'admin'],
  ['localhost', '/ns/a/__admin', 'admin'],
  ['localhost', '/__administrator', 'nowhere'],
])('%s %s is %s', (host, path, expected) => {
  expect(placeOf(host, path)).toBe(expected)
})

test('each call goes where its own path says, whichever vendor the last one was for', () => {
  const paths = [
    '/snag/api/users',
    '/snagged/api/users',
    '/ns/a/snag/api/users',
    '/ns/a/kaiten/snag/',
    '/snag',
    '/kaiten',
    '/snag/',
    '/sna/g/',
  ]
  const expected = ['snag /api/users', 'nowhere', 'snag /api/users', 'kaiten /snag/', 'snag /', 'kaiten /', 'snag /', 'nowhere']
  for (const [before, path] of paths.entries()) {
    for (const [at, next] of paths.entries()) {
      placeOf('localhost', path)
      expect([path, placeOf('localhost', next)]).toEqual([paths[before], expected[at]])
    }
  }
})

describe('two vendors that claim one host', () => {
  test('are an error at boot that names both contracts', () => {
    const twin = { ...vendor('snag'), name: 'twin', contract: { ...vendor('snag').contract, file: 'specs/twin.yaml' } }
    const both = new Map([...vendors.map((one) => [one.name, one] as const), ['twin', twin]])

    expect(() => createAddress(both)).toThrow(/specs\/snag\.yaml and specs\/twin\.yaml both claim the host admin\.snagsolutions\.io/)
  })
})
