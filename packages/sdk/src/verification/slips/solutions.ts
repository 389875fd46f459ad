import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { baseAndExponent, factorsOf, termsOf } from "./forms.ts";
import type { Judge } from "./judge.ts";
import { type Kind, kind, type Parts } from "./mistake.ts";
import { type StatementProbe, statementProbe } from "./numbers/statement-probe.ts";
import { hasOrder, isOrder, sidesIn, solvedFor } from "./statements.ts";
import { mayComeIn } from "./strangers.ts";

/** Solutions that were lost on the way, that came in, and conditions that were forgotten. */

export interface SolutionSlip {
  readonly as: Kind;
  readonly parts: Parts;
}

/**
 * The mistake where the solutions after are some of those before, or all of those and more. Nothing where neither is so: then the line
 * is wrong in another way.
 */
export function solutionSlip(
  before: MathJson,
  after: MathJson,
  probe: StatementProbe,
  { implies }: Pick<Judge, "implies">,
  spend: Spend,
): SolutionSlip | undefined {
  if (!sameLetters(before, after)) return undefined;
  const order = hasOrder(before) || hasOrder(after);
  // An inequality may lose a part of its solutions whole: |x| > 3 as x > 3. One that only holds less often is wrong in another way.
  const partLost = !order || (probe.edgesKept && !probe.onlyAtEdges);
  if (probe.inclusion === "fewer" && partLost && implies(after, before) !== false) return lost(before, after);
  if (probe.inclusion !== "more" || implies(before, after) === false) return undefined;
  return order ? lostCondition(before, after, probe, spend) : extraneous(before, after, probe);
}

/** Whether both speak of the same unknowns. A parameter may be divided out; a letter that counts a family comes in by solving. */
function sameLetters(before: MathJson, after: MathJson): boolean {
  const [known, told] = [freeLetters(before), freeLetters(after)];
  const shared = told.filter((letter) => known.includes(letter));
  return shared.length > 0 && told.every((letter) => known.includes(letter) || /^[kmn]$/.test(letter));
}

function lost(before: MathJson, after: MathJson): SolutionSlip | undefined {
  if (hasOrder(before) && !hasOrder(after)) return undefined;
  const named = (name: string, parts: Parts): SolutionSlip => ({ as: kind("lost-root", `lost-root.${name}`, 92), parts });
  const [left = 0, right = 0] = operandsOf(before);
  const sides = [left, right];
  const absolute = sides.find((side) => headOf(side) === "Abs");
  if (absolute !== undefined) return named("absolute-value", { part: absolute });
  const factor = commonFactor(before, after);
  const solved = solvedFor(after);
  // a of ax = ab is no unknown: what is lost by dividing by it is that it must not be zero.
  if (factor !== undefined && solved !== undefined && !freeLetters(factor).includes(solved) && freeLetters(before).length > 1)
    return { as: kind("lost-condition", "lost-condition.divided", 86), parts: { factor } };
  if (factor !== undefined) return named("divided", { factor });
  const square = sides.find((side) => headOf(side) === "Power" && operandsOf(side)[1] === 2);
  if (square !== undefined && headOf(before) === "Equal" && headOf(after) !== "Or") return named("square", { part: square });
  const product = sides.find(
    (side) => headOf(side) === "Multiply" && factorsOf(side).filter((each) => freeLetters(each).length > 0).length > 1,
  );
  if (product !== undefined && sides.includes(0)) return named("factor", { part: product });
  return { as: kind("lost-root", "lost-root.some", hasOrder(before) ? 84 : 92), parts: { part: before, written: after } };
}

/** A factor of every term before, with an unknown, that was divided by: x − 2 of x(x − 2) = 3(x − 2). */
function commonFactor(before: MathJson, after: MathJson): MathJson | undefined {
  if (headOf(before) !== "Equal" || headOf(after) === "Or") return undefined;
  const terms = operandsOf(before)
    .flatMap(termsOf)
    .filter((term) => term !== 0);
  const bases = terms.map((term) => factorsOf(term).map((factor) => baseAndExponent(factor)[0]));
  const [first = [], ...others] = bases;
  const shared = first.filter((factor) => others.every((each) => each.some((other) => sameTree(other, factor))));
  return terms.length < 2 ? undefined : shared.find((factor) => freeLetters(factor).length > 0);
}

/** Strangers are named where something that people do brings them in; a solution out of the blue is another mistake. */
function extraneous(before: MathJson, after: MathJson, probe: StatementProbe): SolutionSlip | undefined {
  const solved = (headOf(after) === "Or" ? operandsOf(after) : [after]).every((each) => solvedFor(each) !== undefined);
  const known = probe.strangers.slice(0, 20).every((point) => mayComeIn(before, probe.letters, point));
  if (!known && (solved || !probe.sharesSolutions)) return undefined;
  const named = (name: string, parts: Parts): SolutionSlip => ({
    as: kind("extraneous-root", `extraneous-root.${name}`, 90),
    parts,
  });
  const inside = JSON.stringify(before);
  const conditions = sidesIn(before).flatMap((sides) => sides.flatMap(domainConditions));
  const [condition] = conditions;
  if (/"Sqrt"|"Root"/.test(inside)) return named("squared", { part: before });
  if (condition !== undefined) return named("no-value", { part: before, condition });
  return named("some", { part: before });
}

/** An inequality that holds too often: where it had no value before, or beyond an end that is no longer said. */
function lostCondition(before: MathJson, after: MathJson, probe: StatementProbe, spend: Spend): SolutionSlip | undefined {
  const conditions = sidesIn(before).flatMap((sides) => sides.flatMap(domainConditions));
  const restores = (...missing: MathJson[]): boolean =>
    statementProbe(apply("And", after, ...missing), before, spend)?.agreesThroughout(before) === true;
  const condition = conditions.find((each) => restores(each)) ?? (restores(...conditions) ? conditions[0] : undefined);
  if (condition !== undefined)
    return { as: kind("lost-condition", "lost-condition.domain", 88), parts: { condition, part: before } };
  // |x| < 3 as x < 3, 1 < x < 5 as x < 5.
  if (!isOrder(after) || operandsOf(after).length > 2 || !probe.edgesKept || probe.onlyAtEdges) return undefined;
  return { as: kind("lost-condition", "lost-condition.other-end", 62), parts: { part: before, written: after } };
}
