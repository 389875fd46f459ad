import type { MathJson, Message, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, sameTree } from "../../../../expression/mathjson.ts";
import type { Working } from "../../working.ts";
import { writeValue } from "../lines/writing.ts";

/**
 * Writes what a formula with the numbers put in comes to. One that is its own value, 2√5 or 4/5, is written with the name of what it is instead,
 * e = 4/5; with none where a letter of the question has that name.
 */
export function settle(
  working: Working,
  rule: RuleId,
  name: MathJson,
  formula: MathJson,
  params?: Message["params"],
): MathJson | undefined {
  const value = working.value(formula);
  if (value === undefined) return undefined;
  if (!sameTree(value, formula)) {
    writeValue(working, rule, formula, value, params);
    return value;
  }
  const used = freeLetters(value);
  if (!freeLetters(name).some((letter) => used.includes(letter))) {
    const line = expressionOf(apply("Equal", name, value));
    working.board.write(rule, line, params, { before: line });
  }
  return value;
}
