import { sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSum, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";

/** One operation undone on both sides of inner = value. */
export interface Undone {
  readonly rule: string;
  readonly inner: MathJson;
  readonly value: MathJson;
  readonly params?: Readonly<Record<string, MathJson>>;
  /** What holds of the value besides: y ≥ 0 after √x = y. */
  readonly condition?: MathJson;
}

export type Undoing = Undone | "not-injective" | undefined;

/**
 * A number times the letter plus a number. The letter stands in one place, so that f depends on x only through this part, and f and its domain are as
 * symmetric, or as periodic, as the function of it.
 */
const isAffine = (json: MathJson): boolean => {
  const operands = operandsOf(json);
  if (operands.length === 0) return true;
  if (headOf(json) === "Divide") return freeLetters(operands[1] as MathJson).length === 0 && isAffine(operands[0] as MathJson);
  return (
    /^(Add|Subtract|Negate|Multiply)$/.test(headOf(json) ?? "") &&
    operands.every((operand) => freeLetters(operand).length === 0 || isAffine(operand))
  );
};

const has = (json: MathJson, letter: string): boolean => freeLetters(json).includes(letter);

/**
 * The outermost operation of a formula with the letter in one place, undone. "not-injective" where it takes some value twice; undefined where it is not
 * known how to undo it.
 */
export function undo(
  formula: MathJson,
  value: MathJson,
  letter: string,
  signOf: (base: MathJson) => 1 | -1 | undefined,
): Undoing {
  const operands = operandsOf(formula);
  const [first, second] = operands as [MathJson, MathJson];
  switch (headOf(formula)) {
    case "Add":
    case "Subtract":
      return undoSum(formula, value, letter);
    case "Negate":
      return { rule: "inverse.negate", inner: first, value: negated(value) };
    case "Multiply": {
      const others = operands.filter((factor) => !has(factor, letter));
      const inner = operands.filter((factor) => has(factor, letter));
      if (inner.length !== 1) return undefined;
      const factor = sideBySide(others);
      // Of a letter it is not known whether it is 0.
      if (freeLetters(factor).length > 0) return undefined;
      return { rule: "inverse.divide", inner: inner[0] as MathJson, value: overWhole(value, factor), params: { factor } };
    }
    case "Divide":
      if (has(first, letter) && freeLetters(second).length > 0) return undefined;
      if (has(first, letter))
        return { rule: "inverse.multiply", inner: first, value: times(second, value), params: { factor: second } };
      return freeLetters(first).length > 0
        ? undefined
        : { rule: "inverse.turn-over", inner: second, value: apply("Divide", first, value) };
    case "Power":
      return undoPower(first, second, value, letter, signOf);
    case "Sqrt":
      return {
        rule: "inverse.square",
        inner: first,
        value: apply("Power", value, 2),
        condition: apply("GreaterEqual", value, 0),
      };
    case "Root": {
      const isOdd = typeof second === "number" && second % 2 === 1;
      const raised: Undone = { rule: "inverse.raise", inner: first, value: apply("Power", value, second), params: { n: second } };
      return isOdd ? raised : typeof second === "number" ? { ...raised, condition: apply("GreaterEqual", value, 0) } : undefined;
    }
    case "Exp":
      return { rule: "inverse.logarithm", inner: first, value: apply("Ln", value) };
    case "Ln":
      return { rule: "inverse.exponential", inner: first, value: apply("Power", "ExponentialE", value) };
    case "Log":
      return { rule: "inverse.exponential", inner: first, value: apply("Power", second ?? 10, value) };
    case "Abs":
    case "Cosh":
    case "Sin":
    case "Cos":
    case "Tan":
      return operands.length === 1 && isAffine(first) ? "not-injective" : undefined;
    default:
      return undefined;
  }
}

function undoSum(formula: MathJson, value: MathJson, letter: string): Undoing {
  const terms = termsOf(formula);
  const inner = terms.filter((term) => has(term, letter));
  const others = terms.filter((term) => !has(term, letter));
  const [only] = inner;
  if (only === undefined || inner.length > 1) return undefined;
  const moved = sum([value, ...others.map(negated)]);
  return { rule: "inverse.move", inner: only, value: moved, params: { terms: sum(others) } };
}

function termsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(termsOf);
  return headOf(json) === "Subtract" ? [...termsOf(operands[0] as MathJson), negated(operands[1] as MathJson)] : [json];
}

/** −(a − b) is b − a. */
function negated(json: MathJson): MathJson {
  return isSum(json) ? sum(plusFirst(termsOf(json).map(negated))) : opposite(json);
}

function plusFirst(terms: readonly MathJson[]): MathJson[] {
  const plus = terms.findIndex((term) => !startsWithMinus(term));
  return plus > 0 ? [terms[plus] as MathJson, ...terms.slice(0, plus), ...terms.slice(plus + 1)] : [...terms];
}

const times = (factor: MathJson, value: MathJson): MathJson => sideBySide([factor, value]);

function overWhole(value: MathJson, factor: MathJson): MathJson {
  const isHalf = headOf(factor) === "Divide" && operandsOf(factor)[0] === 1;
  if (isHalf) return times(operandsOf(factor)[1] as MathJson, value);
  if (headOf(factor) === "Divide")
    return apply("Divide", times(operandsOf(factor)[1] as MathJson, value), operandsOf(factor)[0] as MathJson);
  return startsWithMinus(factor) ? apply("Divide", negated(value), opposite(factor)) : apply("Divide", value, factor);
}

function undoPower(
  base: MathJson,
  exponent: MathJson,
  value: MathJson,
  letter: string,
  signOf: (base: MathJson) => 1 | -1 | undefined,
): Undoing {
  if (!has(base, letter)) {
    if (freeLetters(base).length > 0) return undefined;
    if (base === "ExponentialE") return { rule: "inverse.logarithm", inner: exponent, value: apply("Ln", value) };
    return { rule: "inverse.logarithm", inner: exponent, value: apply("Log", value, base) };
  }
  if (typeof exponent !== "number" || !Number.isInteger(exponent)) return undefined;
  if (exponent < 0)
    return {
      rule: "inverse.turn-over",
      inner: exponent === -1 ? base : apply("Power", base, -exponent),
      value: apply("Divide", 1, value),
    };
  if (exponent % 2 === 1)
    return { rule: "inverse.root", inner: base, value: apply("Root", value, exponent), params: { n: exponent } };
  const sign = signOf(base);
  if (sign === undefined) return isAffine(base) ? "not-injective" : undefined;
  const root = exponent === 2 ? apply("Sqrt", value) : apply("Root", value, exponent);
  return {
    rule: sign > 0 ? "inverse.positive-root" : "inverse.negative-root",
    inner: base,
    value: sign > 0 ? root : apply("Negate", root),
  };
}
