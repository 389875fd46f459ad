import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { apply, freeLetters, headOf, isApplication, isNumber, operandsOf } from "../../expression/mathjson.ts";
import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";

/** Not a number: what NumPy writes as nan. */
export const notANumber = "Undefined";

/** Formulas share their parts, so that their size as trees may grow without end while little is written. */
const sizes = new WeakMap<object, number>();

function sizeOf(json: MathJson): number {
  if (!isApplication(json)) return 1;
  const known = sizes.get(json);
  if (known !== undefined) return known;
  const size = operandsOf(json).reduce((sum: number, operand) => sum + sizeOf(operand), 1);
  sizes.set(json, size);
  return size;
}

/** @throws Unclear where it becomes too large to be drawn. */
export function made(head: string, ...operands: MathJson[]): MathJson {
  const formula = apply(head, ...operands);
  if (sizeOf(formula) > limits.formula) throw new Unclear("too-large");
  return formula;
}

/** The value of a formula without letters; NaN where it has none. */
export function decimalOf(formula: MathJson): number {
  if (typeof formula === "number") return formula;
  if (freeLetters(formula).length > 0) return Number.NaN;
  try {
    return compile(formula, [])();
  } catch {
    return Number.NaN;
  }
}

const isWhole = (json: MathJson): json is number => typeof json === "number" && Number.isInteger(json);

/** Whole numbers are calculated where nothing is lost. */
function whole(operands: readonly MathJson[], value: (a: number, b: number) => number): number | undefined {
  const [a, b] = operands;
  if (operands.length !== 2 || a === undefined || b === undefined || !isWhole(a) || !isWhole(b)) return undefined;
  const result = value(a, b) + 0;
  return Number.isSafeInteger(result) ? result : undefined;
}

export function sum(a: MathJson, b: MathJson): MathJson {
  const known = whole([a, b], (left, right) => left + right);
  if (known !== undefined) return known;
  if (a === 0) return b;
  if (b === 0) return a;
  if (isNumber(b) && typeof b === "number" && b < 0) return made("Subtract", a, -b);
  if (headOf(b) === "Negate") return made("Subtract", a, operandsOf(b)[0] as MathJson);
  return headOf(a) === "Add" ? made("Add", ...operandsOf(a), b) : made("Add", a, b);
}

export function difference(a: MathJson, b: MathJson): MathJson {
  const known = whole([a, b], (left, right) => left - right);
  if (known !== undefined) return known;
  if (b === 0) return a;
  if (a === 0) return negative(b);
  if (typeof b === "number" && b < 0) return sum(a, -b);
  return made("Subtract", a, b);
}

export function negative(a: MathJson): MathJson {
  if (typeof a === "number") return -a + 0;
  return headOf(a) === "Negate" ? (operandsOf(a)[0] as MathJson) : made("Negate", a);
}

export function product(a: MathJson, b: MathJson): MathJson {
  const known = whole([a, b], (left, right) => left * right);
  if (known !== undefined) return known;
  if (a === 1) return b;
  if (b === 1) return a;
  if (a === 0 && isNumber(b)) return 0;
  // A sign stands before the whole, as it is written.
  if (isBelowZero(a)) return negative(product(negative(a), b));
  return headOf(a) === "Multiply" ? made("Multiply", ...operandsOf(a), b) : made("Multiply", a, b);
}

export function quotient(a: MathJson, b: MathJson): MathJson {
  if (b === 1) return a;
  const known = whole([a, b], (left, right) => left / right);
  if (known !== undefined) return known;
  return isBelowZero(a) ? negative(quotient(negative(a), b)) : made("Divide", a, b);
}

const isBelowZero = (json: MathJson): boolean => (typeof json === "number" && json < 0) || headOf(json) === "Negate";

/** Rounded towards −∞, as Python's // does. @throws Unclear by 0: Python refuses that, and NumPy has 0 or nan by how numbers are stored. */
export function floorQuotient(a: MathJson, b: MathJson): MathJson {
  if (decimalOf(b) === 0) throw new Unclear("no-number");
  return whole([a, b], (left, right) => Math.floor(left / right)) ?? made("Floor", quotient(a, b));
}

/** It has the sign of the divisor, as Python's % gives it. @throws Unclear by 0. */
export function remainder(a: MathJson, b: MathJson): MathJson {
  if (decimalOf(b) === 0) throw new Unclear("no-number");
  return whole([a, b], (left, right) => left - right * Math.floor(left / right)) ?? made("Mod", a, b);
}

/** A value for each condition, the first that holds; what is not a number is left out, so that nothing stands there. */
export function choice(cases: readonly (readonly [condition: MathJson, value: MathJson])[]): MathJson {
  const parts: MathJson[] = [];
  const none: MathJson[] = [];
  for (const [condition, value] of cases) {
    if (condition === "False") continue;
    if (value === notANumber) none.push(negation(condition));
    else {
      const holds = conjunction([...none, condition]);
      // Cases within the last case are cases of the whole.
      if (holds === "True" && parts.length > 0 && headOf(value) === "Which") parts.push(...operandsOf(value));
      else parts.push(holds, value);
      if (condition === "True") break;
    }
  }
  if (parts.length === 0) return notANumber;
  return parts[0] === "True" ? (parts[1] as MathJson) : made("Which", ...parts);
}

export function conjunction(parts: readonly MathJson[]): MathJson {
  const all = parts.filter((part) => part !== "True");
  if (all.includes("False")) return "False";
  return all.length === 0 ? "True" : all.length === 1 ? (all[0] as MathJson) : made("And", ...all);
}

export function disjunction(parts: readonly MathJson[]): MathJson {
  const any = parts.filter((part) => part !== "False");
  if (any.includes("True")) return "True";
  return any.length === 0 ? "False" : any.length === 1 ? (any[0] as MathJson) : made("Or", ...any);
}

const opposites: Readonly<Record<string, string>> = {
  Less: "GreaterEqual",
  LessEqual: "Greater",
  Greater: "LessEqual",
  GreaterEqual: "Less",
  Equal: "NotEqual",
  NotEqual: "Equal",
};

export function negation(condition: MathJson): MathJson {
  if (condition === "True" || condition === "False") return condition === "True" ? "False" : "True";
  const head = headOf(condition) ?? "";
  const parts = operandsOf(condition);
  if (head === "Not") return parts[0] as MathJson;
  if (head === "And") return disjunction(parts.map(negation));
  if (head === "Or") return conjunction(parts.map(negation));
  return Object.hasOwn(opposites, head) ? made(opposites[head] as string, ...parts) : made("Not", condition);
}
