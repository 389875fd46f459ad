/** Thrown inside the decisions of this folder where something cannot be told; whoever began the decision answers `unchecked`. */
export class Undecided extends Error {
  override readonly name = "Undecided";
}

/** The value, or an end of the decision. */
export function decided<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Undecided(what);
  return value;
}
