import type { Verdict } from "../../../contract.ts";
import { headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { type Checked, undecided } from "../checked.ts";
import { sameValue } from "../values.ts";

/**
 * g is the inverse of f, on the values that f takes, when g(f(x)) = x wherever f has a value: f can then take no value twice. On which numbers the
 * formula of g has a value besides is another question.
 */
export function checkInverse(checked: Checked): Verdict {
  const { given, answer, unknown } = checked;
  const body = headOf(given) === "Equal" ? operandsOf(given)[1] : given;
  if (body === undefined || unknown === "") return undecided;
  return sameValue({ ...checked, given: substitute(answer, { [unknown]: body }), answer: unknown });
}
