import { differenceOf, sumOf } from "../../../algebra/calculus/building.ts";
import type { Segment } from "../../../algebra/integrals/segments.ts";
import { limitOfTree } from "../../../algebra/limits/limit.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freshLetter, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { assumed, type Between, integralBetween, isInfinite, placesOf } from "./between.ts";
import { workedOut } from "./search/numbers.ts";

/** lim f as the letter goes to a bound, from inside. */
const limitAt = (json: MathJson, letter: string, bound: MathJson, side: 1 | -1): MathJson =>
  isInfinite(bound) ? apply("Limit", json, letter, bound) : apply("Limit", json, letter, bound, side);

/** A part of which one end is reached as a limit. */
export function asLimit(
  { json, from, to, open }: Segment,
  antiderivative: MathJson,
  { letter }: Between,
  board: Board,
): MathJson | "diverges" | undefined {
  const name = freshLetter(["t", "s", "r"], [letter, json]);
  const [bound, side] = open.to ? ([to, -1] as const) : ([from, 1] as const);
  const integral = (a: MathJson, b: MathJson): MathJson => integralBetween({ integrand: json, letter, from: a, to: b });
  const moving = open.to ? integral(from, name) : integral(name, to);
  const at = (place: MathJson): MathJson => substitute(antiderivative, { [letter]: place });
  const difference = open.to ? differenceOf(at(name), workedOut(at(from))) : differenceOf(workedOut(at(to)), at(name));
  const toFind = limitAt(difference, name, bound, side);
  const limit = limitOfTree(toFind, (operations) => board.spend(operations), assumed(board));
  if (!limit || limit.conditions.length > 0) return undefined;
  const between = [apply(open.to ? "Greater" : "Less", name, open.to ? from : to)];
  if (!isInfinite(bound)) between.push(apply(open.to ? "Less" : "Greater", name, bound));
  board.write("integral.improper", expressionOf(limitAt(moving, name, bound, side)), { bound: expressionOf(bound) });
  board.write("integral.up-to", expressionOf(difference), undefined, {
    before: expressionOf(moving),
    provided: between.map(expressionOf),
  });
  board.write("integral.limit-to-decide", expressionOf(toFind));
  if (limit.kind === "value") {
    const value = workedOut(limit.json);
    board.write("integral.limit-value", expressionOf(value), undefined, { before: expressionOf(toFind) });
    return value;
  }
  if (limit.kind === "infinite") {
    const infinity = limit.sign > 0 ? "PositiveInfinity" : "NegativeInfinity";
    board.write("integral.limit-value", expressionOf(infinity), undefined, { before: expressionOf(toFind) });
  }
  board.write("integral.diverges", expressionOf(integral(from, to)));
  return "diverges";
}

/** An antiderivative that jumps inside: its limits from both sides of each such place. */
export function acrossJumps(
  parts: readonly Segment[],
  antiderivative: MathJson,
  { letter, from, to, integrand }: Between,
  board: Board,
): MathJson | undefined {
  const end = (place: MathJson, isOpen: boolean, side: 1 | -1): MathJson =>
    isOpen ? limitAt(antiderivative, letter, place, side) : substitute(antiderivative, { [letter]: place });
  const differences = parts.map((part) => apply("Subtract", end(part.to, part.open.to, -1), end(part.from, part.open.from, 1)));
  const known = (json: MathJson): MathJson | undefined => {
    if (!Array.isArray(json) || json[0] !== "Limit") return json;
    const limit = limitOfTree(json, (operations) => board.spend(operations));
    return limit?.kind === "value" && limit.conditions.length === 0 ? limit.json : undefined;
  };
  const values = differences.flatMap((difference) => operandsOf(difference)).map(known);
  if (values.some((value) => value === undefined)) return undefined;
  const [first, last] = [parts[0], parts.at(-1)];
  const before = expressionOf(
    integralBetween({ integrand: parts[0]?.json ?? integrand, letter, from: first?.from ?? from, to: last?.to ?? to }),
  );
  const points = expressionOf(
    placesOf(
      letter,
      parts.slice(1).map((part) => part.from),
    ),
  );
  board.write("integral.across-jumps", expressionOf(sumOf(differences)), { points }, { before });
  const result = workedOut(
    sumOf(values.map((value, index) => (index % 2 === 0 ? (value as MathJson) : apply("Negate", value as MathJson)))),
  );
  board.write("integral.difference", expressionOf(result));
  return result;
}
