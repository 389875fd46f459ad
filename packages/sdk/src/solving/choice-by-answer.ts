import { spendFreely } from "../algebra/spend.ts";
import type { Answer, MathJson, Verdict } from "../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, substitute } from "../expression/mathjson.ts";
import { verifyEqual } from "../verification/equality/verify-equal.ts";
import { shareOf } from "../verification/several/share.ts";
import { splitSigns } from "../verification/statements/double-signs.ts";

const proved: Verdict = { status: "proved", by: "options" };
const refuted: Verdict = { status: "refuted", by: "options", witness: {} };
const undecided: Verdict = { status: "unchecked" };

/** So much work goes into comparing two formulas. */
const share = 60_000;

/** Whether an option says the same as the answer that was found: the same lines and curves, the same points. */
export function sameAsFound(answers: readonly Answer[], claim: MathJson): Verdict {
  const [answer, ...more] = answers;
  if (answer === undefined || more.length > 0 || answer.verdict.status !== "proved") return undecided;
  if (!/^(equation|points?)$/.test(answer.kind)) return undecided;
  return sameMembers(membersOf(answer.json), membersOf(claim));
}

/** Several lines or points, with each sign of ± one. */
const membersOf = (json: MathJson): MathJson[] =>
  (/^(List|Set|Or)$/.test(headOf(json) ?? "") ? operandsOf(json) : [json]).flatMap(splitSigns);

function sameMembers(found: readonly MathJson[], claimed: readonly MathJson[]): Verdict {
  const table = found.map((own) => claimed.map((other) => compare(own, other).status));
  const columns = claimed.map((_, index) => table.map((row) => row[index]));
  const lines = [...table, ...columns];
  if (lines.every((line) => line.includes("proved"))) return proved;
  // One of either side that is none of the other.
  return lines.some((line) => line.every((status) => status === "refuted")) ? refuted : undecided;
}

function compare(left: MathJson, right: MathJson): Verdict {
  if (headOf(left) === "Tuple" || headOf(right) === "Tuple") return comparePoints(left, right);
  return headOf(left) === "Equal" && headOf(right) === "Equal" ? compareCurves(left, right) : undecided;
}

function comparePoints(left: MathJson, right: MathJson): Verdict {
  const [own, other] = [operandsOf(left), operandsOf(right)];
  if (headOf(left) !== headOf(right) || own.length !== other.length) return undecided;
  return all(own.map((coordinate, index) => equal(coordinate, other[index] as MathJson)));
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.some(({ status }) => status === "refuted")) return refuted;
  return verdicts.every(({ status }) => status === "proved") ? proved : undecided;
}

/** Graphs of the same letter by their formulas; other curves are the same where the differences of the sides are multiples of one another. */
function compareCurves(left: MathJson, right: MathJson): Verdict {
  const [height, body] = operandsOf(left) as [MathJson, MathJson];
  const [other, formula] = operandsOf(right) as [MathJson, MathJson];
  const isGraph = isSymbol(height) && height === other && ![body, formula].some((side) => freeLetters(side).includes(height));
  if (isGraph) return equal(body, formula);
  const [first, second] = [left, right].map(differenceOf) as [MathJson, MathJson];
  const letters = [...new Set([...freeLetters(first), ...freeLetters(second)])];
  const place = samples
    .map((sample) => at(letters, sample))
    .find((point) => [first, second].every((each) => isNonZero(each, point)));
  if (place === undefined || letters.length > 2) return undecided;
  const scaled = ([one, by]: readonly [MathJson, MathJson]): MathJson => apply("Multiply", one, substitute(by, place));
  const verdict = equal(scaled([first, second]), scaled([second, first]));
  // Lines that are no multiples of one another differ; of other curves that says nothing certain.
  const areLines = [first, second].every((each) => isLinear(each, letters));
  return verdict.status === "proved" || areLines ? verdict : undecided;
}

const differenceOf = (equation: MathJson): MathJson => apply("Subtract", ...operandsOf(equation));

/** Where neither of two differences is likely to vanish. */
const samples: readonly (readonly [MathJson, MathJson])[] = [
  [
    ["Divide", 7, 3],
    ["Divide", 11, 5],
  ],
  [
    ["Divide", 13, 7],
    ["Divide", -17, 3],
  ],
];

const at = (letters: readonly string[], sample: readonly MathJson[]): Record<string, MathJson> =>
  Object.fromEntries(letters.map((letter, index) => [letter, sample[index] ?? 1]));

const isNonZero = (formula: MathJson, place: Record<string, MathJson>): boolean =>
  equal(substitute(formula, place), 0).status === "refuted";

/** c + ax + by, where a and b are not both 0. */
function isLinear(formula: MathJson, letters: readonly string[]): boolean {
  const origin = Object.fromEntries(letters.map((letter): [string, MathJson] => [letter, 0]));
  const constant = substitute(formula, origin);
  const slopes = letters.map((letter) => apply("Subtract", substitute(formula, { ...origin, [letter]: 1 }), constant));
  const line = apply("Add", constant, ...letters.map((letter, index) => apply("Multiply", slopes[index] as MathJson, letter)));
  return equal(formula, line).status === "proved" && slopes.some((slope) => equal(slope, 0).status === "refuted");
}

const equal = (left: MathJson, right: MathJson): Verdict =>
  verifyEqual(left, right, { spend: shareOf(spendFreely, share), seed: 1, assuming: [] });
