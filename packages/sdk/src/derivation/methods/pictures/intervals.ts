import type { Expression, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";

const closed = (end: MathJson): MathJson => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end);

/** The ends of an Interval as formulas, whether they belong to it or not. */
export function endsOf(interval: MathJson): [Expression, Expression] {
  const [from = 0, to = 0] = operandsOf(interval).map(closed);
  return [expressionOf(from), expressionOf(to)];
}

/** Its ends as numbers, the smaller first. */
export function ends(interval: MathJson): [number, number] {
  const [from, to] = endsOf(interval).map(({ json }) => compile(json, [])()) as [number, number];
  return from <= to ? [from, to] : [to, from];
}

/** Which of its ends belong to it. */
export const endKinds = (interval: MathJson): ["open" | "closed", "open" | "closed"] => {
  const [from, to] = operandsOf(interval).map((end) => (headOf(end) === "Open" ? "open" : "closed"));
  return [from ?? "closed", to ?? "closed"];
};
