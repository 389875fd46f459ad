import { compareConstants } from "../algebra/constant/decide.ts";
import { decimalOfConstant } from "../algebra/constant/decimal.ts";
import { decimalOf } from "../algebra/decimal.ts";
import * as N from "../algebra/quadratic-number.ts";
import { exactValue } from "../algebra/rational-function.ts";
import { spendFreely } from "../algebra/spend.ts";
import type { Answer, MathJson } from "../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { toLatex } from "../expression/print-latex.ts";
import { toUnicode } from "../expression/print-unicode.ts";

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

function solutionSet(answer: Unverified, unknown: string | undefined): Unverified {
  const members = [...operandsOf(answer.json)].sort(compareValues);
  const named = (value: MathJson): string => toLatex(unknown === undefined ? value : apply("Equal", unknown, value));
  return {
    ...answer,
    json: apply("Set", ...members),
    latex: members.map(named).join(", "),
    ...approximation(members, (values) =>
      values.map((value) => (unknown === undefined ? `≈ ${value}` : `${toUnicode(unknown)} ≈ ${value}`)).join(", "),
    ),
  };
}

function compareValues(left: MathJson, right: MathJson): number {
  if (!isConstant(left) || !isConstant(right)) return 0;
  const order = compareConstants(left, right, spendFreely);
  return typeof order === "number" ? order : 0;
}

/** Decimals only where some value is irrational: they add nothing to 3 or 3/4. */
function approximation(values: readonly MathJson[], join: (decimals: string[]) => string): { approx?: string } {
  const exact = values.map((value) => exactValue(value));
  if (exact.every((value) => value !== undefined && N.isRational(value))) return {};
  const decimals = values.map((value, index) => {
    const number = exact[index];
    return number ? decimalOf(number, 5) : decimalOfRoots(value);
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

function isArithmetic(json: MathJson): boolean {
  const head = headOf(json);
  if (head === undefined) return !isSymbol(json) || json === "Pi";
  return /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Arccos|Arctan)$/.test(head) && operandsOf(json).every(isArithmetic);
}
