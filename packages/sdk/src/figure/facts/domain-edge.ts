import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, isApplication, mentions, operandsOf } from "../../expression/mathjson.ts";
import { signAt } from "./exact-places.ts";
import { enclosureOf, type Stretch } from "./stretches.ts";

/** Functions that have a value wherever their operands have one. */
const total = new Set(
  "Add Subtract Multiply Negate Abs Exp Sin Cos Arctan Arccot Sinh Cosh Tanh Arsinh Max Min Sign Floor Ceil Round".split(" "),
);

/** What must not be zero, or changes from without a value to with one as it passes zero; undefined for a function that is not listed. */
const borders: Readonly<Record<string, (first: MathJson, second: MathJson) => MathJson[] | undefined>> = {
  Sqrt: (value) => [value],
  Ln: (value) => [value],
  Log: (value, base) => (base === 0 || rationalOf(base) ? [value] : undefined),
  Divide: (_, divisor) => [divisor],
  Tan: (value) => [apply("Cos", value)],
  Sec: (value) => [apply("Cos", value)],
  Cot: (value) => [apply("Sin", value)],
  Csc: (value) => [apply("Sin", value)],
  Arcsin: (value) => [apply("Subtract", 1, value), apply("Add", 1, value)],
  Arccos: (value) => [apply("Subtract", 1, value), apply("Add", 1, value)],
  Artanh: (value) => [apply("Subtract", 1, value), apply("Add", 1, value)],
  Arcosh: (value) => [apply("Subtract", value, 1)],
  Root: (value, degree) => (rationalOf(degree)?.denominator === 1n ? [value] : undefined),
  Power: (base, exponent) => (base === "ExponentialE" ? [] : rationalOf(exponent) ? [base] : undefined),
};

/** The formulas at whose zeros alone the domain of a formula can end. */
function bordersOf(json: MathJson, letter: string): MathJson[] | undefined {
  if (!isApplication(json) || !mentions(json, letter)) return [];
  const [first = 0, second = 0] = operandsOf(json);
  const head = headOf(json) ?? "";
  const own = total.has(head) ? [] : Object.hasOwn(borders, head) ? borders[head]?.(first, second) : undefined;
  const inner = operandsOf(json).map((operand) => bordersOf(operand, letter));
  if (own === undefined || inner.includes(undefined)) return undefined;
  return [...own.filter((border) => mentions(border, letter)), ...inner.flatMap((found) => found ?? [])];
}

/**
 * Whether the domain of a formula ends exactly at a place, if it ends in a narrow stretch around it: one of the formulas that decide it is zero
 * there and nowhere else in the stretch, and no other one is zero in it.
 */
export function domainEndsAt(json: MathJson, letter: string, place: MathJson, stretch: Stretch): boolean {
  const found = bordersOf(json, letter);
  if (!found) return false;
  const near = found.filter((border) => !isNotZero(border, letter, stretch));
  return near.length > 0 && near.every((border) => signAt(border, letter, place) === 0 && isMonotone(border, letter, stretch));
}

function isNotZero(json: MathJson, letter: string, stretch: Stretch): boolean {
  const found = enclosureOf(json, letter)?.(stretch);
  return found?.defined === "everywhere" && (found.lo > 0 || found.hi < 0);
}

function isMonotone(json: MathJson, letter: string, stretch: Stretch): boolean {
  const slope = differentiate(json, letter);
  return slope !== undefined && isNotZero(slope, letter, stretch);
}
