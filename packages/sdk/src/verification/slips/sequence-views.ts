import type { MathJson } from "../../contract.ts";
import { apply, headOf, isSymbol, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import { powerOf, productOf } from "./forms.ts";
import { kind, type Mistake } from "./mistake.ts";
import type { View } from "./view.ts";

const oneOff = kind("index", "index.term-number", 88);

/** Whether a formula counts: terms of a sequence, a sum, a factorial. */
export function counts(json: MathJson): boolean {
  if (isSymbol(json)) return /^[A-Za-z]+_([nkmij]|\d+)$/.test(json);
  return ["Subscript", "Sum", "Product", "Factorial", "Binomial"].includes(headOf(json) ?? "") || operandsOf(json).some(counts);
}

/** One term of a sequence from its formula, or from its first term and its difference or ratio. */
export function sequenceViews(before: MathJson, after: MathJson): View[] {
  const [asked = 0, result = 0, ...more] = operandsOf(after);
  const [, name, index] = isSymbol(asked) ? (/^([A-Za-z]+)_(\d+)$/.exec(asked) ?? []) : [];
  if (headOf(after) !== "Equal" || more.length > 0 || name === undefined || index === undefined) return [];
  const term = headOf(before) === "List" ? fromFirstTerm(before, name) : fromFormula(before, name);
  if (!term) return [];
  const number = Number(index);
  const others = [number - 1, number + 1].map(
    (other): Mistake => ({
      json: term(other),
      as: oneOff,
      parts: { part: asked, written: `${name}_${other}`, right: term(number) },
    }),
  );
  return [{ type: "value", before: term(number), after: result, place: undefined, others }];
}

type TermOf = (index: number) => MathJson;

/** aₙ = 2n + 1 */
function fromFormula(before: MathJson, name: string): TermOf | undefined {
  const [left = 0, formula = 0, ...more] = operandsOf(before);
  const [, base, letter] = isSymbol(left) ? (/^([A-Za-z]+)_([nkmij])$/.exec(left) ?? []) : [];
  if (headOf(before) !== "Equal" || more.length > 0 || base !== name || letter === undefined || mentions(formula, left as string))
    return undefined;
  return (index) => substitute(formula, { [letter]: index });
}

/** a₁ = 3, d = 4, and q or r for a ratio; also for sums S. */
function fromFirstTerm(before: MathJson, name: string): TermOf | undefined {
  const known = new Map(
    operandsOf(before).flatMap((each) => (headOf(each) === "Equal" ? [[operandsOf(each)[0], operandsOf(each)[1]] as const] : [])),
  );
  const first = known.get(`${name}_1`) ?? (name === "S" ? known.get("a_1") : undefined);
  const [difference, ratio] = [known.get("d"), known.get("q") ?? known.get("r")];
  if (first === undefined) return undefined;
  if (difference !== undefined) {
    if (name === "S")
      return (index) =>
        apply("Divide", productOf([index, apply("Add", productOf([2, first]), productOf([index - 1, difference]))]), 2);
    return (index) => apply("Add", first, productOf([index - 1, difference]));
  }
  if (ratio === undefined) return undefined;
  if (name === "S")
    return (index) =>
      apply("Divide", productOf([first, apply("Subtract", powerOf(ratio, index), 1)]), apply("Subtract", ratio, 1));
  return (index) => productOf([first, powerOf(ratio, index - 1)]);
}
