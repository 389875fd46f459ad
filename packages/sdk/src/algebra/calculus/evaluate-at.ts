import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";
import { substituted } from "./elimination.ts";

const infinities = ["PositiveInfinity", "NegativeInfinity"];

/**
 * F|ₐᵇ written as F(b) − F(a), and f|ₓ₌₂ as f with 2 for x: the same value wherever either has one. In F|ₐᵇ the letter is F's only one,
 * or the one given.
 *
 * @returns undefined where the letter is not clear, at infinity (a limit would have to be taken), and where nothing can be put for the
 * letter.
 */
export function evaluateAt(json: MathJson, letter?: string): MathJson | undefined {
  const [formula, from, to, ...more] = operandsOf(json);
  if (headOf(json) !== "EvaluateAt" || formula === undefined || from === undefined || more.length > 0) return undefined;
  if (to === undefined) return atPlace(formula, from);
  const letters = freeLetters(formula);
  const name = letter ?? letters[0];
  if (letter === undefined && letters.length > 1) return undefined;
  // A number has the same value at both ends.
  const [above, below] = name === undefined ? [formula, formula] : [put(formula, name, to), put(formula, name, from)];
  return above === undefined || below === undefined ? undefined : apply("Subtract", above, below);
}

/** f|ₓ₌₂, and f|ₓ₌₁, ᵧ₌₂ where the places are listed. */
function atPlace(formula: MathJson, place: MathJson): MathJson | undefined {
  const [name, value, ...more] = operandsOf(place);
  if (headOf(place) !== "Equal" || name === undefined || value === undefined || more.length > 0) return undefined;
  return isSymbol(name) ? put(formula, name, value) : undefined;
}

function put(formula: MathJson, letter: string, value: MathJson): MathJson | undefined {
  if (infinities.some((infinity) => mentions(value, infinity))) return undefined;
  return substituted(formula, letter, value);
}

/** The tree with every F|ₐᵇ and f|ₓ₌₂ written out, from the inside out; what cannot be written out stays. */
export function eliminateEvaluateAt(json: MathJson): MathJson {
  if (!Array.isArray(json)) return json;
  const [head, ...operands] = json as readonly [string, ...MathJson[]];
  const inner = apply(head, ...operands.map(eliminateEvaluateAt));
  return head === "EvaluateAt" ? (evaluateAt(inner) ?? inner) : inner;
}
