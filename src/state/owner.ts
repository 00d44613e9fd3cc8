/**
 * Whose turns have made a part of a state, and so may write to it as it is: nobody else has seen it. Everybody's else turns write to a copy.
 * Only its identity counts. It stands for a world that has not been shown to anybody; once it has, the next turn has a new owner.
 */
export type Owner = Record<string, never>

export function newOwner(): Owner {
  return {}
}
