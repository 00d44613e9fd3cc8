import { decode, nodeAt, pointer, type Raw } from '../document.ts'
import { DocumentError, type Note } from '../note.ts'
import { eachPartBelow } from './anatomy.ts'
import type { Bundle } from './bundle.ts'

/** Keywords whose schemas speak of the same value: a circle of them never ends, whatever is sent. */
const sameValue = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const

interface Step {
  to: Raw
  holder: Raw
  keyword: string
}

/**
 * Finds parts that lead back to themselves with nothing between. Where a choice (`oneOf`, `anyOf`) is in the circle, as when a base schema
 * names its heirs and they name it, the base's choice is left out and noted. Throws where there is none: nothing could ever be judged by it.
 */
export function breakCircles({ document, locate, nodes, targets }: Bundle): Note[] {
  const notes: Note[] = []
  let places: Map<Raw, string> | undefined
  const state = new Map<Raw, 'open' | 'done'>()
  const byRef = new Map<string, Raw>()
  // Each circle goes through a part that a `$ref` leads to.
  const starts = new Set(Array.from(targets, (target) => nodeAt(document, target)))
  for (const node of nodes) if (starts.has(node) && !state.has(node)) search(node)
  return notes

  function search(start: Raw): void {
    const trail: { node: Raw; steps: Step[]; taken?: Step }[] = [open(start)]
    while (trail.length > 0) {
      const top = trail[trail.length - 1] as (typeof trail)[number]
      const step = top.steps.pop()
      if (!step) {
        state.set(top.node, 'done')
        trail.pop()
        continue
      }
      if (step.holder[step.keyword] === undefined) continue
      const known = state.get(step.to)
      if (known === 'done') continue
      top.taken = step
      if (known === undefined) {
        trail.push(open(step.to))
        continue
      }
      const circle = trail.slice(trail.findIndex(({ node }) => node === step.to))
      const choice = circle.find(({ taken }) => taken?.keyword === 'oneOf' || taken?.keyword === 'anyOf')
      const at = (node: Raw) => placesNow().get(node) as string
      if (!choice?.taken) {
        const through = circle
          .map(({ node }) => at(node))
          .filter((place, index, all) => place !== undefined && all.indexOf(place) === index)
        throw new DocumentError(locate(through[0] ?? ''), `leads back to itself and never ends: ${[...through, through[0]].join(' → ')}`)
      }
      const { holder, keyword } = choice.taken
      notes.push({ ...locate(`${at(choice.node)}/${keyword}`), message: `its ${keyword} leads back to it without end, so it is left out` })
      delete holder[keyword]
      // What was found below it may have been found by way of it.
      for (const { node } of trail) state.delete(node)
      trail.length = 0
      trail.push(open(start))
    }
  }

  /** Few documents have a circle. */
  function placesNow(): Map<Raw, string> {
    if (!places) {
      const found = new Map<Raw, string>()
      eachPartBelow(document, (node, _, way) => void found.set(node, pointer('', ...way)))
      places = found
    }
    return places
  }

  function open(node: Raw): { node: Raw; steps: Step[] } {
    state.set(node, 'open')
    return { node, steps: stepsFrom(node) }
  }

  function stepsFrom(node: Raw): Step[] {
    const steps: Step[] = []
    const add = (to: Raw, keyword: string) => {
      if (to !== null && typeof to === 'object') steps.push({ to, holder: node, keyword })
    }
    if (typeof node.$ref === 'string') add(targetOf(node.$ref), '$ref')
    for (const keyword of sameValue) {
      if (node[keyword] !== undefined) for (const schema of [node[keyword] ?? []].flat()) add(schema, keyword)
    }
    return steps
  }

  function targetOf(ref: string): Raw {
    if (!byRef.has(ref)) byRef.set(ref, nodeAt(document, decode(ref.slice(1))))
    return byRef.get(ref)
  }
}
