import type { MathJson } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { headOf, isApplication, isSum, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { type Spend, spendFreely } from "../spend.ts";
import { formsOf } from "./forms.ts";
import { measure } from "./measure.ts";
import { isStatementHead } from "./statement-heads.ts";

export interface SimplifyOptions {
  /** Statements that hold of the letters, as MathJSON. */
  readonly assuming?: readonly MathJson[];
  readonly spend?: Spend;
}

/** So often what was found is simplified again, until nothing changes. */
const mostRounds = 4;

/** Operations that one way of looking at a formula may cost; beyond, it comes to nothing. */
const largestCost = 25_000;

/**
 * A formula in the form a textbook would leave it in: like terms collected, fractions cancelled, powers joined, squares taken out of roots, no roots
 * of numbers below a bar, values of functions put in, numbers worked out, whatever of several forms is shortest (`measure`). It has the value of the given
 * one wherever both have one; whether that is everywhere is for the verifier to say. What is not known how to make simpler is returned as it is. What
 * comes out is its own simplified form. Statements, lists and points are simplified part by part.
 */
export function simplify(json: MathJson, { assuming = [], spend = spendFreely }: SimplifyOptions = {}): MathJson {
  if (!isApplication(json)) return simplified(json, assuming, spend);
  if (isStatementHead(headOf(json) as string)) return mapOperands(json, (operand) => simplify(operand, { assuming, spend }));
  return simplified(json, assuming, spend);
}

function simplified(json: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson {
  let [best, rounds] = [json, 0];
  for (; rounds < mostRounds; rounds++) {
    const next = bestForm(best, assuming, spend);
    if (sameTree(next, best)) return best;
    best = next;
  }
  return best;
}

/** The shortest of the forms, the first of those that are equally short; the given one only where it is much shorter, as where a power would be multiplied out. */
function bestForm(json: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson {
  const [first, ...others] = formsOf(json, assuming, (work) => withinLimits(spend, work));
  if (first === undefined)
    return isApplication(json) ? mapOperands(json, (operand) => simplified(operand, assuming, spend)) : json;
  const best = others.reduce((shortest, other) => (measure(other) < measure(shortest) - 1e-9 ? other : shortest), first);
  if (isSameFraction(json, best, (part) => simplified(part, assuming, spend))) return json;
  // Of forms that are hardly longer one of the same letters and functions: 3 − sin² x is not made 2 + cos² x.
  const leaves = leavesOf(json);
  const isPlain = isAlgebraic(json);
  const alike = isPlain
    ? undefined
    : [first, ...others].find((form) => measure(form) <= measure(best) + 0.3 && leavesOf(form) === leaves);
  if (measure(json) >= (isPlain ? 0.25 : 0.65) * measure(best)) return alike ?? best;
  return mapOperands(json, (operand) => simplified(operand, assuming, spend));
}

/**
 * Whether a fraction stays one with the same numerator and denominator, however they might be factored: x/(x² − 4) and x/((x − 2)(x + 2)) are both as
 * school leaves them.
 */
function isSameFraction(json: MathJson, best: MathJson, simplify: (part: MathJson) => MathJson): boolean {
  const [bare, other] = [json, best].map((each) => (headOf(each) === "Negate" ? (operandsOf(each)[0] as MathJson) : each));
  if (bare === undefined || other === undefined || (headOf(json) === "Negate") !== (headOf(best) === "Negate")) return false;
  if (headOf(bare) !== "Divide" || headOf(other) !== "Divide") return false;
  const isTidy = (part: MathJson): boolean => {
    const head = headOf(part);
    if (head === "Multiply" || head === "Power")
      return operandsOf(part).every(isTidy) && sameTree(simplify(["Divide", 1, part]), ["Divide", 1, part]);
    return sameTree(simplify(part), part);
  };
  const [[above, below], [top, bottom]] = [operandsOf(bare), operandsOf(other)] as [[MathJson, MathJson], [MathJson, MathJson]];
  if (!(isSum(above) || isSum(below)) || (sameTree(above, top) && sameTree(below, bottom))) return false;
  return (
    [above, below].every((part) => (isSum(part) || !isApplication(part) ? isTidy(part) : true)) &&
    [
      [above, top],
      [below, bottom],
    ].every(([one = 0, two = 0]) => sameTree(one, two) || (isSum(one) && simplify(["Subtract", one, two]) === 0))
  );
}

/** What a formula is made of, in any order. */
function leavesOf(json: MathJson): string {
  const leaves: string[] = [];
  const visit = (part: MathJson): void => {
    if (!isApplication(part)) return void leaves.push(JSON.stringify(part));
    const head = headOf(part) as string;
    if (!/^(Add|Subtract|Negate|Multiply)$/.test(head)) leaves.push(head);
    operandsOf(part).forEach(visit);
  };
  visit(json);
  return leaves.sort().join(" ");
}

/** Powers of sums are multiplied out although that is longer; other formulas stay where nothing shorter comes of them. */
function isAlgebraic(json: MathJson): boolean {
  if (!isApplication(json)) return true;
  return (
    /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root)$/.test(headOf(json) as string) && operandsOf(json).every(isAlgebraic)
  );
}

/** Nothing where the work is beyond what one formula may cost. An end of the caller's budget is passed on. */
function withinLimits(spend: Spend, work: (limited: Spend) => MathJson[]): MathJson[] {
  let [cost, ended]: [number, unknown] = [0, undefined];
  const limited: Spend = (operations) => {
    try {
      spend(operations);
    } catch (error) {
      ended = error;
      throw error;
    }
    cost += operations;
    if (cost > largestCost) throw new BudgetError(largestCost);
  };
  try {
    return work(limited);
  } catch (error) {
    if (!(error instanceof BudgetError) || error === ended) throw error;
    return [];
  }
}
