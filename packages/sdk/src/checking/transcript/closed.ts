import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf } from "../../expression/mathjson.ts";
import { isArithmetic } from "./plainly-meant.ts";
import { degrees, measured, sameUnits } from "./units.ts";

/** What a claim about numbers alone is worth, and what kind of claim it is. */
export interface ClosedVerdict {
  readonly verdict: Verdict;
  readonly relation: Relation;
}

/** Decides a claim: what both sides are, or with one side what is true of numbers. */
export type Decide = (before: MathJson | undefined, after: MathJson, relation: Relation) => Verdict;

const unchecked: Verdict = { status: "unchecked" };
export const trueWhenRounded: Verdict = { status: "unchecked", reason: { key: "reason.true-when-rounded" } };

/** Whether a formula speaks of numbers alone. */
export const isClosed = (json: MathJson): boolean => freeLetters(json).length === 0;

/**
 * Two sides without letters. Equal ones are proved. Different ones are refuted only where nothing else can be meant: plain arithmetic, not rounded, not a
 * quotient without its remainder, not a percentage without its sign.
 */
export function judgeEqual(left: Expression, right: Expression, decide: Decide): ClosedVerdict {
  const sides = withoutUnits(left.json, right.json);
  if (sides === undefined) return { verdict: onlyProved(decide(left.json, right.json, "equal")), relation: "equal" };
  const verdict = decide(sides.left, sides.right, "equal");
  if (verdict.status !== "refuted") return { verdict, relation: "equal" };
  const isMeantOtherwise = !sides.areSure || (sides.areAngles && isTurn(sides.left, sides.right, decide));
  return {
    verdict: !isMeantOtherwise ? unlessMeantOtherwise(verdict, sides.left, sides.right, decide) : unchecked,
    relation: "equal",
  };
}

/** A decimal beside what it is rounded from: refuted only where it is far off. */
export function judgeApproximate(left: Expression, right: Expression, decide: Decide): ClosedVerdict {
  const sides = withoutUnits(left.json, right.json);
  if (sides === undefined) return { verdict: unchecked, relation: "approximates" };
  const verdict = decide(sides.left, sides.right, "approximates");
  if (verdict.status !== "refuted") return { verdict, relation: "approximates" };
  if (decide(sides.left, sides.right, "equal").status === "proved") return { verdict: unchecked, relation: "approximates" };
  const isFar =
    sides.areSure && isArithmetic(sides.left) && isArithmetic(sides.right) && differsBy(sides.left, sides.right, 20, decide);
  return { verdict: isFar ? verdict : unchecked, relation: "approximates" };
}

/** What is said of numbers otherwise: 5 > 3, 2 ≠ 3. */
export function judgeOfNumbers(statement: Expression, decide: Decide): ClosedVerdict {
  const verdict = decide("True", statement.json, "equivalent");
  const isSure = verdict.status !== "refuted" || operandsOf(statement.json).every(isArithmetic);
  return { verdict: isSure ? verdict : unchecked, relation: "equivalent" };
}

/** 390° is where 30° is. */
const isTurn = (left: MathJson, right: MathJson, decide: Decide): boolean =>
  decide(apply("Mod", apply("Subtract", left, right), 360), 0, "equal").status === "proved";

const onlyProved = (verdict: Verdict): Verdict => (verdict.status === "refuted" ? unchecked : verdict);

interface Sides {
  readonly left: MathJson;
  readonly right: MathJson;
  readonly areSure: boolean;
  readonly areAngles: boolean;
}

/** Both sides as numbers where their units agree, or where only the result of a calculation names one: 3 · 12 = 36 apples, and not 1 = 1 km. */
function withoutUnits(left: MathJson, right: MathJson): Sides | undefined {
  const [first, second] = [measured(left), measured(right)];
  if (first === undefined || second === undefined) return undefined;
  const areSame = sameUnits(first.units, second.units);
  // 60° is π/3 and not 60.
  const isAngle = [first, second].some(({ units }) => units[degrees] !== undefined);
  if (!areSame && (isAngle || isNumber(left) || !sameUnits(first.units, {}))) return undefined;
  return { left: first.value, right: second.value, areSure: areSame, areAngles: isAngle };
}

function unlessMeantOtherwise(verdict: Verdict, left: MathJson, right: MathJson, decide: Decide): Verdict {
  if (!isArithmetic(left) || !isArithmetic(right)) return unchecked;
  if (isExclaimed(left, right, decide)) return unchecked;
  if (isWholePart(left, right, decide) || isWholePart(right, left, decide)) return unchecked;
  const isRounded = [decide(left, right, "approximates"), decide(right, left, "approximates")].some(
    ({ status }) => status === "proved",
  );
  if (isRounded) return trueWhenRounded;
  if ((hasDecimal(left) || hasDecimal(right)) && !differsBy(left, right, 50, decide)) return unchecked;
  const isPercentage = [apply("Multiply", 100, left), apply("Divide", left, 100)].some(
    (scaled) => decide(scaled, right, "equal").status === "proved",
  );
  return isPercentage ? unchecked : verdict;
}

export const hasDecimal = (json: MathJson): boolean =>
  isNumber(json) ? /[.e]/i.test(numeral(json)) : operandsOf(json).some(hasDecimal);

/** 61 ÷ 2 = 30, with a remainder that may stand in words; [3.7] = 3. */
function isWholePart(quotient: MathJson, whole: MathJson, decide: Decide): boolean {
  if (!(hasQuotient(quotient) || hasDecimal(quotient)) || !isNumber(whole) || hasDecimal(whole)) return false;
  return decide("True", apply("Less", apply("Abs", apply("Subtract", quotient, whole)), 1), "equivalent").status === "proved";
}

/** "so 3 + 4 = 7!" */
function isExclaimed(left: MathJson, right: MathJson, decide: Decide): boolean {
  const [number = 0] = operandsOf(right);
  return headOf(right) === "Factorial" && decide(left, number, "equal").status === "proved";
}

const hasQuotient = (json: MathJson): boolean => headOf(json) === "Divide" || operandsOf(json).some(hasQuotient);

/** Whether two values certainly differ by more than a part of the second, one fiftieth for example. */
function differsBy(left: MathJson, right: MathJson, parts: number, decide: Decide): boolean {
  const difference = apply("Abs", apply("Subtract", left, right));
  const allowed = apply("Divide", apply("Abs", right), parts);
  return decide("True", apply("Greater", difference, allowed), "equivalent").status === "proved";
}
