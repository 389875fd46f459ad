import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson, Problem, Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { verifyConicAnswer } from "../../../verification/geometry/conic-answers.ts";
import { answerAsk } from "../answer-ask.ts";
import { SilentBoard } from "../parts/conics/silent-board.ts";
import { parts } from "../parts/index.ts";
import { sceneOf } from "../scene.ts";
import { Working } from "../working.ts";

/**
 * A range is tried: for values inside, outside and at its ends the question is worked out with the value put for the letter. "sampled" where it holds
 * just for those in the range.
 */
export function verifyRange(problem: Problem, letter: string, set: MathJson, spend: (count: number) => void): Verdict {
  const numbers = new Radicals({ spend });
  const samples = samplesOf(numbers, set);
  let decided = 0;
  for (const { value, inside } of samples) {
    const truth = holdsAt(problem, letter, value, spend);
    if (truth === undefined) continue;
    if (truth !== inside) return { status: "refuted", by: "exact-point", witness: { [letter]: expressionOf(value) } };
    decided++;
  }
  return decided >= 2 ? { status: "sampled", by: "sampling" } : { status: "unchecked" };
}

interface Sample {
  readonly value: MathJson;
  readonly inside: boolean;
}

/** Ends of the pieces, numbers between them and beyond. */
function samplesOf(numbers: Radicals, set: MathJson): Sample[] {
  const ends = endsIn(set)
    .map((value) => numbers.read(value))
    .filter((value) => value !== undefined);
  const sorted = ends.sort((left, right) => numbers.compare(left, right) ?? 0);
  const values = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    const between = next
      ? numbers.multiply(numbers.add(value, next), numbers.fromRational({ numerator: 1n, denominator: 2n }))
      : undefined;
    return between ? [value, between] : [value];
  });
  const one = numbers.fromRational({ numerator: 1n, denominator: 1n });
  const [first, last] = [sorted[0], sorted.at(-1)];
  const all = [...(first ? [numbers.subtract(first, one)] : [one]), ...values, ...(last ? [numbers.add(last, one)] : [])];
  return all.map((value) => ({ value: numbers.toJson(value), inside: contains(numbers, set, numbers.toJson(value)) }));
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
  const truths = [
    ...given.map(({ json }) => factAt(working, json, spend)),
    ...problem.assuming.map(({ json }) => comparison(working, put(json))),
  ];
  return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
}

function factAt(working: Working, fact: MathJson, spend: (count: number) => void): boolean | undefined {
  const [first = "Nothing", second = "Nothing"] = operandsOf(fact);
  switch (headOf(fact)) {
    case "Colon":
      return true;
    case "Is": {
      const equation = working.scene.equations.get(String(first));
      if (second === "Line" || equation === undefined) return true;
      const verdict = verifyConicAnswer({ what: "kind", of: first }, { kind: "statement", json: second }, equation, [], spend);
      return verdict.status === "proved" ? true : verdict.status === "refuted" ? false : undefined;
    }
    case "Inside":
    case "Outside": {
      const [found] = answerAsk(working, { what: "position", of: expressionOf(["Position", first, second]) }) ?? [];
      return found && found.json === headOf(fact);
    }
    case "Element": {
      const focus = headOf(first) === "Foci" ? working.points(first)?.[0] : undefined;
      if (focus) return second === "XAxis" ? focus.y === 0 : second === "YAxis" ? focus.x === 0 : undefined;
      return undefined;
    }
    default:
      if (headOf(fact) === "Equal" && working.point(first)) return true;
      return comparison(working, fact);
  }
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
