import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";

/** Comparisons that are written as the opposite of another one. */
const oppositeOf: Readonly<Record<string, string>> = { GreaterEqual: "Less", LessEqual: "Greater" };

/** So many comparisons may be true or false on their own. */
const mostComparisons = 6;

/** A comparison with < or > between two sides. */
interface Atom {
  readonly head: string;
  readonly sides: readonly MathJson[];
}

/** Which comparisons hold at some point, as far as they have a value there. */
type Truth = (atom: Atom) => boolean;

/**
 * Whether one of some conditions holds whatever the letters are, as their form alone shows: one is said, or the opposite of it, or that its sides have no
 * value. false where the form does not show it.
 */
export function coversByForm(conditions: readonly MathJson[]): boolean {
  const atoms = [...conditions, ...conditions.flatMap(domainConditions)].reduce<Atom[] | undefined>(withAtoms, []);
  if (!atoms || atoms.length > mostComparisons) return false;
  for (let choice = 0; choice < 2 ** atoms.length; choice++) {
    const truth: Truth = (atom) => (choice & (1 << atoms.findIndex((other) => isSame(atom, other)))) !== 0;
    if (!conditions.some((condition) => holds(condition, truth))) return false;
  }
  return true;
}

/** undefined where something else is said. */
function withAtoms(atoms: Atom[] | undefined, condition: MathJson): Atom[] | undefined {
  if (/^(And|Or)$/.test(headOf(condition) ?? "")) return operandsOf(condition).reduce<Atom[] | undefined>(withAtoms, atoms);
  const own = atomOf(condition);
  if (!own || !atoms) return undefined;
  return atoms.some((other) => isSame(own, other)) ? atoms : [...atoms, own];
}

function atomOf(condition: MathJson): Atom | undefined {
  const [head = "", sides] = [headOf(condition), operandsOf(condition)];
  const plain = oppositeOf[head] ?? head;
  return /^(Less|Greater)$/.test(plain) && sides.length === 2 ? { head: plain, sides } : undefined;
}

const isSame = (left: Atom, right: Atom): boolean =>
  left.head === right.head && left.sides.every((side, index) => sameTree(side, right.sides[index] ?? 0));

function holds(condition: MathJson, truth: Truth): boolean {
  const head = headOf(condition) ?? "";
  if (head === "And") return operandsOf(condition).every((part) => holds(part, truth));
  if (head === "Or") return operandsOf(condition).some((part) => holds(part, truth));
  const atom = atomOf(condition);
  if (!atom || !domainConditions(condition).every((needed) => holds(needed, truth))) return false;
  return truth(atom) === (oppositeOf[head] === undefined);
}
