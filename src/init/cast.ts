import { defaultSeed } from '../boot.ts'
import type { Contract } from '../contract/load.ts'
import { sampleOf } from '../contract/sample.ts'
import type { Detected } from '../rulebook/resources/detect.ts'
import { newKey, type Row } from '../rulebook/resources/keys.ts'
import { isObject } from '../rulebook/resources/records.ts'
import { resourceRules } from '../rulebook/resources.ts'
import type { Collection } from '../state/collection.ts'
import { type Fixtures, loadFixtures } from '../state/fixtures.ts'
import { createIdMaker } from '../state/ids.ts'
import { createState } from '../state/state.ts'

/** A cast with one sampled record for each collection; with none for one whose sample the contract would not take. */
export function sampledCast(contract: Contract, detected: Detected[]): Fixtures {
  const cast: Fixtures = {}
  for (const one of detected) cast[one.name] = recordsFor(contract, one, detected, cast)
  return cast
}

function recordsFor(contract: Contract, { name, path, shape }: Detected, all: Detected[], cast: Fixtures): Row[] {
  const sample = sampleOf(contract.document, contract.schemas, shape.schema)
  if (!isObject(sample)) return []
  const { state } = resourceRules(contract, { [name]: { path, key: shape.key } })
  const none = createState(state)[name] as unknown as Collection<Row>
  const key = usable(sample[shape.key]) ? sample[shape.key] : newKey(contract, shape, none, createIdMaker(defaultSeed, name, {}))
  const owners = Object.entries(shape.owners).flatMap(([parameter, attribute]) => {
    const owner = all.find((other) => path.startsWith(`${other.path.replace(/\/$/, '')}/{${parameter}}/`))
    const value = owner && cast[owner.name]?.[0]?.[owner.shape.key]
    return value === undefined ? [] : [[attribute, value]]
  })
  const shown = Object.entries(sample).filter(([attribute]) => !shape.writeOnly.has(attribute))
  const record = { ...Object.fromEntries(shown), ...Object.fromEntries(owners), [shape.key]: key }
  try {
    loadFixtures(state, { [name]: [record] }, contract, 'fixtures.json')
    return [record]
  } catch {
    return []
  }
}

/** What a sampler says for want of anything better names nobody. */
function usable(key: unknown): boolean {
  return typeof key === 'number' ? key > 0 : typeof key === 'string' && key !== '' && key !== 'string'
}
