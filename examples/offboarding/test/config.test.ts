import { expect, test } from 'vitest'
import { teamFrom } from '../src/config.ts'

test('every variable that is missing is named', () => {
  expect(() => teamFrom({ KAITEN_URL: 'https://acme.kaiten.ru/api/latest' })).toThrow(/^set KAITEN_TOKEN, KAITEN_GROUP, SNAG_API_KEY, /)
})
