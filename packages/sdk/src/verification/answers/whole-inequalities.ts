import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { type Checked, undecided } from "./checked.ts";

/**
 * The whole solutions of an inequality: each of them is one, none lies beyond the smallest and the largest, and none between them was left out.
 * Where there are none, all real solutions must lie between two neighbouring whole numbers that are not large.
 */
export function checkWholeInequality({ given, unknown, answer, goal, spend }: Checked): Verdict {
  const members = operandsOf(answer);
  if (headOf(answer) !== "Set" || !members.every((member) => Number.isSafeInteger(member))) return undecided;
  const whole = [...(members as number[])].sort((a, b) => a - b);
  const [least, most] = [whole[0], whole.at(-1)];
  if (least === undefined || most === undefined) return betweenNeighbours(given, unknown, spend);
  if (most - least > 200) return undecided;
  if (goal.numbers === "natural" && least < 0)
    return { status: "refuted", by: "members", witness: { [unknown]: expressionOf(least) } };
  const statement = statementOf(given);
  const said = goal.assuming.map(({ json }) => json);
  // The members themselves have to meet what the question says: under it those that do not would make no difference.
  const full = said.length === 0 ? statement : apply("And", statement, ...said);
  const claim = (before: MathJson, after: MathJson): Verdict =>
    verifyStep({ before: expressionOf(before), after: expressionOf(after), relation: "implies" }, spend);
  const missing = Array.from({ length: most - least + 1 }, (_, index) => least + index).filter((value) => !whole.includes(value));
  const below = goal.numbers === "natural" && least === 0 ? -1 : least - 1;
  const wanted = goal.numbers === "natural" ? apply("And", full, apply("Greater", unknown, -1)) : full;
  const claims = [
    claim(apply("Element", unknown, answer), full),
    claim(wanted, apply("And", apply("Greater", unknown, below), apply("Less", unknown, most + 1))),
    ...(missing.length === 0 ? [] : [claim(apply("And", apply("Element", unknown, apply("Set", ...missing)), full), "False")]),
  ];
  const failed = claims.find(({ status }) => status !== "proved");
  return failed ?? { status: "proved", by: "members" };
}

function betweenNeighbours(given: MathJson, unknown: string, spend: Checked["spend"]): Verdict {
  for (let whole = -farthest; whole < farthest; whole++) {
    const after = expressionOf(apply("Less", whole, unknown, whole + 1));
    const verdict = verifyStep({ before: expressionOf(statementOf(given)), after, relation: "implies" }, spend);
    if (verdict.status === "proved") return { status: "proved", by: "members" };
  }
  return undecided;
}

const farthest = 20;

const statementOf = (given: MathJson): MathJson => (headOf(given) === "List" ? apply("And", ...operandsOf(given)) : given);
