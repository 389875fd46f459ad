import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { Expression, Goal, MathJson, Method } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  apply,
  freeLetters,
  headOf,
  mapOperands,
  mentions,
  occurrencesOf,
  operandsOf,
  sameTree,
} from "../../../expression/mathjson.ts";
import { equation, noSolution, polynomialEquation, valuesOf } from "../../equation.ts";
import { commonRules } from "../common-rules.ts";
import { solveFor } from "./polynomial/quadratic-in-form.ts";
import { solveAlternatives, solvePartRules } from "./solve-factors.ts";
import { replacementLetter, substitutionRules } from "./substitution-rules.ts";

/** What is called u, and the equation in u. */
interface Substitution {
  readonly meaning: MathJson;
  readonly letter: string;
  readonly inner: Expression;
}

/** (x² + x)² − 8(x² + x) + 12 = 0, x − 3√x + 2 = 0, x² − 3|x| + 2 = 0: a formula in the unknown comes again and again. */
export const substitution: Method = {
  id: "equation.substitution",
  example: "(x^2 + x)^2 - 8(x^2 + x) + 12 = 0",
  rules: { ...commonRules, ...solvePartRules, ...substitutionRules },
  suits: (goal) => (goal.task === "solve" && substitutionFor(goal) ? 0.93 : 0),
  derive(goal, board) {
    const found = substitutionFor(goal);
    const unknown = goal.unknowns[0] ?? "x";
    if (!found) return { status: "unsupported" };
    const { meaning, letter, inner } = found;
    const values = solveFor(letter, meaning, inner, goal, board);
    if (!values) return { status: "unsupported" };
    const before = goal.expression;
    const name = { letter: expressionOf(letter) };
    if (values.length === 0) {
      board.write("equation.substituted-none", noSolution(unknown), name, { before });
      return { status: "none" };
    }
    const equations = values.map((value) => equation(meaning, value));
    const [first, ...others] = equations;
    const line = others.length === 0 ? first : expressionOf(apply("Or", ...equations.map(({ json }) => json)));
    board.write("equation.substitute-back", line ?? before, name, { before });
    const outcome = solveAlternatives("equation.substitute-back", equations, goal, board);
    return valuesOf(outcome) ? outcome : { status: "unsupported" };
  },
};

function substitutionFor(goal: Goal): Substitution | undefined {
  const { json } = goal.expression;
  const [unknown, ...others] = goal.unknowns;
  if (headOf(json) !== "Equal" || operandsOf(json).length !== 2 || unknown === undefined || others.length > 0) return undefined;
  if (freeLetters(json).some((letter) => letter !== unknown)) return undefined;
  const letter = replacementLetter(json);
  for (const meaning of candidates(json, unknown)) {
    const replaced = replace(json, meaning, letter);
    if (mentions(replaced, unknown)) continue;
    const inner = expressionOf(replaced);
    const degree = (polynomialEquation({ ...goal, expression: inner, unknowns: [letter] })?.difference.length ?? 0) - 1;
    if (degree >= 2 || (degree < 0 && isRationalIn(replaced, letter))) return { meaning, letter, inner };
  }
  return undefined;
}

/** A fraction in u, which the methods for such equations solve. */
const isRationalIn = (json: MathJson, letter: string): boolean =>
  operandsOf(json).every((side) => isPlain(side, letter)) && occurrencesOf(json, letter) >= 2;

function isPlain(json: MathJson, letter: string): boolean {
  if (polynomialIn(json, letter)) return true;
  return (
    /^(Add|Subtract|Negate|Multiply|Divide|Power)$/.test(headOf(json) ?? "") &&
    operandsOf(json).every((part) => isPlain(part, letter))
  );
}

/** Formulas in the unknown that are more than a power of it, larger ones first; x^(1/n) with the finest n that occurs. */
function candidates(json: MathJson, unknown: string): MathJson[] {
  const found: MathJson[] = [];
  const visit = (part: MathJson): void => {
    if (!mentions(part, unknown) || part === unknown) return;
    const head = headOf(part) ?? "";
    if (isCandidate(head, part) && !found.some((other) => sameTree(other, part))) found.push(part);
    for (const operand of operandsOf(part)) visit(operand);
  };
  for (const side of operandsOf(json)) visit(side);
  return [...found.filter((part) => exponentOf(part) === undefined), ...finestRoots(found)];
}

function isCandidate(head: string, part: MathJson): boolean {
  if (head === "Power") return exponentOf(part) !== undefined;
  return /^(Add|Subtract|Divide|Sqrt|Root|Abs)$/.test(head);
}

/** n of a base to the power m/n, n > 1, and of roots. */
function exponentOf(part: MathJson): { base: MathJson; numerator: number; index: number } | undefined {
  const [base, order] = operandsOf(part);
  if (base === undefined) return undefined;
  if (headOf(part) === "Sqrt") return { base, numerator: 1, index: 2 };
  if (headOf(part) === "Root") return typeof order === "number" ? { base, numerator: 1, index: order } : undefined;
  const exponent = headOf(part) === "Power" && order !== undefined ? rationalOf(order) : undefined;
  if (!exponent || exponent.denominator === 1n || exponent.numerator <= 0n) return undefined;
  return { base, numerator: Number(exponent.numerator), index: Number(exponent.denominator) };
}

/** √x of x − 3√x; x^(1/3) of x^(2/3) − x^(1/3). */
function finestRoots(parts: readonly MathJson[]): MathJson[] {
  const roots = parts.filter((part) => exponentOf(part)?.numerator === 1);
  return roots.sort((a, b) => (exponentOf(b)?.index ?? 0) - (exponentOf(a)?.index ?? 0));
}

/** The formula with u for its meaning, and powers of u for what are powers of that: x for √x gives u², x² for |x| gives u². */
function replace(json: MathJson, meaning: MathJson, letter: string): MathJson {
  if (sameTree(json, meaning)) return letter;
  const power = powerOf(json, meaning);
  if (power !== undefined) return apply("Power", letter, power);
  return mapOperands(json, (operand) => replace(operand, meaning, letter));
}

function powerOf(json: MathJson, meaning: MathJson): number | undefined {
  if (headOf(meaning) === "Abs") {
    const [base, exponent] = operandsOf(json);
    const isEven = headOf(json) === "Power" && typeof exponent === "number" && exponent > 0 && exponent % 2 === 0;
    return isEven && base !== undefined && sameTree(base, operandsOf(meaning)[0] ?? 0) ? exponent : undefined;
  }
  const root = exponentOf(meaning);
  if (!root) return undefined;
  if (sameTree(json, root.base)) return root.index;
  const other = exponentOf(json);
  if (other && sameTree(other.base, root.base)) {
    const times = (other.numerator * root.index) / other.index;
    return Number.isInteger(times) ? times : undefined;
  }
  const [base, exponent] = operandsOf(json);
  const isWhole = headOf(json) === "Power" && typeof exponent === "number" && Number.isInteger(exponent) && exponent > 0;
  return isWhole && base !== undefined && sameTree(base, root.base) ? exponent * root.index : undefined;
}
