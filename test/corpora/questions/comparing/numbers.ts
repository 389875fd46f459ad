import type { Answer, MathJson } from "@math-viz/sdk";
import { headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { type Comparison, complexOf, formulaOf, isCutOff, numberOf, same, sameMembers } from "./values.ts";

/** A number exactly. */
const numberValue: Comparison = (expected, answer) => {
  const json = formulaOf(answer);
  if (!same(numberOf(expected as MathJson), numberOf(json))) return false;
  return isCutOff(json) || !isWorkedOut(expected as MathJson, json) ? undefined : true;
};

/** A whole number is one, not 2 · 3, a fraction one in lowest terms; and no function still stands there that could be evaluated, arccos(1/2). */
function isWorkedOut(expected: MathJson, json: MathJson): boolean {
  if (Number.isInteger(expected)) return isDecimal(json);
  if (typeof expected === "number" || isRatio(expected)) return isDecimal(json) || isRatio(json) || isMixed(json);
  const known = functionsOf(expected);
  return functionsOf(json).every((name) => known.includes(name));
}

const functionsOf = (json: MathJson): string[] => [
  ...(/^(Ln|Log)$/.test(headOf(json) ?? "")
    ? ["Ln"]
    : /^[A-Z]/.test(headOf(json) ?? "") && !operations.test(headOf(json) ?? "")
      ? [String(headOf(json))]
      : []),
  ...operandsOf(json).flatMap(functionsOf),
];

const operations = /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Exp|Percent|Degrees)$/;

const complexNumber: Comparison = (expected, answer) => {
  const json = formulaOf(answer);
  const [re, im] = complexOf(json);
  const [wantedRe, wantedIm] = expected as [number, number];
  if (!same(re, wantedRe) || !same(im, wantedIm)) return false;
  return isStandard(json) ? true : undefined;
};

/** a + bi: the unit stands there once at most, in no power and below no bar, and no root has to be taken for it. */
function isStandard(json: MathJson): boolean {
  const units = (part: MathJson): number =>
    part === "i" || part === "ImaginaryUnit" ? 1 : operandsOf(part).reduce((sum: number, each) => sum + units(each), 0);
  const isReached = (part: MathJson): boolean => {
    const operands = operandsOf(part);
    const [first = 0, second = 0] = operands;
    if (headOf(part) === "Sqrt" && numberOf(first) < 0) return false;
    if (headOf(part) === "Sqrt" && Number.isNaN(numberOf(first))) return false;
    if (headOf(part) === "Power" && units(part) > 0) return false;
    return !(headOf(part) === "Divide" && units(second) > 0) && operands.every(isReached);
  };
  return units(json) <= 1 && isReached(json);
}

/** Degrees, as such or in radians, or as plain numbers of degrees. */
const degrees: Comparison = (expected, answer) => {
  const members = headOf(answer.json) === "Set" ? operandsOf(answer.json) : [answer.json];
  return sameMembers(expected as number[], members, (wanted, member) => {
    const [inner] = headOf(member) === "Degrees" ? operandsOf(member) : [];
    return same(wanted, numberOf(inner ?? member)) || (inner === undefined && same((wanted * Math.PI) / 180, numberOf(member)));
  });
};

/** The powers of primes, in any order. */
const primeFactors: Comparison = (expected, answer) => {
  const factors = headOf(answer.json) === "Multiply" ? operandsOf(answer.json) : [answer.json];
  const found = new Map<number, number>();
  for (const factor of factors) {
    const [base = Number.NaN, exponent = Number.NaN] =
      headOf(factor) === "Power" ? operandsOf(factor).map((part) => numberOf(part)) : [numberOf(factor), 1];
    found.set(base, (found.get(base) ?? 0) + exponent);
  }
  const wanted = expected as [number, number][];
  return wanted.length === found.size && wanted.every(([prime, exponent]) => found.get(prime) === exponent);
};

const forms: Readonly<Record<string, (json: MathJson) => boolean>> = {
  decimal: (json) => isDecimal(json),
  repeating: (json) =>
    headOf(json) === "Repeating" || JSON.stringify(json).includes('"num"') || (headOf(json) === undefined && !isCutOff(json)),
  percent: (json) => headOf(json) === "Percent",
  percentage: (json) => headOf(json) === "Percent",
  fraction: (json) => isRatio(json),
  ratio: (json) => isRatio(json),
  // Three and a half is a sum, and so is minus three minus a half.
  mixed: (json) => /^(Add|Subtract|MixedNumber|Negate)$/.test(headOf(json) ?? ""),
  scientific: (json) => {
    const [mantissa = Number.NaN, power = Number.NaN] = operandsOf(json);
    return (
      headOf(json) === "Multiply" &&
      Math.abs(numberOf(mantissa)) >= 1 &&
      Math.abs(numberOf(mantissa)) < 10 &&
      operandsOf(power)[0] === 10
    );
  },
};

/** Digits, with a sign or without. */
const isDecimal = (json: MathJson): boolean =>
  headOf(headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json) === undefined;

/** A whole number and a fraction, as 2 + 5/6 and −(2 + 5/6). */
function isMixed(json: MathJson): boolean {
  const operands = operandsOf(json);
  if (headOf(json) === "Negate") return isMixed(operands[0] as MathJson);
  return (
    /^(Add|Subtract|MixedNumber)$/.test(headOf(json) ?? "") &&
    operands.filter((part) => !isDecimal(part)).length === 1 &&
    operands.every(isRatio)
  );
}

/** Whole numbers over or against each other, in lowest terms. */
function isRatio(json: MathJson): boolean {
  const head = headOf(json);
  if (head === "Negate") return isRatio(operandsOf(json)[0] as MathJson);
  const [left = Number.NaN, right = Number.NaN] = operandsOf(json).map((part) => numberOf(part));
  return head === undefined
    ? Number.isInteger(json)
    : (head === "Divide" || head === "Ratio") && gcd(Math.abs(left), Math.abs(right)) === 1;
}

const gcd = (a: number, b: number): number =>
  Number.isInteger(a) && Number.isInteger(b) ? (b === 0 ? a : gcd(b, a % b)) : Number.NaN;

/** The right number not in the form asked for is no answer. */
const numberForm: Comparison = (expected, answer: Answer) => {
  const { value, form } = expected as { value: MathJson; form: string };
  const json = formulaOf(answer);
  // What percent is it? 25, or 25 %.
  if (form === "percentage" && headOf(json) !== "Percent") return same(numberOf(json), 100 * numberOf(value));
  const number = headOf(json) === "Ratio" ? numberOf(["Divide", ...operandsOf(json)] as unknown as MathJson) : numberOf(json);
  if (!same(number, numberOf(value))) return false;
  return forms[form]?.(json) ? true : undefined;
};

/** That there is no value: a word for it, never a formula. */
const noValue: Comparison = (_, answer) =>
  answer.kind === "none" || /^(Undefined|DoesNotExist|ComplexInfinity|NaN)$/.test(String(answer.json));

export const numbers: Readonly<Record<string, Comparison>> = {
  "number-value": numberValue,
  "complex-number": complexNumber,
  degrees,
  undefined: noValue,
  "prime-factors": primeFactors,
  "number-form": numberForm,
};
