import type { Answer, MathJson } from "@math-viz/sdk";
import { freeLetters, headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { type Comparison, formulaOf, numberOf, type Place, placeOf, same, signed } from "./values.ts";

/** Equal at many places, and with a value wherever the expected one has one. */
export function sameFormula(expected: MathJson, found: MathJson): boolean {
  const letters = [...new Set([...freeLetters(expected), ...freeLetters(found)])];
  let compared = 0;
  // Of |x| the other side of zero says more.
  const isSigned = heads(expected).includes("Abs");
  for (let k = 0; k < 24; k++) {
    const place = isSigned ? signed(placeOf(letters, k), k) : placeOf(letters, k);
    const wanted = numberOf(expected, place);
    if (!Number.isFinite(wanted)) continue;
    if (!same(wanted, numberOf(found, place), 1e-8)) return false;
    compared++;
  }
  return compared >= 5;
}

const expression: Comparison = (expected, answer) => sameFormula(expected as MathJson, formulaOf(answer));

interface Form {
  readonly form: string;
  readonly target: MathJson;
  readonly letter?: string;
  readonly factors?: number;
  readonly content?: MathJson;
  readonly terms?: number;
  readonly exact?: boolean;
}

/** The right value in another form than the one asked for is no answer. */
const form: Comparison = (expected, answer: Answer) => {
  const wanted = expected as Form;
  const found = formulaOf(answer);
  if (!sameFormula(wanted.target, found)) return false;
  return isIn(wanted, found) ? true : undefined;
};

function isIn(wanted: Form, found: MathJson): boolean {
  switch (wanted.form) {
    case "simplified":
      return sizeOf(found) <= 1.5 * sizeOf(wanted.target) + 3;
    case "expanded":
      return termsOf(found).length <= (wanted.terms ?? 0) && !hasProductOfSums(found);
    case "collected":
      return termsOf(found).length === wanted.terms;
    case "factored":
      return isFactored(found, wanted);
    case "completed-square":
      return occurrences(found, wanted.letter ?? "x") === 1;
    case "rationalised":
      return denominatorsOf(found).every((part) => !hasRoot(part));
    case "partial-fractions":
      return termsOf(found).length === wanted.terms;
    case "single-logarithm":
      return heads(found).filter((head) => /^(Ln|Log)$/.test(head)).length === 1;
    case "in-terms-of":
      return freeLetters(found).every((letter) => letter === wanted.letter);
    case "quotient":
      return wanted.exact !== true || denominatorsOf(found).every((part) => freeLetters(part).length === 0);
    default:
      throw new TypeError(`unknown form ${wanted.form}`);
  }
}

/** Numbers, letters and operations. */
const sizeOf = (json: MathJson): number => (Array.isArray(json) ? 1 + total(operandsOf(json).map(sizeOf)) : 1);

function termsOf(json: MathJson): MathJson[] {
  const head = headOf(json);
  return head === "Add" || head === "Subtract" || (head === "Negate" && termsOf(operandsOf(json)[0] as MathJson).length > 1)
    ? operandsOf(json).flatMap(termsOf)
    : [json];
}

const isSum = (json: MathJson): boolean => termsOf(json).length > 1;

function hasProductOfSums(json: MathJson): boolean {
  const head = headOf(json);
  const multiplied = head === "Multiply" || head === "Divide" || head === "Negate" || head === "Power";
  return operandsOf(json).some((part) => (multiplied && isSum(part)) || hasProductOfSums(part));
}

/** As many factors with letters as there are irreducible ones, and no number left inside them. */
function isFactored(json: MathJson, { factors, content, target }: Form): boolean {
  const found = factorsOf(json);
  const withLetters = found.filter((part) => freeLetters(part).length > 0);
  const number = found
    .filter((part) => freeLetters(part).length === 0)
    .reduce<number>((product, part) => product * numberOf(part), 1);
  const whole = Number.isInteger(numberOf(content ?? 1));
  return (
    freeLetters(target).length > 0 && withLetters.length === factors && (!whole || same(Math.abs(number), numberOf(content ?? 1)))
  );
}

function factorsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Multiply":
    case "Negate":
      return operands.flatMap(factorsOf);
    case "Power": {
      const [base = "Nothing", exponent = Number.NaN] = operands;
      return typeof exponent === "number" && exponent > 0
        ? Array.from({ length: exponent }, () => factorsOf(base)).flat()
        : [json];
    }
    default:
      return [json];
  }
}

const occurrences = (json: MathJson, letter: string): number =>
  json === letter ? 1 : total(operandsOf(json).map((part) => occurrences(part, letter)));

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const heads = (json: MathJson): string[] => [
  ...(Array.isArray(json) ? [String(headOf(json))] : []),
  ...operandsOf(json).flatMap(heads),
];

function denominatorsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  const own =
    headOf(json) === "Divide"
      ? [operands[1] as MathJson]
      : headOf(json) === "Power" && isNegative(operands[1])
        ? [operands[0] as MathJson]
        : [];
  return [...own, ...operands.flatMap(denominatorsOf)];
}

const isNegative = (json: MathJson | undefined): boolean =>
  json !== undefined && freeLetters(json).length === 0 && numberOf(json) < 0;

const hasRoot = (json: MathJson): boolean =>
  /^(Sqrt|Root)$/.test(headOf(json) ?? "") ||
  (headOf(json) === "Power" && headOf(operandsOf(json)[1] as MathJson) === "Divide") ||
  operandsOf(json).some(hasRoot);

/** Quotient and remainder together, as a sum, or as two. */
const quotientRemainder: Comparison = (expected, answer) => {
  const { target, quotient, remainder } = expected as Record<string, MathJson>;
  const parts = /^(Tuple|List|Pair)$/.test(headOf(answer.json) ?? "") ? operandsOf(answer.json) : [];
  if (parts.length === 2)
    return sameFormula(quotient as MathJson, parts[0] as MathJson) && sameFormula(remainder as MathJson, parts[1] as MathJson);
  return sameFormula(target as MathJson, formulaOf(answer));
};

/** Values at points of a curve: [x, y, value]. */
const slopes: Comparison = (expected, answer) =>
  (expected as [number, number, number][]).every(([x, y, wanted]) => same(numberOf(formulaOf(answer), { x, y }), wanted, 1e-7));

/** A formula that holds under a condition, by its values where the condition holds. */
const valuesAt: Comparison = (expected, answer) =>
  (expected as [Place, number][]).every(([place, wanted]) => same(numberOf(formulaOf(answer), place), wanted));

export const expressions: Readonly<Record<string, Comparison>> = {
  expression,
  form,
  "quotient-remainder": quotientRemainder,
  slopes,
  "values-at": valuesAt,
};
