import type { MathJson } from "../../contract.ts";
import { countedName, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { add, multiply, subtract } from "./arithmetic.ts";
import { type Ball, type Enclosed, isBall, ofInteger, one, zero } from "./ball.ts";
import type { Part, Scope } from "./compile.ts";
import { costOf } from "./exact.ts";
import { arithmeticCost, limited } from "./heads.ts";

/** More terms are not added up. */
const mostTerms = 100_000n;

const unknown: Part = () => "unknown";

/**
 * Σ and Π over a letter between two integers. An empty range has the sum 0 and the product 1; one turned round is left unknown.
 */
export function overIntegers(head: "Add" | "Multiply", operands: readonly MathJson[], scope: Scope): Part {
  const [formula, limits = 0] = operands;
  const [letter, from, to] = operandsOf(limits);
  if (operands.length !== 2 || formula === undefined || headOf(limits) !== "Limits" || operandsOf(limits).length !== 3)
    return unknown;
  if (letter === undefined || !isSymbol(letter) || from === undefined || to === undefined) return unknown;
  // The a_i under a sum over i are a family, not one number.
  if (countedName(formula, [letter]) !== undefined) return unknown;
  const place = scope.letters.length;
  const body = scope.compile(formula, [...scope.letters, letter]);
  const [first, last] = [scope.compile(from), scope.compile(to)];
  const join = head === "Add" ? add : multiply;
  return (values, bits, spend) => {
    const ends = [first(values, bits, spend), last(values, bits, spend)];
    if (ends.includes("no-value")) return "no-value";
    const [low, high] = ends.map(wholeOf);
    if (low === undefined || high === undefined || high < low - 1n || high - low >= mostTerms) return "unknown";
    const inside = [...values.slice(0, place)];
    let total: Enclosed = head === "Add" ? zero : one;
    let [sure, isMissing] = [true, false];
    for (let index = low; index <= high && !isMissing; index++) {
      inside[place] = ofInteger(index, bits);
      const term = body(inside, bits, spend);
      spend(arithmeticCost(bits));
      if (!isBall(term) || !isBall(total)) [sure, isMissing] = [false, term === "no-value"];
      else total = limited(join(total, term, bits));
      if (isBall(total) && total.exact) spend(costOf(total.exact));
    }
    return isMissing ? "no-value" : sure ? total : "unknown";
  };
}

const wholeOf = (value: Enclosed): bigint | undefined =>
  isBall(value) && value.exact?.denominator === 1n ? value.exact.numerator : undefined;

/** f|ₓ₌₂, and F|ₐᵇ = F(b) − F(a) in the one letter there is. */
export function evaluatedAt(operands: readonly MathJson[], scope: Scope): Part {
  const [formula, from, to] = operands;
  if (formula === undefined || from === undefined || operands.length > 3) return unknown;
  const [letter, ...others] = to === undefined ? operandsOf(from) : freeLetters(formula);
  const [last, first] = to === undefined ? [others[0], undefined] : [to, from];
  if (to === undefined ? headOf(from) !== "Equal" || others.length !== 1 : others.length > 0) return unknown;
  if (letter === undefined || !isSymbol(letter) || last === undefined || countedName(formula, [letter]) !== undefined)
    return unknown;
  const place = scope.letters.length;
  const body = scope.compile(formula, [...scope.letters, letter]);
  const at =
    (value: Part): Part =>
    (values, bits, spend) => {
      const ball = value(values, bits, spend);
      return isBall(ball) ? body([...values.slice(0, place), ball], bits, spend) : ball;
    };
  const upper = at(scope.compile(last));
  if (first === undefined) return upper;
  const lower = at(scope.compile(first));
  return (values, bits, spend) => {
    const ends: readonly Enclosed[] = [upper(values, bits, spend), lower(values, bits, spend)];
    if (ends.includes("no-value")) return "no-value";
    const [high, low] = ends;
    return isBall(high as Enclosed) && isBall(low as Enclosed) ? limited(subtract(high as Ball, low as Ball, bits)) : "unknown";
  };
}
