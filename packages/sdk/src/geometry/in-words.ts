import type { Expression, MathJson, Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { isPoint, shownFact } from "./blackboard.ts";
import { constants, heads, kinds, places, sortOfHead } from "./vocabulary.ts";

const names = ["a", "b", "c"] as const;

/** A term as a person would say it: "the left focus of C", "the distance from P to l". What has a sign of its own stays a formula. */
export function termInWords(term: MathJson): Message {
  if (isSymbol(term))
    return Object.hasOwn(constants, term) ? { key: `term.${term}` } : { key: "term.formula", params: { a: written(term) } };
  const [first = "Nothing", second = "Nothing", ...others] = operandsOf(term);
  const head = headOf(term) ?? "";
  if (head === "Multiply" && typeof first === "number" && others.length === 0 && hasWords(second))
    return { key: "term.Multiple", params: { a: first, b: termInWords(second) } };
  if (head === "Polygon" || (head === "Triangle" && !operandsOf(term).every(isPoint)))
    return { key: `term.${head}Of`, params: { a: operandsOf(term).map(termInWords) } };
  if (!hasWords(term)) return { key: "term.formula", params: { a: written(term) } };
  const isThrough = (head === "Line" || head === "Segment") && !(isPoint(first) && isPoint(second));
  return { key: `term.${head}${isThrough ? "Between" : ""}`, params: operandsInWords(term) };
}

/** A fact as a person would state it: "l and C meet in A and B" is one about sets, "P ∈ C" one about points. */
export function factInWords(fact: MathJson): Message {
  const [first = "Nothing", second = "Nothing"] = operandsOf(fact);
  const head = headOf(fact) ?? "";
  if (head === "Is" && isSymbol(second) && kinds.has(second)) return { key: `fact.${second}`, params: { a: termInWords(first) } };
  if (head === "Element" && isSymbol(second) && places.has(second))
    return { key: `fact.${second}`, params: { a: termInWords(first) } };
  if (head === "Element" && headOf(first) === "Tuple" && isSymbol(second))
    return { key: "fact.Through", params: { a: termInWords(first), b: termInWords(second) } };
  if (head === "Collinear") return { key: "fact.Collinear", params: { a: operandsOf(fact).map(termInWords) } };
  const several = head === "Equal" && [first, second].some((side) => headOf(side) === "Set");
  if (several) return { key: "fact.Members", params: { a: sideInWords(first), b: sideInWords(second) } };
  if (isStatedInWords(fact)) return { key: `fact.${head}`, params: { a: sideInWords(first), b: sideInWords(second) } };
  return { key: "term.formula", params: { a: written(fact) } };
}

/** Equations between quantities that have signs, such as |AB| = 5 and e = 1/2, say as formulas what they say. */
function isStatedInWords(fact: MathJson): boolean {
  const head = headOf(fact) ?? "";
  if (comparisons.has(head))
    return operandsOf(fact).length === 2 && operandsOf(fact).some((side) => !isSymbol(side) && hasWords(side));
  if (head === "Equal")
    return operandsOf(fact).some((side) => (isSymbol(side) ? Object.hasOwn(constants, side) : hasWords(side)));
  return head === "Element"
    ? needsWords(operandsOf(fact)[0] ?? 0) || needsWords(operandsOf(fact)[1] ?? 0)
    : ["Tangent", "Parallel", "Perpendicular", "Inside", "Outside"].includes(head);
}

const comparisons: ReadonlySet<string> = new Set(["Greater", "GreaterEqual", "Less", "LessEqual", "NotEqual"]);

const needsWords = (term: MathJson): boolean =>
  isSymbol(term) ? Object.hasOwn(constants, term) : hasWords(term) || operandsOf(term).some(needsWords);

/** A, B for a set of points, else the term. */
const sideInWords = (term: MathJson): Message | Message[] =>
  headOf(term) === "Set" ? operandsOf(term).map(termInWords) : termInWords(term);

/** Heads that a blackboard writes with signs: (1, 2), |AB|, ∠ABC, vectors; sums and products of quantities. */
function hasWords(term: MathJson): boolean {
  const head = headOf(term) ?? "";
  // What is asked of two things and no term of its own.
  if (head === "Position") return true;
  if (
    !Object.hasOwn(heads, head) ||
    ["Tuple", "Set", "Dot", "OverVector", "Graph", "Colon", "Polygon", "Angle", "Triangle"].includes(head)
  )
    return false;
  if (head === "Distance") return !operandsOf(term).every(isPoint);
  return sortOfHead(head) !== "fact";
}

const operandsInWords = (term: MathJson): Record<string, Message> =>
  Object.fromEntries(
    operandsOf(term)
      .slice(0, names.length)
      .map((operand, index) => [names[index] ?? "a", termInWords(operand)]),
  );

const written = (json: MathJson): Expression => expressionOf(shownFact(json));
