import { compareConstants } from "../algebra/constant/decide.ts";
import { decimalOfConstant } from "../algebra/constant/decimal.ts";
import { decimalOf } from "../algebra/decimal.ts";
import { sizeInDegrees } from "../algebra/progressions/degrees.ts";
import * as N from "../algebra/quadratic-number.ts";
import { exactValue } from "../algebra/rational-function.ts";
import { spendFreely } from "../algebra/spend.ts";
import type { Answer, MathJson } from "../contract.ts";
import {
  apply,
  freeLetters,
  headOf,
  isNumber,
  isSymbol,
  mapTree,
  numeral,
  operandsOf,
  sameTree,
} from "../expression/mathjson.ts";
import { toLatex } from "../expression/print-latex.ts";
import { toUnicode } from "../expression/print-unicode.ts";
import { hasRoundedEnd } from "../verification/rounded-intervals.ts";
import { isFamily, mergedMembers } from "./solution-set.ts";

type Unverified = Omit<Answer, "verdict">;

/** One form of `latex` and `json` for each kind, numbers ascending, so that two right derivations give the same answer. */
export function canonicalAnswer(answer: Unverified, unknown: string | undefined): Unverified {
  switch (answer.kind) {
    case "none":
      return { ...answer, json: apply("Set"), latex: "\\varnothing" };
    case "all":
      return { ...answer, json: "RealNumbers", latex: "\\mathbb{R}" };
    case "set":
      return solutionSet(answer, answer.ask.what === "eigenvalues" ? "lambda" : unknown);
    case "interval":
      if (headOf(answer.json) === "Which") return solutionsByCase(answer, unknown ?? "x");
      return intervals({ ...answer, json: withoutEmptyLength(answer.json) });
    case "points":
      return { ...answer, latex: operandsOf(answer.json).map(toLatex).join(", ") };
    case "equation":
      return { ...answer, latex: curvesLatex(answer.json) };
    case "statement":
      // A word, such as "Ellipse"; renderers say it in their language by the label `answer.Ellipse`.
      return { ...answer, latex: statementLatex(answer.json) };
    default:
      return { ...answer, latex: toLatex(answer.json), ...approximation([answer.json], (values) => values[0] ?? "") };
  }
}

const intervals = (answer: Unverified): Unverified => ({
  ...answer,
  latex: intervalsLatex(answer.json),
  ...approximation([answer.json], (values) => values[0] ?? ""),
});

/** [π/2 + kπ, π/2 + kπ] is a number. */
const withoutEmptyLength = (set: MathJson): MathJson =>
  mapTree(set, (part) => {
    const [first = 0, ...rest] = operandsOf(part);
    const isPoint = headOf(part) === "Interval" && headOf(first) !== "Open" && sameTree(first, rest[0] ?? "Nothing");
    if (isPoint) return apply("Set", first);
    const [only = 0, ...more] = headOf(part) === "Family" && headOf(first) === "Set" ? operandsOf(first) : [0, 0];
    return more.length === 0 ? apply("Family", only, ...rest) : part;
  });

/** Several curves, y = 2x, y = −2x; where a question has several cases, the curves of each in brackets. */
function curvesLatex(json: MathJson): string {
  if (headOf(json) === "List") return operandsOf(json).map(toLatex).join(", ");
  if (headOf(json) !== "Or") return toLatex(json);
  return operandsOf(json)
    .map((curves) => `\\left(${curvesLatex(curves)}\\right)`)
    .join(" \\lor ");
}

/** A word; each of several points with its word, (0, 0): Saddle, (1, 0): Center; any other statement as a formula. */
function statementLatex(json: MathJson): string {
  if (isSymbol(json)) return `\\text{${json}}`;
  if (headOf(json) !== "List") return toLatex(json);
  return operandsOf(json)
    .map((member) => {
      const [point, word, ...more] = headOf(member) === "Tuple" ? operandsOf(member) : [];
      const isPair = point !== undefined && word !== undefined && isSymbol(word) && more.length === 0;
      return isPair ? `${toLatex(point)}\\colon \\text{${word}}` : toLatex(member);
    })
    .join(", ");
}

/** Solutions by cases of a parameter: what x is beside each condition. */
function solutionsByCase(answer: Unverified, unknown: string): Unverified {
  const parts = operandsOf(answer.json);
  const row = (set: MathJson, condition: MathJson): string => {
    const members = headOf(set) === "Set" ? operandsOf(set) : [];
    const solutions =
      members.length === 0
        ? toLatex(apply("Element", unknown, set))
        : members.map((value) => toLatex(apply("Equal", unknown, value))).join(", ");
    return `${solutions} & ${toLatex(condition)}`;
  };
  const rows = parts.flatMap((condition, index) => (index % 2 === 0 ? [row(parts[index + 1] as MathJson, condition)] : []));
  return { ...answer, latex: `\\begin{cases} ${rows.join(" \\\\ ")} \\end{cases}` };
}

function solutionSet(answer: Unverified, unknown: string | undefined): Unverified {
  if (headOf(answer.json) === "Which") return solutionsByCase(answer, unknown ?? "x");
  if (operandsOf(answer.json).some(isFamily)) return familySet(answer, unknown);
  const members = [...operandsOf(answer.json)].sort(compareValues);
  // What has no exact form is near the decimal, and not equal to it.
  const relation = (value: MathJson): string => (isLongDecimal(value) ? "Approx" : "Equal");
  const named = (value: MathJson): string => toLatex(unknown === undefined ? value : apply(relation(value), unknown, value));
  return {
    ...answer,
    json: apply("Set", ...members),
    latex: members.map(named).join(", "),
    ...approximation(members, (values) =>
      values.map((value) => (unknown === undefined ? `≈ ${value}` : `${toUnicode(unknown)} ≈ ${value}`)).join(", "),
    ),
  };
}

/** x = π/6 + 2kπ, x = 5π/6 + 2kπ, k ∈ ℤ */
function familySet(answer: Unverified, unknown: string | undefined): Unverified {
  const members = mergedMembers(operandsOf(answer.json));
  const letters = [...new Set(members.filter(isFamily).map((member) => operandsOf(member)[1] as MathJson))];
  const shown = members.map((member) => (isFamily(member) ? (operandsOf(member)[0] as MathJson) : member));
  const named = shown.map((value) => toLatex(unknown === undefined ? value : apply("Equal", unknown, value)));
  const counted = letters.map((letter) => toLatex(apply("Element", letter, "Integers")));
  return { ...answer, json: apply("Set", ...members), latex: [...named, ...counted].join(", ") };
}

/** (2kπ, π + 2kπ), k ∈ ℤ: of families of intervals what is the same for every k, and what k is. */
function intervalsLatex(json: MathJson): string {
  const parts = headOf(json) === "Union" ? operandsOf(json) : [json];
  // Rounded ends make a set that is near the solutions, and not equal to them.
  if (!parts.some(isFamily)) return hasRoundedEnd(json) ? `\\approx ${toLatex(json)}` : toLatex(json);
  const letters = [...new Set(parts.filter(isFamily).map((part) => operandsOf(part)[1] as MathJson))];
  const shown = parts.map((part) => (isFamily(part) ? membersOf(operandsOf(part)[0] as MathJson) : part));
  const set = shown.length === 1 ? (shown[0] as MathJson) : apply("Union", ...shown);
  return [toLatex(set), ...letters.map((letter) => toLatex(apply("Element", letter, "Integers")))].join(", ");
}

/** A single number of a family is a set of its own beside intervals. */
const membersOf = (member: MathJson): MathJson =>
  /^(Interval|Union|Set)$/.test(headOf(member) ?? "") ? member : apply("Set", member);

const isLongDecimal = (value: MathJson): boolean =>
  isNumber(value) && numeral(value).replace(/^-?[0.]*|\./g, "").length >= 10 && numeral(value).includes(".");

function compareValues(left: MathJson, right: MathJson): number {
  if (!isConstant(left) || !isConstant(right)) return 0;
  const order = compareConstants(left, right, spendFreely);
  return typeof order === "number" ? order : 0;
}

/** Decimals only where some value is irrational: they add nothing to 3, 3/4 or 30°. */
function approximation(values: readonly MathJson[], join: (decimals: string[]) => string): { approx?: string } {
  const sizes = values.map((value) => sizeInDegrees(value) ?? value);
  const exact = sizes.map((size) => exactValue(size));
  if (exact.every((size) => size !== undefined && N.isRational(size))) return {};
  const decimals = sizes.map((size, index) => {
    const number = exact[index];
    const decimal = number ? decimalOf(number, 5) : decimalOfRoots(size);
    return decimal === undefined || size === values[index] ? decimal : `${decimal}°`;
  });
  return decimals.every((decimal) => decimal !== undefined) ? { approx: join(decimals) } : {};
}

const isConstant = (json: MathJson): boolean => freeLetters(json).length === 0;

/** Of sums of several roots, √2 + √3. */
function decimalOfRoots(json: MathJson): string | undefined {
  if (!isArithmetic(json)) return undefined;
  const decimal = decimalOfConstant(json, 5);
  return decimal === "no-value" ? undefined : decimal;
}

const arithmetic =
  /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Exp|Ln|Log|Sin|Cos|Tan|Arcsin|Arccos|Arctan|Sinh|Cosh|Tanh|Arsinh|Arcosh|Artanh)$/;

function isArithmetic(json: MathJson): boolean {
  const head = headOf(json);
  if (head === undefined) return !isSymbol(json) || json === "Pi" || json === "ExponentialE";
  return arithmetic.test(head) && operandsOf(json).every(isArithmetic);
}
