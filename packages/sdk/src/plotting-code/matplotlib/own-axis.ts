import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { headOf, mentions, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import type { Axis } from "../values/axis.ts";
import { placeOn } from "../values/explicit.ts";
import { decimalOf, difference } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import type { Numeric } from "../values/value.ts";

/**
 * Formulas as functions of an array that is their axis, or goes evenly along it and stands in them as it is: of [i/10 for i in range(9)], of the middles of
 * intervals. undefined where they are no such functions.
 */
export function onOwnAxis(x: Numeric, formulas: readonly MathJson[]): { axis: Axis; formulas: readonly MathJson[] } | undefined {
  const [axis, ...more] = x.axes;
  if (!axis || more.length > 0 || axis.isUneven) return undefined;
  if (x.formula === axis.symbol) return { axis, formulas };
  if (!mentions(x.formula, axis.symbol) || !isAffine(x.formula, axis)) return undefined;
  const symbol = `${axis.symbol}|`;
  const own = formulas.map((formula) => replaced(formula, x.formula, symbol));
  if (own.some((formula) => mentions(formula, axis.symbol))) return undefined;
  const at = (place: MathJson): MathJson => settled(substitute(x.formula, { [axis.symbol]: place }));
  const [from, second] = [at(axis.from), at(placeOn(axis, 1))];
  if (!(decimalOf(second) > decimalOf(from))) return undefined;
  return { axis: { symbol, from, to: at(axis.to), count: axis.count, step: settled(difference(second, from)) }, formulas: own };
}

/** A formula with a letter in the place of a part. */
function replaced(formula: MathJson, part: MathJson, letter: string): MathJson {
  if (sameTree(formula, part)) return letter;
  const head = headOf(formula);
  return head === undefined ? formula : [head, ...operandsOf(formula).map((operand) => replaced(operand, part, letter))];
}

/** Whether it changes by the same amount everywhere: then its samples and its formula draw the same. */
export function isAffine(formula: MathJson, axis: Axis): boolean {
  if (!mentions(formula, axis.symbol)) return true;
  const [from, to] = [decimalOf(axis.from), decimalOf(axis.to)];
  const run = compile(formula, [axis.symbol]);
  const [start, end] = [run(from), run(to)];
  return [0.13, 0.37, 0.5, 0.71, 0.94].every((part) => {
    const line = start + part * (end - start);
    return Math.abs(run(from + part * (to - from)) - line) <= 1e-9 * (1 + Math.abs(start) + Math.abs(end));
  });
}
