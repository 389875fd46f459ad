import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { greekGlyph, symbolParts } from "../../../expression/notation/letters.ts";

/** How a letter that moves with the letter of differentiation is derived: dy/dx, ∂u/∂x, or in no way that is known. */
export type Dependence = "Differentiate" | "PartialD" | "unknown";

/** One differentiation under way: the letter, the letters that depend on it, and the way into the parts of a formula. */
export interface Differentiation {
  readonly letter: string;
  /** d/dx or ∂/∂x: one says nothing about a letter that the other is known of. */
  readonly kind: "Differentiate" | "PartialD";
  readonly dependents: ReadonlyMap<string, Dependence>;
  /** The derivative of a part, undefined where it is not known. */
  derive(json: MathJson): MathJson | undefined;
  /** Whether a part may move with the letter. */
  moves(json: MathJson): boolean;
  /** Whether a derivative is small enough to be written. */
  fits(json: MathJson): boolean;
}

/** The derivative of one head from its operands; undefined where they do not fit or nothing is known. */
export type DerivativeRule = (operands: readonly MathJson[], context: Differentiation, json: MathJson) => MathJson | undefined;

export function movesWith(json: MathJson, letter: string, dependents: ReadonlyMap<string, Dependence>): boolean {
  if (isSymbol(json)) return json === letter || dependents.has(json);
  return freeLetters(json).some((free) => free === letter || dependents.has(free));
}

/**
 * The letters that a formula itself shows to be functions of others: y beside dy/dx or y′, u beside ∂u/∂x. A letter that is called
 * somewhere, y(0), or derived in another letter only, dy/dt, is a function of nobody knows what.
 */
export function dependentLetters(json: MathJson, letter: string, given: ReadonlySet<string>): Map<string, Dependence> {
  const found = new Map<string, Dependence>();
  const note = (name: MathJson | undefined, dependence: Dependence): void => {
    if (name === undefined || !isSymbol(name) || name === letter) return;
    const before = found.get(name);
    found.set(name, before === undefined || before === dependence ? dependence : "unknown");
  };
  const visit = (part: MathJson): void => {
    const head = headOf(part);
    if (head === undefined) return;
    const [first, ...rest] = operandsOf(part);
    if (head === "Differentiate" || head === "PartialD") note(first, rest.includes(letter) ? head : "unknown");
    else if (head === "Derivative") note(first, "Differentiate");
    else if (head === "OverDot") note(first, letter === "t" ? "Differentiate" : "unknown");
    else if (head === "Prime") note(first, "unknown");
    else if (isFunctionName(head)) note(head, "unknown");
    // f′(x) speaks of the function f, as f(x) does.
    if (head === "Apply") {
      note(operandsOf(first ?? 0)[0], "unknown");
      rest.forEach(visit);
    } else operandsOf(part).forEach(visit);
  };
  visit(json);
  for (const name of given) if (name !== letter) found.set(name, "Differentiate");
  return found;
}

/** Heads that are letters are functions nobody has defined: f, y, phi, f_1. */
export const isFunctionName = (head: string): boolean => {
  const { base } = symbolParts(head);
  return [...base].length === 1 || greekGlyph(base) !== undefined;
};
