import type { MathJson, Verdict } from "../contract.ts";
import { apply, headOf, substitute } from "../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "./domain.ts";
import { verifyWithin } from "./verify-step.ts";

/** So much work goes into one comparison of domains. */
const mostOperations = 300_000;

/** A function of one letter, with what is said of the letter besides. */
export interface OnDomain {
  readonly body: MathJson;
  readonly letter: string;
  readonly said: readonly MathJson[];
}

/** What has to hold for a function to have a value where it is asked for. */
export const conditionsOfDomain = ({ body, said }: OnDomain): MathJson[] => [...domainConditions(body), ...said];

/** What of all that is said keeps a wave from repeating: a part of it that is looked at repeats as far as it goes. */
export const placesLeftOut = (said: readonly MathJson[]): MathJson[] => said.filter((json) => headOf(json) === "NotEqual");

/** Whether a function has values at opposite places alike. Refuted by a place at which it has one, and at the opposite place none. */
export function isDomainSymmetric(given: OnDomain): Verdict {
  return compare(given, apply("Negate", given.letter), "implies");
}

/** Whether a function that has a value at a place has one a length further on too, and none where it has none. */
export function isDomainRepeated(given: OnDomain, length: MathJson): Verdict {
  return compare(given, apply("Add", given.letter, length), "equivalent");
}

function compare(given: OnDomain, moved: MathJson, relation: "implies" | "equivalent"): Verdict {
  if (!isDomainKnown(given.body)) return { status: "unchecked" };
  const conditions = conditionsOfDomain(given);
  const [first, ...others] = conditions;
  if (first === undefined) return { status: "proved", by: "structure" };
  const here = others.length === 0 ? first : apply("And", first, ...others);
  const there = substitute(here, { [given.letter]: moved });
  return verifyWithin(mostOperations, { before: { json: here }, after: { json: there }, relation });
}
