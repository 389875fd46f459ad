import type { MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { isStatement } from "../../../expression/is-statement.ts";
import { apply, at, findPaths, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { functionKind, systemKind } from "../../classify.ts";
import { bodyOf } from "../../tasks/asked.ts";
import { curvesOf, graphOf, isGeometry, withGiven } from "../curves.ts";
import type { Edit } from "../follow-up.ts";
import { asCurves } from "./as-curves.ts";
import { type Outcome, refused, said, subjectOf } from "./edited.ts";
import { isBareNumber, kindOfStatement } from "./kinds.ts";
import { replaceNumber } from "./values.ts";

/** The same asked of another formula of the same sort. */
export function replaceFormula(problem: Problem, { formula }: Extract<Edit, { do: "replace-formula" }>): Outcome {
  const angle = problem.given.length === 1 ? onlyAngle(problem.given[0]?.json ?? 0) : undefined;
  if (angle !== undefined && headOf(formula) === "Degrees")
    return replaceNumber(problem, { do: "replace-number", from: angle, to: formula });
  const changed = isBareNumber(formula) ? undefined : withFormula(withoutValues(problem), formula);
  if (!changed) return refused("other-sort", { formula: expressionOf(formula), before: subjectOf(problem) });
  return { problem: changed, said: [said("instead", { formula: expressionOf(formula) })] };
}

/** The one angle in degrees that a formula speaks of. */
function onlyAngle(json: MathJson): MathJson | undefined {
  const [only, ...others] = findPaths(json, (part) => headOf(part) === "Degrees").map((path) => at(json, path));
  return others.length === 0 ? only : undefined;
}

/** Values and conditions were said of the letters of the formula that is gone. */
const withoutValues = ({ parameters: _, ...problem }: Problem): Problem => problem;

function withFormula(problem: Problem, formula: MathJson): Problem | undefined {
  const [family = ""] = problem.kind.split(".");
  switch (family) {
    case "equation":
    case "inequality":
      return sameUnknown(problem, formula, family);
    case "function":
      return asStudy(problem, formula);
    case "expression":
    case "arithmetic":
      if (isStatement(formula) || problem.given.length !== 1) return undefined;
      return {
        ...problem,
        given: [expressionOf(formula)],
        unknowns: problem.unknowns.length > 0 ? freeLetters(formula) : [],
        assuming: [],
      };
    case "system":
      return asSystem(problem, formula);
    case "calculus":
      return underOperator(problem, formula);
    default:
      return isGeometry(problem) ? asOnlyCurve(problem, formula) : undefined;
  }
}

function sameUnknown(problem: Problem, formula: MathJson, family: string): Problem | undefined {
  const isFit = family === "equation" ? headOf(formula) === "Equal" : /^(Less|Greater)(Equal)?$/.test(headOf(formula) ?? "");
  const letters = freeLetters(formula);
  const [unknown] = problem.unknowns.filter((letter) => letters.includes(letter));
  const [only, ...others] = letters;
  const letter = unknown ?? (others.length === 0 ? only : undefined);
  if (!isFit || letter === undefined || problem.given.length !== 1 || problem.kind === "equation.construct") return undefined;
  const assuming =
    letter === problem.unknowns[0] ? problem.assuming.filter(({ json }) => freeLetters(json).includes(letter)) : [];
  return {
    ...problem,
    kind: kindOfStatement(family, formula, letter),
    given: [expressionOf(formula)],
    unknowns: [letter],
    assuming,
  };
}

function asStudy(problem: Problem, formula: MathJson): Problem | undefined {
  const [only, ...others] = freeLetters(isStatement(formula) ? (operandsOf(formula)[1] ?? 0) : formula);
  const variable = others.length === 0 ? (only ?? "x") : freeLetters(formula).includes("x") ? "x" : undefined;
  if (variable === undefined) return undefined;
  const equation: MathJson = isStatement(formula) ? formula : apply("Equal", "y", formula);
  const graph = graphOf(equation, variable);
  const study: Problem = { ...problem, given: [expressionOf(equation)], unknowns: [variable], assuming: [] };
  if (graph) return { ...study, kind: functionKind(graph.body, variable) };
  const letters = freeLetters(equation);
  return headOf(equation) === "Equal" && letters.every((letter) => letter === "x" || letter === "y")
    ? asCurves(study)
    : undefined;
}

function asSystem(problem: Problem, formula: MathJson): Problem | undefined {
  const equations = headOf(formula) === "List" ? operandsOf(formula) : [];
  const letters = [...new Set(equations.flatMap(freeLetters))].sort();
  if (equations.length < 2 || letters.length !== problem.unknowns.length) return undefined;
  return {
    ...problem,
    kind: systemKind(equations, letters),
    given: equations.map(expressionOf),
    unknowns: letters,
    assuming: [],
  };
}

/** The derivative, the integral, the limit, the tangent of another formula. */
function underOperator(problem: Problem, formula: MathJson): Problem | undefined {
  const [given, ...others] = problem.given;
  const body = isStatement(formula) ? bodyOf(formula) : formula;
  if (given === undefined || others.length > 0 || body === undefined) return undefined;
  const { json } = given;
  if (headOf(json) === "Equal")
    return { ...problem, given: [expressionOf(isStatement(formula) ? formula : apply("Equal", "y", body))] };
  if (!/^(Differentiate|Integrate|Limit)$/.test(headOf(json) ?? "")) return undefined;
  const letter = headOf(json) === "Limit" ? operandsOf(json)[1] : problem.unknowns[0];
  const isOfLetter = problem.unknowns.length < 2 && freeLetters(body).every((each) => each === letter);
  return isOfLetter
    ? { ...problem, given: [expressionOf(apply(headOf(json) as string, body, ...operandsOf(json).slice(1)))] }
    : undefined;
}

function asOnlyCurve(problem: Problem, formula: MathJson): Problem | undefined {
  const [curve, ...others] = curvesOf(problem);
  const letters = freeLetters(formula);
  const isOther = others.length > 0 || problem.given.some(({ json }) => headOf(json) !== "Colon" && headOf(json) !== "Is");
  if (!curve || isOther || headOf(formula) !== "Equal" || !letters.every((letter) => letter === "x" || letter === "y"))
    return undefined;
  const changed = withGiven(problem, curve.at, curve.with(formula));
  return { ...changed, kind: "conic.general", given: changed.given.filter(({ json }) => headOf(json) !== "Is") };
}
