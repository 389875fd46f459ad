import { sum } from "../../../algebra/written-form.ts";
import type { Expression, MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  apply,
  findPaths,
  freeLetters,
  headOf,
  mapOperands,
  openedTerms,
  operandsOf,
  sameTree,
} from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { mapFormulas } from "../../with-values.ts";
import { curvesOf, isGeometry } from "../curves.ts";
import type { Edit } from "../follow-up.ts";
import { type Outcome, refused, said, subjectOf } from "./edited.ts";
import { reclassified } from "./kinds.ts";

/** One number for another, where it stands once. */
export function replaceNumber(problem: Problem, { from, to }: Extract<Edit, { do: "replace-number" }>): Outcome {
  if (problem.told) return refused("told");
  const [old, fresh] = [expressionOf(from), expressionOf(to)];
  let count = 0;
  mapFormulas(problem, (json) => {
    count += findPaths(json, (part) => sameTree(part, from)).length;
    return json;
  });
  if (count === 0) return refused("no-such-number", { number: old });
  if (count > 1) return refused("several-numbers", { number: old, count });
  const changed = reclassified(mapFormulas(problem, (json) => replaced(json, from, to)));
  return {
    problem: changed,
    said: [said("number", { from: old, to: fresh, result: subjectOf(changed) })],
    ...curvesBefore(problem, changed),
  };
}

function replaced(json: MathJson, from: MathJson, to: MathJson): MathJson {
  if (sameTree(json, from)) return to;
  const changed = mapOperands(json, (operand) => replaced(operand, from, to));
  // x + (−3) is written x − 3.
  const isSum = headOf(json) === "Add" || headOf(json) === "Subtract";
  return isSum && changed !== json && operandsOf(changed).slice(1).some(startsWithMinus) ? sum(openedTerms(changed)) : changed;
}

/** The equations of curves that have changed. */
function curvesBefore(problem: Problem, changed: Problem): { figure?: { before: MathJson[] } } {
  const now = curvesOf(changed);
  const before = curvesOf(problem).filter(({ equation }) => !now.some((curve) => sameTree(curve.equation, equation)));
  return before.length === 0 ? {} : { figure: { before: before.map(({ equation }) => equation) } };
}

/** The value of a letter that stands for a number: σ of a system, a in y = ax². */
export function set(problem: Problem, { letter, to, alone }: Extract<Edit, { do: "set" }>): Outcome {
  const [name, value] = [expressionOf(letter), expressionOf(to)];
  const message = said("value", { letter: name, value });
  const fact = problem.given.findIndex(({ json }) => headOf(json) === "Equal" && operandsOf(json)[0] === letter && isValue(json));
  if (fact >= 0 && isGeometry(problem)) {
    const given = problem.given.map((each, at): Expression => (at === fact ? expressionOf(apply("Equal", letter, to)) : each));
    const changed = { ...problem, given };
    return { problem: changed, said: [message], ...drawnBefore(problem) };
  }
  if (isVariable(problem, letter))
    return (alone ? undefined : valueAt(problem, letter, to)) ?? refused("variable", { letter: name });
  const known = problem.parameters?.[letter] !== undefined;
  if (!known && !lettersOf(problem).includes(letter))
    return refused("no-such-letter", { letter: name, formula: subjectOf(problem) });
  const changed = reclassified({ ...problem, parameters: { ...problem.parameters, [letter]: value } });
  return { problem: changed, said: [message], ...drawnBefore(problem) };
}

/** "And when x = 2?" asks for the value there. */
function valueAt(problem: Problem, letter: string, to: MathJson): Outcome | undefined {
  const [curve, ...others] = curvesOf(problem);
  const place = apply("Equal", letter, to);
  const message = said("value", { letter: expressionOf(letter), value: expressionOf(to) });
  if (!curve?.graph || others.length > 0 || letter !== curve.graph.variable) return undefined;
  const there = calculusAt(problem, place);
  if (there) return { problem: there, said: [message] };
  if (problem.kind.startsWith("calculus.")) return undefined;
  const given = [expressionOf(apply("EvaluateAt", curve.graph.body, place))];
  return {
    problem: { ...problem, kind: "expression.value", given, unknowns: [letter], asks: [{ what: "value" }] },
    said: [message],
  };
}

/** A derivative has a value of its own at a place; a tangent touches there. */
function calculusAt(problem: Problem, place: MathJson): Problem | undefined {
  const [given] = problem.given;
  if (given && problem.kind === "calculus.derivative") {
    const derivative = headOf(given.json) === "EvaluateAt" ? (operandsOf(given.json)[0] as MathJson) : given.json;
    return { ...problem, given: [expressionOf(apply("EvaluateAt", derivative, place))] };
  }
  const [ask, ...others] = problem.asks;
  if (!ask || others.length > 0 || !/^(tangent|normal)$/.test(ask.what)) return undefined;
  const { point: _, ...rest } = ask.with ?? {};
  const [letter, to] = operandsOf(place) as [string, MathJson];
  return { ...problem, asks: [{ ...ask, with: { ...rest, [letter]: expressionOf(to) } }] };
}

const drawnBefore = (problem: Problem): { figure?: { before: MathJson[] } } => {
  const before = curvesOf(problem).map(({ equation }) => equation);
  return before.length === 0 ? {} : { figure: { before } };
};

const isValue = (equation: MathJson): boolean => freeLetters(operandsOf(equation)[1] as MathJson).length === 0;
const lettersOf = ({ given }: Problem): string[] => given.flatMap(({ json }) => freeLetters(json));

/** A letter that runs, or that is looked for. */
const isVariable = (problem: Problem, letter: string): boolean =>
  problem.unknowns.includes(letter) ||
  (problem.kind.startsWith("ode.") && letter === "t") ||
  problem.asks.some((ask) => ask.with?.by?.json === letter) ||
  (curvesOf(problem).length > 0 && (letter === "x" || letter === "y"));
