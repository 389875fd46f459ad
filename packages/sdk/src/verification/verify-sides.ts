import type { MathJson, Verdict } from "../contract.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { type Eliminated, hasCalculus, indefiniteLetter } from "./calculus/heads.ts";
import { hasSlope, slopesAsLetters } from "./calculus/slopes.ts";
import { bothEliminated, type Context, undecided } from "./context.ts";
import { compareSets } from "./equality/sets.ts";
import { verifyEqual } from "./equality/verify-equal.ts";
import { conditionsOf, underConditions, withConditions } from "./listed-conditions.ts";
import { chooseSign, hasDoubleSign } from "./statements/double-signs.ts";

/** Whether two expressions have the same value, integrals, limits, matrices and ± included. */
export function verifySides(before: MathJson, after: MathJson, context: Context): Verdict {
  if (hasDoubleSign(before) || hasDoubleSign(after)) return verifyBranches(before, after, context);
  const letter = indefiniteLetter(before) ?? indefiniteLetter(after);
  if (letter !== undefined) {
    const equal = (left: MathJson, right: MathJson): Verdict => verifySides(left, right, context);
    return context.calculus?.verifyAntiderivative(before, after, letter, equal, context.spend) ?? undecided;
  }
  const [left, right] = bothEliminated(before, after, context);
  if (left.kind !== "formula" || right.kind !== "formula") return verifyWithoutValue(left, right);
  if ([left, right].some(({ json }) => infinitySign(json) !== undefined)) return verifyWithoutValue(left, right);
  const compared = verifyValues(left.json, right.json, context);
  const asLetters = compared.status === "unchecked" ? withSlopesAsLetters(left.json, right.json, context) : undefined;
  const verdict = compared.status === "refuted" && areApart(before, after) ? undecided : compared;
  const settled = verdict.status === "unchecked" ? beyondFormulas(left.json, right.json, context) : undefined;
  return underConditions(asLetters ?? settled ?? verdict, conditionsOf(left, right, context), context);
}

/** What holds for any number in the place of dy/dx holds for dy/dx. */
function withSlopesAsLetters(before: MathJson, after: MathJson, context: Context): Verdict | undefined {
  if (!hasSlope(before) && !hasSlope(after)) return undefined;
  const verdict = verifyValues(slopesAsLetters(before), slopesAsLetters(after), context);
  return verdict.status === "proved" && verdict.conditions === undefined ? verdict : undefined;
}

/** eᵘ + C and e^(x²) + C: each has a letter that the other lacks, and one may stand for the other. */
function areApart(before: MathJson, after: MathJson): boolean {
  const [left, right] = [freeLetters(before), freeLetters(after)];
  return left.some((letter) => !right.includes(letter)) && right.some((letter) => !left.includes(letter));
}

/** A sum by induction, an integral by certified bounds. */
function beyondFormulas(before: MathJson, after: MathJson, context: Context): Verdict | undefined {
  const { calculus } = context;
  return (
    calculus?.verifySum(before, after, (left, right) => verifySides(left, right, context), context.spend) ??
    calculus?.verifyIntegralBounds(before, after, context.spend)
  );
}

/** A limit that is ∞ is equal to ∞ alone; what has no value is equal to nothing that has one. */
function verifyWithoutValue(before: Eliminated, after: Eliminated): Verdict {
  const sign = (side: Eliminated): number | undefined => {
    if (side.kind === "infinite") return side.sign;
    return side.kind === "formula" ? infinitySign(side.json) : undefined;
  };
  const [left, right] = [sign(before), sign(after)];
  if (left !== undefined && right !== undefined) {
    return left === right ? { status: "proved", by: "limit" } : { status: "refuted", by: "limit", witness: {} };
  }
  const isNumber = (side: Eliminated): boolean => side.kind === "formula" && isPlainNumber(side.json);
  return isNumber(before) || isNumber(after) ? { status: "refuted", by: "no-value", witness: {} } : undecided;
}

/** A number that is written without infinities, sums and the like: it has a value, or what has none is equal to nothing anyway. */
function isPlainNumber(json: MathJson): boolean {
  return freeLetters(json).length === 0 && infinitySign(json) === undefined && !hasCalculus(json);
}

function infinitySign(json: MathJson): 1 | -1 | undefined {
  if (json === "PositiveInfinity") return 1;
  return json === "NegativeInfinity" || (headOf(json) === "Negate" && operandsOf(json)[0] === "PositiveInfinity")
    ? -1
    : undefined;
}

/** A line of a ± stands for two: both must be right. */
function verifyBranches(before: MathJson, after: MathJson, context: Context): Verdict {
  const branches = [
    ["Add", "Subtract"],
    ["Subtract", "Add"],
  ] as const;
  return worst(
    branches.map(([plus, minus]) => verifySides(chooseSign(before, plus, minus), chooseSign(after, plus, minus), context)),
  );
}

/** Matrices, points and lists of one shape are equal entry by entry, sets in any order. */
function verifyValues(before: MathJson, after: MathJson, context: Context): Verdict {
  const lists: ReadonlySet<string> = new Set(["Matrix", "List", "Tuple", "Vector", "Set"]);
  const head = headOf(before) ?? "";
  if (!lists.has(head)) return lists.has(headOf(after) ?? "") ? undecided : verifyEqual(before, after, context);
  const [left, right] = [operandsOf(before), operandsOf(after)];
  if (headOf(after) !== head) return undecided;
  if (head === "Set") return verifySets(before, after, context);
  if (left.length !== right.length) return { status: "refuted", by: "shape", witness: {} };
  return worst(left.map((entry, index) => verifyValues(entry, right[index] as MathJson, context)));
}

function verifySets(before: MathJson, after: MathJson, context: Context): Verdict {
  const found = compareSets(before, after, (left, right) => verifyValues(left, right, context));
  if (found === undefined) return undecided;
  if (found === "different") return { status: "refuted", by: "members", witness: {} };
  return found.length === 0 ? { status: "proved", by: "structure" } : worst(found);
}

const order = ["refuted", "unchecked", "sampled", "proved", "given"];

/** The verdict on several claims at once: as good as the worst of them, under the conditions of all. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = [...verdicts].sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
  if (!first) return undecided;
  if (first.status === "refuted" || first.status === "unchecked") return first;
  return withConditions(
    first,
    others.flatMap((verdict) => verdict.conditions ?? []).map(({ json }) => json),
  );
}
