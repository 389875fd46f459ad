import type { MathJson } from "../../contract.ts";
import { SubstitutionError } from "../../errors/substitution-error.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import {
  apply,
  bindingOf,
  countedName,
  distinctTrees,
  freeLetters,
  headOf,
  isApplication,
  mapOperands,
  operandsOf,
  substitute,
} from "../../expression/mathjson.ts";

/**
 * A tree without some heads, and when it has the value of the one with them: wherever the conditions hold and both trees have a value,
 * the two values are the same. A condition ["Element", F, "RealNumbers"] says that the formula F has a value (ln x, where 1/x stands for
 * its derivative).
 */
export interface Elimination {
  readonly json: MathJson;
  readonly conditions: readonly MathJson[];
}

/** How one head is eliminated. What is not replaced is undefined. */
export interface Replacements {
  /** What stands for a tree whose operands are as written. It is not looked into any further. */
  before?(json: MathJson): Elimination | undefined;
  /** What stands for a tree whose operands have been looked into. */
  after(json: MathJson): Elimination | undefined;
}

/** Every part replaced that can be, from the inside out. A part whose conditions cannot be said outside Σ, ∫ or lim stays. */
export function eliminateEach(json: MathJson, replacements: Replacements): Elimination {
  if (!isApplication(json)) return { json, conditions: [] };
  const whole = replacements.before?.(json);
  if (whole !== undefined) return whole;
  const conditions: MathJson[] = [];
  const inner = mapOperands(json, (operand, index) => {
    // The f′ of f′(x) is no value.
    if (headOf(json) === "Apply" && index === 0) return operand;
    const part = eliminateEach(operand, replacements);
    const outer = part.conditions.map((condition) => outsideBinding(json, index, condition));
    if (!outer.every((group) => group !== undefined)) return operand;
    conditions.push(...outer.flat());
    return part.json;
  });
  const result = replacements.after(inner);
  return { json: result?.json ?? inner, conditions: distinctTrees([...conditions, ...(result?.conditions ?? [])]) };
}

/** The formula with another for a letter; undefined where nothing can be put for it, as for the n that counts in x_n. */
export function substituted(formula: MathJson, letter: string, value: MathJson): MathJson | undefined {
  if (countedName(formula, [letter]) !== undefined) return undefined;
  try {
    return substitute(formula, { [letter]: value });
  } catch (error) {
    if (error instanceof SubstitutionError) return undefined;
    throw error;
  }
}

/** What a condition on an operand asks for outside; undefined where that cannot be said. */
function outsideBinding(json: MathJson, index: number, condition: MathJson): MathJson[] | undefined {
  const binding = bindingOf(json);
  if (binding === undefined || binding.place(index) !== "inside") return [condition];
  if (!freeLetters(condition).some((letter) => binding.letters.includes(letter))) return [condition];
  const [, first = 0, second] = operandsOf(json);
  if (headOf(json) === "EvaluateAt") {
    const [letter = ""] = binding.letters;
    const places = second === undefined ? operandsOf(first).slice(1) : [first, second];
    const put = places.map((place) => substituted(condition, letter, place));
    return put.every((part) => part !== undefined) ? put : undefined;
  }
  if (holdsTowardsInfinity(json, condition)) return [];
  const range = rangeOf(json);
  return range === undefined ? undefined : [apply("ForAll", range, condition)];
}

/**
 * Whether a condition on the letter of a limit at +∞ holds on the way: n ≥ 3, and that n is whole, for where the formula has values at
 * whole n only, the limit is that of a sequence, which a limit over all numbers gives too.
 */
function holdsTowardsInfinity(json: MathJson, condition: MathJson): boolean {
  const [, letter, place] = operandsOf(json);
  const [subject, bound = 0] = operandsOf(condition);
  if (headOf(json) !== "Limit" || place !== "PositiveInfinity" || subject !== letter) return false;
  if (headOf(condition) === "Element") return bound === "Integers";
  const compared = headOf(condition) === "GreaterEqual" || headOf(condition) === "Greater";
  return compared && rationalOf(bound) !== undefined;
}

/** The values that the one bound letter of Σ, Π and ∫ takes. */
function rangeOf(json: MathJson): MathJson | undefined {
  const [, limits = 0, ...more] = operandsOf(json);
  if (headOf(limits) !== "Limits" || more.length > 0) return undefined;
  const [letter = "", from = 0, to = 0] = operandsOf(limits);
  switch (headOf(json)) {
    case "Sum":
    case "Product":
      return apply("Element", letter, apply("Intersection", "Integers", apply("Interval", from, to)));
    case "Integrate":
      return apply("Element", letter, apply("Interval", apply("Open", from), apply("Open", to)));
    default:
      return undefined;
  }
}
