import { describe, expect, test } from 'vitest'
import { witnessNamespace } from '../../src/check.ts'
import type { Answer } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import { violate } from '../../src/faults/effects/violate.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import type { Vendor } from '../../src/rulebook/vendor.ts'
import { witnessCalls } from '../../src/rulebook/witness.ts'
import { vendors } from '../emulate.ts'
import { serveFresh } from '../socket.ts'
import { faultsOf, listing } from './arm.ts'
import { ways } from './every-effect.ts'
import { arm, ask, worldWith } from './in-memory.ts'
import { differences, type SecondLook, secondLook } from './second-look.ts'

type How = (typeof ways)[number]

/** What nobody can do, because the contracts forbid no further attributes; a ledger, held exactly. */
const impossible = ['kaiten extra-property', 'snag extra-property', 'wavefront extra-property']

const counts = { spoiled: 0, skipped: 0, refused: 0 }

/** The first witness of each rule: its call, and what it gets without a fault. */
function wholeAnswers(vendor: Vendor) {
  return [...vendor.rules.values()].flatMap((rules) => {
    const calls = witnessCalls(vendor, rules)
    const firsts = calls.filter(({ rule }, index) => calls.findIndex((one) => one.rule === rule) === index)
    return firsts.map(({ witness, rule, after, call }) => {
      /** A world of its own in which the witness is about to ask. */
      const world = (): Namespace => {
        const namespace = witnessNamespace(vendor, witness)
        for (const one of after) emulate(vendor, namespace, one)
        return namespace
      }
      return {
        match: { vendor: vendor.name, operation: rules.operation, wouldAnswer: rule.name },
        call,
        world,
        whole: emulate(vendor, world(), call),
      }
    })
  })
}

/** Whether an answer could be spoiled so after all. */
function possible(vendor: Vendor, how: How, { operation, answer }: Entry): boolean {
  const context = { vendor, operation, answer, body: answer.text, draw: () => 0, now: new Date(0) }
  return violate.apply({ kind: 'violate', how }, context) !== undefined
}

/** The answer is not what the contract says of its status: by what is named, and by nothing else. */
function expectBroken(how: How, { answer: { headers, text = '' }, operation }: Entry, whole: Answer, look: SecondLook, what: string): void {
  if (how === 'wrong-content-type') {
    expect([headers['content-type'] === whole.headers['content-type'], text], what).toEqual([false, whole.text])
    return
  }
  if (how === 'invalid-json') {
    expect(() => JSON.parse(text), what).toThrow(SyntaxError)
    return
  }
  const places = differences(JSON.parse(whole.text as string), JSON.parse(text))
  const sign = how === 'drop-field' ? /^-/ : how === 'extra-property' ? /^\+/ : /^(?![+-])/
  expect(places, what).toEqual([expect.stringMatching(sign)])
  expect(look(operation?.id as string, whole.status, JSON.parse(text)), `${what}: a second look`).toBe(false)
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s', (name, vendor) => {
  const look = secondLook(vendor.contract.file)
  const answers = wholeAnswers(vendor)

  test.each(ways)('%s breaks the contract, or is refused or skipped where it cannot', (how) => {
    let done = 0
    for (const { match, call, world, whole } of answers) {
      const what = `${JSON.stringify(match)} ${how}`
      const namespace = world()
      const refusal = arm(namespace, { match, effect: { kind: 'violate', how } })
      const entry = emulate(vendor, namespace, call)
      if (refusal || entry.fault?.skipped) {
        counts[refusal ? 'refused' : 'skipped'] += 1
        expect([refusal?.pointer ?? '/effect/how', possible(vendor, how, whole)], what).toEqual(['/effect/how', false])
        expect([entry.answer, entry.rule?.name, entry.violations], what).toEqual([whole.answer, whole.rule?.name, []])
        continue
      }
      done += 1
      expect([entry.fault?.wouldAnswer.rule?.name, entry.rule, entry.answer.status], what).toEqual([
        whole.rule?.name,
        undefined,
        whole.answer.status,
      ])
      expect(entry.violations, what).not.toEqual([])
      expectBroken(how, entry, whole.answer, look, what)
    }
    counts.spoiled += done
    expect(done > 0, 'the ledger of what is impossible').toBe(!impossible.includes(`${name} ${how}`))
  })
})

test("every rule's answer was put to it", () => {
  console.log(`violations: ${JSON.stringify(counts)}`)
  expect(counts.spoiled).toBeGreaterThan(1500)
  expect(counts.skipped).toBeGreaterThan(0)
})

describe('a field', () => {
  test.each([
    ['drop-field', 'email', '-/0/email'],
    ['wrong-type', 'id', '/0/id'],
    ['null', 'full_name', '/0/full_name'],
    ['unknown-enum', 'avatar_type', '/0/avatar_type'],
  ])('is what %s is done to when it is named', (how, field, place) => {
    const [whole, namespace] = [ask(worldWith([])), worldWith([{ effect: { kind: 'violate', how, field } }])]
    const { answer } = ask(namespace)

    expect(differences(JSON.parse(whole.answer.text as string), JSON.parse(answer.text as string))).toEqual([place])
  })

  test.each([
    ['is nowhere', 'drop-field', 'nowhere'],
    ['may be null', 'null', 'avatar_uploaded_url'],
    ['has no fixed values', 'unknown-enum', 'email'],
  ])('that %s is refused', (_, how, field) => {
    const refusal = arm(worldWith([]), { match: { operation: 'listGroupUsers' }, effect: { kind: 'violate', how, field } })

    expect(refusal?.pointer).toBe('/effect/how')
  })
})

test('a client gets the spoiled answer, and the journal its violations', async () => {
  const { url } = await serveFresh()
  const { arm, entries } = faultsOf(url)
  await arm({ effect: { kind: 'violate', how: 'wrong-content-type' }, select: { times: 1 } })
  await arm({ effect: { kind: 'violate', how: 'drop-field', field: 'email' } })

  const [typed, dropped] = [await fetch(listing(url).url, listing(url)), await fetch(listing(url).url, listing(url))]
  expect(typed.headers.get('content-type')).toBe('application/x-ringer-wrong')
  expect(((await dropped.json()) as object[])[0]).not.toHaveProperty('email')
  expect((await entries()).map(({ violations }) => violations[0])).toMatchObject([
    { in: 'response', keyword: 'contentType' },
    { in: 'response', keyword: 'required', params: { missingProperty: 'email' } },
  ])
})
