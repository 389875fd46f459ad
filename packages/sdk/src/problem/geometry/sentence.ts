import type { Ask, Expression, MathJson, Message, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/** What is asked of a curve as a whole: the sentence names the curve, the ask the element of it. */
const ofCurve = new Set(
  "eccentricity foci center vertices co-vertices asymptotes directrix directrices axis-of-symmetry major-axis minor-axis transverse-axis conjugate-axis focal-distance latus-rectum radius diameter".split(
    " ",
  ),
);

/** The reading said back: the facts as formulas, and what is wanted. */
export function sentenceOf({ given, assuming, asks }: Problem): Message {
  const facts = [...given.map(({ json }) => json).filter((fact) => tells(fact, given)), ...assuming.map(({ json }) => json)];
  const [first] = asks;
  const key = asks.length === 1 && first ? first.what : "several";
  const of =
    asks.length === 1 && first ? objectOf(first) : expressionOf(shown(["List", ...asks.map((ask) => ask.of?.json ?? "Nothing")]));
  if (facts.length === 0) return { key: `reading.geometry.${key}`, params: { of } };
  return { key: `reading.geometry-given.${key}`, params: { of, given: listOf(facts) } };
}

const listOf = (facts: readonly MathJson[]): Expression =>
  expressionOf(shown(facts.length === 1 ? (facts[0] as MathJson) : ["List", ...facts]));

/** That C is an ellipse need not be said where its equation is. */
function tells(fact: MathJson, given: readonly Expression[]): boolean {
  const [name] = operandsOf(fact);
  return headOf(fact) !== "Is" || !given.some(({ json }) => headOf(json) === "Colon" && operandsOf(json)[0] === name);
}

function objectOf({ what, of }: Ask): Expression {
  const term = of?.json ?? "Nothing";
  if (!ofCurve.has(what)) return expressionOf(shown(term));
  const [inside] = operandsOf(headOf(term) === "Length" ? (operandsOf(term)[0] ?? term) : term);
  return expressionOf(shown(inside ?? term));
}

/** A term in the notation of the blackboard: |AB| for the distance of A and B, A(1, 2) for a point with coordinates. */
function shown(json: MathJson): MathJson {
  const operands = operandsOf(json);
  const [first, second] = operands;
  if (headOf(json) === "Distance" && operands.every(isSymbol)) return ["Abs", ["Multiply", ...operands]];
  if (headOf(json) === "Equal" && isSymbol(first ?? 0) && headOf(second ?? 0) === "Tuple" && second !== undefined)
    return [first as string, ...operandsOf(second).map(shown)];
  const head = headOf(json);
  return head === undefined ? json : [head, ...operands.map(shown)];
}
