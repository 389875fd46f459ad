import type { MathJson, Problem } from "../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, isNumber, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";

type Test = (json: MathJson) => boolean;

const holds = (json: MathJson, heads: RegExp): boolean =>
  heads.test(headOf(json) ?? "") || operandsOf(json).some((part) => holds(part, heads));
const algebraic: Test = (json) =>
  !holds(json, /^(Sin|Cos|Tan|Ln|Log|Sqrt|Root|Abs|Factorial|Integrate|Limit|Degrees|Percent)$/) &&
  !/Pi|ExponentialE|Infinity/.test(JSON.stringify(json));
const hasLetters: Test = (json) => freeLetters(json).length > 0;
const polynomial: Test = (json) => algebraic(json) && hasLetters(json) && !holds(json, /^Divide$/);
const plainNumber: Test = (json) => algebraic(json) && !hasLetters(json) && !holds(json, /^(Power|Binomial)$/);
const operands = (json: MathJson): readonly MathJson[] =>
  headOf(json) === "GCD" || headOf(json) === "LCM" ? operandsOf(json) : [json];
const ofCalculus: Test = (json) => holds(json, /^(Integrate|Limit|Differentiate|Derivative)$/);

/** What a formula is like of which one asks such a thing; of what is not named, any formula without calculus in it. */
const fitting: Readonly<Record<string, Test>> = {
  factored: polynomial,
  expanded: (json) =>
    hasLetters(json) && (polynomial(json) || holds(json, /^(Ln|Log)$/) || holds(json, /^(Sin|Cos)$/)) && !ofCalculus(json),
  collected: polynomial,
  "completed-square": polynomial,
  rationalised: (json) => holds(json, /^(Sqrt|Root)$/) && !ofCalculus(json),
  "single-logarithm": (json) => holds(json, /^(Ln|Log)$/) && !ofCalculus(json),
  "single-fraction": (json) => holds(json, /^Divide$/) && algebraic(json),
  "partial-fractions": (json) => headOf(json) === "Divide" && algebraic(json) && hasLetters(json),
  quotient: (json) => headOf(json) === "Divide" && algebraic(json) && hasLetters(json),
  "mixed-number": plainNumber,
  fraction: plainNumber,
  decimal: plainNumber,
  percent: plainNumber,
  "scientific-notation": isNumber,
  "prime-factors": (json) => typeof json === "number" && Number.isInteger(json) && json > 1,
  gcd: (json) => operands(json).every((part) => polynomial(part) || (typeof part === "number" && Number.isInteger(part))),
  lcm: (json) => operands(json).every((part) => polynomial(part) || (typeof part === "number" && Number.isInteger(part))),
  equation: (json) => !hasLetters(json) && !ofCalculus(json),
  derivative: () => true,
  integral: () => true,
  limit: () => true,
  "general-solution": () => true,
  "particular-solution": () => true,
  "implicit-derivative": () => true,
  area: () => true,
};

const mostGiven = 4;

/** Whether anyone would ask this: what is asked suits the formulas. */
export function isPlausibleTask({ given, asks }: Problem): boolean {
  if (given.length > mostGiven || asks.length > 2) return false;
  if (asks.some((ask) => JSON.stringify(ask).length > 400)) return false;
  return asks.every(({ what, of }) => {
    const test = Object.hasOwn(fitting, what) ? fitting[what] : (json: MathJson) => !ofCalculus(json) || given.length === 1;
    return (of ? [of] : given).every(({ json }) => test?.(json) === true);
  });
}
