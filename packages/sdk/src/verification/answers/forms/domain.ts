import type { Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "../../domain.ts";
import { functionBody } from "../../function-body.ts";
import { hasRoundedEnd, verifyRoundedIntervals } from "../../rounded-intervals.ts";
import { verifyStep } from "../../verify-step.ts";
import { type Checked, undecided } from "../checked.ts";

/** The answer says of the letter exactly what the parts of the formula ask for. */
export function checkDomain({ given, answer, unknown, goal, spend }: Checked): Verdict {
  const body = functionBody(given, unknown);
  if (body === undefined || !isDomainKnown(body)) return undecided;
  if (unknown === "" || freeLetters(body).some((letter) => letter !== unknown)) return undecided;
  const conditions = domainConditions(body);
  const [only = "True", ...more] = conditions;
  const before = more.length === 0 ? only : apply("And", ...conditions);
  if (before === "True") return answer === "RealNumbers" ? { status: "proved", by: "defined-everywhere" } : undecided;
  if (hasRoundedEnd(answer))
    return more.length > 0 ? undecided : (verifyRoundedIntervals(before, answer, unknown, spend) ?? undecided);
  return verifyStep(
    {
      before: expressionOf(before),
      after: expressionOf(apply("Element", unknown, answer)),
      relation: "equivalent",
      assuming: goal.assuming,
    },
    spend,
  );
}
