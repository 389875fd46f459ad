import type { Radical } from "../../../algebra/radicals/radical.ts";
import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson, Problem, Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import { verifyFact } from "../../../verification/geometry/facts.ts";
import { answerAsk } from "../answer-ask.ts";
import { configured } from "../configured.ts";
import { SilentBoard } from "../parts/conics/silent-board.ts";
import { parts } from "../parts/index.ts";
import { sceneOf } from "../scene.ts";
import { Working } from "../working.ts";
import { criticalValues } from "./critical-values.ts";
import { numberBetween } from "./number-between.ts";

/**
 * Whether a question holds just for the values of a letter in a set. The truth of each fact can change only where one of some formulas is zero or
 * has no value: the question is worked out with each such value put for the letter, and with one value between neighbours. "proved" where all these
 * are decided and agree with the set; "sampled" where the ends of the set and some values between them are.
 */
export function verifyRange(problem: Problem, letter: string, set: MathJson, spend: (count: number) => void): Verdict {
  const numbers = new Radicals({ spend });
  const ends = endsIn(set).map((value) => numbers.read(value));
  if (!ends.every((value) => value !== undefined)) return { status: "unchecked" };
  const cuts = criticalValues(problem, numbers, letter, spend);
  const values = cellsOf(numbers, [...ends, ...(cuts ?? [])]);
  if (!values) return { status: "unchecked" };
  let decided = 0;
  for (const value of values.map((each) => numbers.toJson(each))) {
    const truth = holdsAt(problem, letter, value, spend);
    if (truth === undefined) continue;
    if (truth !== contains(numbers, set, value))
      return { status: "refuted", by: "exact-point", witness: { [letter]: expressionOf(value) } };
    decided++;
  }
  if (cuts && decided === values.length) return { status: "proved", by: "exact-point" };
  return decided >= 2 ? { status: "sampled", by: "sampling" } : { status: "unchecked" };
}

/** All cuts in their order, and a number in each interval between and beyond them. */
function cellsOf(numbers: Radicals, cuts: readonly Radical[]): Radical[] | undefined {
  const each = cuts.filter((cut, index) => cuts.findIndex((other) => numbers.equal(other, cut)) === index);
  if (each.some((left) => each.some((right) => numbers.compare(left, right) === undefined))) return undefined;
  const sorted = each.sort((left, right) => numbers.compare(left, right) ?? 0);
  return [
    numberBetween(numbers, undefined, sorted[0]),
    ...sorted.flatMap((cut, index) => [cut, numberBetween(numbers, cut, sorted[index + 1])]),
  ];
}

function endsIn(set: MathJson): MathJson[] {
  if (headOf(set) === "Union") return operandsOf(set).flatMap(endsIn);
  if (headOf(set) === "Set") return [...operandsOf(set)];
  return operandsOf(set)
    .map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] ?? 0) : end))
    .filter((end) => end !== "PositiveInfinity" && end !== "NegativeInfinity");
}

function contains(numbers: Radicals, set: MathJson, value: MathJson): boolean {
  if (set === "RealNumbers") return true;
  if (headOf(set) === "Union") return operandsOf(set).some((part) => contains(numbers, part, value));
  const sign = (left: MathJson, right: MathJson): number | undefined => {
    const difference = numbers.read(["Subtract", left, right]);
    return difference && numbers.sign(difference);
  };
  if (headOf(set) === "Set") return operandsOf(set).some((member) => sign(member, value) === 0);
  const [low = 0, high = 0] = operandsOf(set);
  const bare = (end: MathJson): MathJson => (headOf(end) === "Open" ? (operandsOf(end)[0] ?? 0) : end);
  const above = bare(low) === "NegativeInfinity" || (sign(value, bare(low)) ?? -1) > (headOf(low) === "Open" ? 0 : -1);
  const below = bare(high) === "PositiveInfinity" || (sign(bare(high), value) ?? -1) > (headOf(high) === "Open" ? 0 : -1);
  return above && below;
}

/** Whether all facts hold with a value put for the letter; undefined where one cannot be decided. */
function holdsAt(problem: Problem, letter: string, value: MathJson, spend: (count: number) => void): boolean | undefined {
  const put = (json: MathJson): MathJson => substitute(json, { [letter]: value });
  const given = problem.given.map(({ json }) => expressionOf(put(json)));
  const at: Problem = { ...problem, given, assuming: [] };
  const scene = sceneOf(at);
  const working = new Working(new SilentBoard({ assuming: [], spend }), scene, new Radicals({ spend }), parts);
  if (given.some(({ json }) => hasZeroBelow(working.numbers, json))) return false;
  const truths = [
    ...given.map(({ json }) => factAt(working, json, spend)),
    ...problem.assuming.map(({ json }) => comparison(working, put(json))),
  ];
  return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
}

/** What is divided by zero has no value, and an equation with it holds nowhere. */
function hasZeroBelow(numbers: Radicals, json: MathJson): boolean {
  const below = headOf(json) === "Divide" ? operandsOf(json)[1] : undefined;
  return (below !== undefined && numbers.simplify(below) === 0) || operandsOf(json).some((part) => hasZeroBelow(numbers, part));
}

function factAt(working: Working, fact: MathJson, spend: (count: number) => void): boolean | undefined {
  const [first = "Nothing", second = "Nothing"] = operandsOf(fact);
  switch (headOf(fact)) {
    case "Is":
      if (second !== "Line" && second !== "Curve" && isNoConic(working, first)) return false;
      break;
    case "Inside":
    case "Outside": {
      const [found] = answerAsk(working, { what: "position", of: expressionOf(["Position", first, second]) }) ?? [];
      return found && found.json === headOf(fact);
    }
    case "Equal":
    case "NotEqual":
    case "Greater":
    case "GreaterEqual":
    case "Less":
    case "LessEqual": {
      if (isSymbol(first) && working.scene.definitions.get(first) === second) return true;
      const compared = comparison(working, fact);
      if (compared !== undefined) return compared;
      break;
    }
    default:
  }
  const { status } = verifyFact(configured(working, spend), fact);
  return status === "proved" ? true : status === "refuted" ? false : undefined;
}

/** A line, or an equation in which nothing of x and y is left. */
function isNoConic(working: Working, name: MathJson): boolean {
  const equation = isSymbol(name) ? working.scene.equations.get(name) : undefined;
  if (equation === undefined) return false;
  if (curveOfEquation(working.numbers, equation)?.kind === "line") return true;
  const [left = 0, right = 0] = operandsOf(equation);
  const difference = working.numbers.simplify(["Subtract", left, right]);
  return difference !== undefined && freeLetters(difference).length === 0;
}

function comparison(working: Working, fact: MathJson): boolean | undefined {
  const sides = operandsOf(fact).map((side) => working.quantity(side));
  const signs: Readonly<Record<string, readonly number[]>> = {
    Equal: [0],
    NotEqual: [-1, 1],
    Greater: [1],
    Less: [-1],
    GreaterEqual: [0, 1],
    LessEqual: [-1, 0],
  };
  let all: boolean | undefined = true;
  for (let index = 1; index < sides.length; index++) {
    const [left, right] = [sides[index - 1], sides[index]];
    const difference = left !== undefined && right !== undefined ? working.numbers.read(["Subtract", left, right]) : undefined;
    const sign = difference && working.numbers.sign(difference);
    if (sign === undefined) all = undefined;
    else if (!(signs[headOf(fact) ?? ""] ?? []).includes(sign)) return false;
  }
  return all;
}
