import { limitWithinDomain } from "../../../algebra/limits/limit.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, MathJson, Message, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";

export const definitionRules: Record<RuleId, Rule> = {
  "derivative.definition": {
    relation: "states",
    example: "\\lim_{x \\to 0} \\frac{x|x|}{x}",
    en: "The rules give no value at {place}: there the derivative of {function} is the limit of its difference quotient",
    zh: "在 {place} 处不能用求导法则，按定义 {function} 的导数是差商的极限",
  },
  "derivative.limit-of-quotient": {
    relation: "equal",
    example: "\\lim_{x \\to 0} \\frac{x|x|}{x} ⟶ 0",
    en: "The quotient tends to {value}",
    zh: "差商趋于 {value}",
  },
};

/** A function of a letter at a place. */
export interface Located {
  readonly formula: MathJson;
  readonly letter: string;
  readonly place: MathJson;
}

/** (f(x) − f(c))/(x − c). */
function quotientOf({ formula, letter, place }: Located): MathJson {
  const value = simplify(substitute(formula, { [letter]: place }));
  const above = value === 0 ? formula : apply("Subtract", formula, value);
  return apply("Divide", above, place === 0 ? letter : apply("Subtract", letter, place));
}

/** The derivative at a place where the rules give none, written as a limit; a message that says why there is none, as far as that is known. */
export function byDefinition(located: Located, board: Board): Expression | Message {
  const { formula, letter, place } = located;
  const quotient = quotientOf(located);
  const limit = limitWithinDomain(quotient, letter, place, (operations) => board.spend(operations));
  if (limit === undefined || limit.conditions.length > 0)
    return { key: "reason.no-derivative", params: { formula: expressionOf(formula) } };
  if (limit.kind !== "value") return notThere(located);
  const value = expressionOf(simplify(limit.json));
  const line = expressionOf(apply("Limit", quotient, letter, place));
  board.write("derivative.definition", line, { function: expressionOf(formula), place: placeOf(located) });
  board.write("derivative.limit-of-quotient", value, { value }, { before: line });
  return value;
}

const placeOf = ({ letter, place }: Located): Expression => expressionOf(apply("Equal", letter, place));

export const notThere = (located: Located): Message => ({
  key: "reason.not-differentiable",
  params: { formula: expressionOf(located.formula), place: placeOf(located) },
});
