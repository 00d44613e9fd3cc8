/**
 * Who has made a part of a state that nobody else has seen, and so may write to it as it is; whoever has another owner writes to a copy.
 * Only its identity counts. Once the state has been shown to somebody, the turns that follow have a new one.
 */
export type Owner = Record<string, never>

export function newOwner(): Owner {
  return {}
}
