import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { rootsOf } from "../conditions/roots.ts";
import { numberBetween } from "./number-between.ts";

/**
 * The real values of a letter for which a statement holds that is made of comparisons of rational formulas by And and Or: the line is cut at the
 * zeros of all differences and denominators, and the statement decided at each cut and between them. As a set in MathJSON: "RealNumbers", ["Set", …],
 * ["Interval", …] or ["Union", …]. undefined where a zero needs more than square roots.
 */
export function solveStatement(numbers: Radicals, statement: MathJson, letter: string): MathJson | undefined {
  const cuts = cutsOf(numbers, statement, letter);
  if (!cuts) return undefined;
  const cells: { readonly holds: boolean; readonly at?: Radical }[] = [];
  for (let index = 0; index <= cuts.length; index++) {
    const between = truthAt(numbers, statement, letter, numberBetween(numbers, cuts[index - 1], cuts[index]));
    if (between === undefined) return undefined;
    cells.push({ holds: between });
    const cut = cuts[index];
    if (!cut) continue;
    const truth = truthAt(numbers, statement, letter, cut);
    if (truth === undefined) return undefined;
    cells.push({ holds: truth, at: cut });
  }
  return asSet(numbers, cells);
}

/** Zeros of all differences and denominators, ascending; undefined where one needs more than square roots. */
export function cutsOf(numbers: Radicals, statement: MathJson, letter: string): Radical[] | undefined {
  const cuts: Radical[] = [];
  for (const polynomial of polynomialsIn(numbers, statement) ?? [undefined]) {
    if (polynomial === undefined) return undefined;
    if (P.isConstant(polynomial)) continue;
    const roots = rootsOf(numbers, polynomial, letter);
    if (!roots) return undefined;
    for (const root of roots) if (!cuts.some((other) => numbers.equal(other, root))) cuts.push(root);
  }
  const order = (left: Radical, right: Radical): number => numbers.compare(left, right) ?? Number.NaN;
  if (cuts.some((left) => cuts.some((right) => Number.isNaN(order(left, right))))) return undefined;
  return cuts.sort(order);
}

function polynomialsIn(numbers: Radicals, statement: MathJson): Polynomial[] | undefined {
  const operands = operandsOf(statement);
  if (headOf(statement) === "And" || headOf(statement) === "Or") {
    const parts = operands.map((part) => polynomialsIn(numbers, part));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  const found: Polynomial[] = [];
  for (let index = 1; index < operands.length; index++) {
    const difference = numbers.read(apply("Subtract", operands[index - 1] as MathJson, operands[index] as MathJson));
    if (!difference) return undefined;
    if (difference.some(({ radicand }) => !P.isConstant(radicand))) return undefined;
    for (const term of difference) found.push(term.coefficient.denominator);
    const whole = numerators(difference);
    if (whole === undefined) return undefined;
    found.push(whole);
  }
  return found;
}

/** Of a rational difference; sums of roots of numbers only where there is one. */
function numerators(difference: Radical): Polynomial | undefined {
  if (difference.length === 0) return 1n;
  const [only, ...others] = difference;
  return only && others.length === 0 ? only.coefficient.numerator : undefined;
}

const orders: Readonly<Record<string, readonly number[]>> = {
  Equal: [0],
  NotEqual: [-1, 1],
  Greater: [1],
  Less: [-1],
  GreaterEqual: [0, 1],
  LessEqual: [-1, 0],
};

/** Where a side has no value the comparison does not hold. */
function truthAt(numbers: Radicals, statement: MathJson, letter: string, value: Radical): boolean | undefined {
  if (statement === "True" || statement === "False") return statement === "True";
  const operands = operandsOf(statement);
  const head = headOf(statement) ?? "";
  if (head === "And" || head === "Or") {
    const truths = operands.map((part) => truthAt(numbers, part, letter, value));
    const decisive = head === "Or";
    if (truths.includes(decisive)) return decisive;
    return truths.includes(undefined) ? undefined : !decisive;
  }
  const sides = operands.map((operand) => numbers.read(substitute(operand, { [letter]: numbers.toJson(value) })));
  for (let index = 1; index < sides.length; index++) {
    const [left, right] = [sides[index - 1], sides[index]];
    if (!left || !right) return false;
    const sign = numbers.compare(left, right);
    if (sign === undefined) return undefined;
    if (!(orders[head] ?? []).includes(sign)) return false;
  }
  return true;
}

/** Cells in their order: open intervals and points by turns. */
function asSet(numbers: Radicals, cells: readonly { readonly holds: boolean; readonly at?: Radical }[]): MathJson {
  if (cells.every(({ holds }) => holds)) return "RealNumbers";
  const pieces: MathJson[] = [];
  const points: MathJson[] = [];
  for (let index = 0; index < cells.length; index++) {
    if (!cells[index]?.holds) continue;
    let last = index;
    while (cells[last + 1]?.holds) last++;
    const [from, to] = [cells[index], cells[last]];
    if (index === last && from?.at) points.push(numbers.toJson(from.at));
    else {
      const [low, high] = [from?.at ?? cells[index - 1]?.at, to?.at ?? cells[last + 1]?.at];
      const lower = low === undefined ? "NegativeInfinity" : end(numbers.toJson(low), from?.at !== undefined);
      const upper = high === undefined ? "PositiveInfinity" : end(numbers.toJson(high), to?.at !== undefined);
      pieces.push(apply("Interval", open(lower), open(upper)));
    }
    index = last;
  }
  const all = points.length > 0 ? [...pieces, apply("Set", ...points)] : pieces;
  return all.length === 0 ? apply("Set") : all.length === 1 ? (all[0] as MathJson) : apply("Union", ...all);
}

const end = (value: MathJson, closed: boolean): MathJson => (closed ? value : apply("Open", value));

const open = (bound: MathJson): MathJson =>
  bound === "NegativeInfinity" || bound === "PositiveInfinity" ? apply("Open", bound) : bound;
