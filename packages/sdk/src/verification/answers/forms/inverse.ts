import { valuesOf } from "../../../algebra/ranges/image.ts";
import { statementsOf } from "../../../algebra/ranges/pieces.ts";
import type { MathJson, Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../domain.ts";
import { remaining } from "../../equality/conditions.ts";
import { functionBody } from "../../function-body.ts";
import { type Checked, undecided } from "../checked.ts";
import { sameValue } from "../values.ts";

/**
 * g is the inverse of f when g(f(x)) = x wherever f has a value: f can then take no value twice. It is the inverse on the values that f takes, no more:
 * those are its conditions, where the formula of g has a value besides. On all of them it must have one.
 */
export function checkInverse(checked: Checked): Verdict {
  const { given, answer, unknown, goal, spend } = checked;
  const body = functionBody(given, unknown);
  if (body === undefined || unknown === "") return undecided;
  const { conditions = [], ...verdict } = sameValue({
    ...checked,
    given: substitute(answer, { [unknown]: body }),
    answer: unknown,
  });
  if (verdict.status !== "proved" && verdict.status !== "sampled") return verdict;
  const values = valuesOf(body, unknown, goal.assuming, spend);
  if (!values)
    return isAskedBy(
      body,
      conditions.map(({ json }) => json),
      checked,
    )
      ? verdict
      : undecided;
  const taken = statementsOf(values, unknown);
  const asked = domainConditions(answer);
  const others = goal.assuming.map(({ json }) => json).filter((json) => !JSON.stringify(json).includes(JSON.stringify(unknown)));
  if (remaining(asked, [...taken, ...others], spend).length > 0) return undecided;
  const restricting = remaining(taken, [...asked, ...others], spend);
  return restricting.length === 0 ? verdict : { ...verdict, conditions: restricting.map(expressionOf) };
}

/** Whether nothing is asked for but what the function itself asks for. */
const isAskedBy = (body: MathJson, conditions: readonly MathJson[], { goal, spend }: Checked): boolean =>
  remaining(conditions, [...domainConditions(body), ...goal.assuming.map(({ json }) => json)], spend).length === 0;
