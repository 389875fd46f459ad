import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";
import { compileComplex } from "../../expression/evaluation/complex.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { Judge } from "./judge.ts";
import { near, pointsFor } from "./numbers/points.ts";
import { readable } from "./numbers/readable.ts";
import { type StatementProbe, statementProbe } from "./numbers/statement-probe.ts";
import { type ValueProbe, valueProbe } from "./numbers/value-probe.ts";
import { comparisons, plainStatement, solvedFor } from "./statements.ts";
import type { View } from "./view.ts";

/** A formula or statement that others are held against: quickly by numbers, then for good. */
export interface Target {
  agrees(candidate: MathJson): boolean;
  confirms(candidate: MathJson): boolean;
  /** How much is explained where a candidate agrees. */
  extent(candidate: MathJson): 1 | 2 | 3;
  readonly statement: StatementProbe | undefined;
}

/** What a candidate for `goal` is held against. `other` is the other line, which says where to look. */
export function targetOf(view: View, goal: MathJson, other: MathJson, judge: Judge, spend: Spend): Target | undefined {
  return view.type === "value" ? valueTarget(view, goal, other, judge, spend) : statementTarget(goal, other, judge, spend);
}

function valueTarget({ upTo }: View, goal: MathJson, other: MathJson, judge: Judge, spend: Spend): Target | undefined {
  const shaped = (json: MathJson): MathJson | undefined => (upTo === undefined ? json : differentiate(json, upTo));
  const [target, reference] = [shaped(goal), shaped(other)];
  const probe = target === undefined || reference === undefined ? undefined : valueProbe(target, [reference], spend);
  if (!probe) return undefined;
  return {
    agrees: (candidate) => {
      const shape = shaped(candidate);
      return shape !== undefined && probe.agrees(shape);
    },
    confirms: (candidate) => confirmed(shaped(candidate), target as MathJson, probe, judge),
    extent: () => (probe.letters.length > 0 ? 3 : 1),
    statement: undefined,
  };
}

/** Proved, or neither proved nor refuted but the same wherever one looks. */
function confirmed(candidate: MathJson | undefined, goal: MathJson, probe: ValueProbe | StatementProbe, judge: Judge): boolean {
  if (candidate === undefined) return false;
  return judge.same(candidate, goal) ?? probe.agreesThroughout(candidate);
}

function statementTarget(goal: MathJson, other: MathJson, judge: Judge, spend: Spend): Target | undefined {
  const probe = statementProbe(goal, other, spend);
  if (!probe) return valuesTarget(goal) ?? sidesTarget(goal, other, spend);
  const plain = plainStatement;
  return {
    agrees: (candidate) => probe.agrees(plain(candidate)),
    confirms: (candidate) => confirmed(plain(candidate), goal, probe, judge),
    extent: (candidate) => extentOf(plain(candidate), goal, spend),
    statement: probe,
  };
}

/** x = (3 ± √(−7))/4 has no real solution to compare by, but complex ones. */
function valuesTarget(goal: MathJson): Target | undefined {
  const values = solvedValues(goal);
  if (!values || values.every(([, imaginary]) => imaginary === 0)) return undefined;
  const agrees = (candidate: MathJson): boolean => {
    const others = solvedValues(plainStatement(candidate));
    const among = ([x, y]: readonly [number, number], all: typeof values): boolean =>
      all.some(([u, v]) => near(x, u) && near(y, v));
    return (
      others?.length === values.length &&
      others.every((each) => among(each, values)) &&
      values.every((each) => among(each, others))
    );
  };
  return { agrees, confirms: agrees, extent: () => 2, statement: undefined };
}

function solvedValues(json: MathJson): readonly (readonly [number, number])[] | undefined {
  const alternatives = headOf(json) === "Or" ? operandsOf(json) : [json];
  const values = alternatives.map((each) => {
    const value = operandsOf(each)[1];
    return solvedFor(each) === undefined || value === undefined || freeLetters(value).length > 0
      ? undefined
      : complexValue(value);
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}

function complexValue(json: MathJson): readonly [number, number] | undefined {
  try {
    const [real, imaginary] = compileComplex(json, [])();
    return Number.isFinite(real) && Number.isFinite(imaginary) ? [real, imaginary] : undefined;
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/** A statement that is never true, x + 1 − x = 6, is compared side by side, or by what both sides differ by. */
function sidesTarget(goal: MathJson, other: MathJson, spend: Spend): Target | undefined {
  const [left, right, ...more] = operandsOf(goal);
  if (!comparisons.has(headOf(goal) ?? "") || left === undefined || right === undefined || more.length > 0) return undefined;
  const sides = operandsOf(other).length === 2 ? operandsOf(other) : [0, 0];
  const probes = [valueProbe(left, sides, spend), valueProbe(right, sides, spend)];
  const difference = (json: MathJson): MathJson => apply("Subtract", ...operandsOf(json));
  const agrees = (candidate: MathJson): boolean =>
    headOf(candidate) === headOf(goal) &&
    operandsOf(candidate).length === 2 &&
    (probes.every((probe, index) => probe?.agreesThroughout(operandsOf(candidate)[index] as MathJson) === true) ||
      (headOf(goal) === "Equal" && proportional(difference(goal), difference(candidate))));
  return { agrees, confirms: agrees, extent: () => 3, statement: undefined };
}

const mirrored: Readonly<Record<string, string>> = {
  Less: "Greater",
  LessEqual: "GreaterEqual",
  Greater: "Less",
  GreaterEqual: "LessEqual",
};

function extentOf(candidate: MathJson, goal: MathJson, spend: Spend): 1 | 2 | 3 {
  const head = headOf(goal) ?? "";
  const [left = 0, right = 0, ...more] = operandsOf(goal);
  if (!comparisons.has(head) || more.length > 0) return head === "Or" ? 2 : 1;
  // x = 5 says one number, however it was come by.
  if (solvedFor(goal) !== undefined && freeLetters(right).length === 0) return 1;
  const [a = 0, b = 0, ...others] = operandsOf(candidate);
  if (others.length > 0 || operandsOf(candidate).length < 2) return 1;
  const equal = (one: MathJson, two: MathJson): boolean => valueProbe(one, [two], spend)?.agrees(two) === true;
  if (headOf(candidate) === head && equal(left, a) && equal(right, b)) return 3;
  if (headOf(candidate) === (mirrored[head] ?? head) && equal(left, b) && equal(right, a)) return 3;
  return proportional(apply("Subtract", left, right), apply("Subtract", a, b)) ? 2 : 1;
}

/** Whether two formulas that are not linear in a single letter are in a constant ratio. */
function proportional(one: MathJson, two: MathJson): boolean {
  const [left, right] = [readable(one), readable(two)];
  const letters = [...new Set([left, right].flatMap(freeLetters))];
  const [first, second] = [compiled(left, letters), compiled(right, letters)];
  if (!first || !second || letters.length === 0) return false;
  if (
    letters.length === 1 &&
    near(first(2) - first(1), first(3) - first(2)) &&
    near(first(5) - first(3), 2 * (first(2) - first(1)))
  )
    return false;
  const ratios = pointsFor(letters.length)
    .slice(0, 6)
    .map((point) => first(...point) / second(...point))
    .filter(Number.isFinite);
  return ratios.length > 2 && ratios.every((ratio) => near(ratio, ratios[0] as number));
}
