import { isRational } from "../../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Curve, curveNamed, curvesOf, isFunction, isGeometry, withGiven } from "../curves.ts";
import type { Edit, Transform } from "../follow-up.ts";
import { transformedCurve, transformedGraph } from "../transform/transformed.ts";
import { asCurves } from "./as-curves.ts";
import { type Outcome, refused, said, subjectOf } from "./edited.ts";
import { reclassified } from "./kinds.ts";

/** A curve moved, stretched, reflected or turned: its equation changes, what is asked stays. */
export function transform(problem: Problem, edit: Extract<Edit, { do: "transform" }>): Outcome {
  const curves = curvesOf(problem);
  if (curves.length === 0) return refused("no-curve", { formula: subjectOf(problem) });
  if (isGeometry(problem) && !problem.given.every(({ json }) => isEquationOrName(json, curves))) return refused("other-facts");
  if (
    problem.assuming.some(({ json }) =>
      freeLetters(json).some((letter) => /^[xy]$/.test(letter) || problem.unknowns.includes(letter)),
    )
  )
    return refused("conditions-move");
  const curve = curveNamed(curves, edit.curve);
  if (curve === "none") return refused("no-such-curve");
  if (curve === "several") return refused("several-curves");
  const moved = movedProblem(problem, curve, edit.by);
  if (moved === undefined) return refused("transform", { formula: expressionOf(curve.equation) });
  const params = { curve: expressionOf(curve.equation), result: expressionOf(moved.equation) };
  return {
    problem: moved.problem,
    said: [said(`moved.${edit.by.kind}`, { ...params, ...paramsOf(edit.by) })],
    figure: { before: [curve.equation] },
  };
}

/** Facts that go with the curve wherever it goes. */
const isEquationOrName = (json: MathJson, curves: readonly Curve[]): boolean =>
  (headOf(json) === "Is" && curves.some(({ name }) => name === operandsOf(json)[0])) ||
  (headOf(json) === "Colon" && headOf(operandsOf(json)[1] ?? 0) === "Equal");

function movedProblem(problem: Problem, curve: Curve, by: Transform): { problem: Problem; equation: MathJson } | undefined {
  if (!curve.graph) {
    const equation = transformedCurve(curve.equation, by);
    return equation === undefined ? undefined : { problem: withEquation(problem, curve, equation, by), equation };
  }
  const moved = transformedGraph(curve.graph, by);
  if (!moved) return undefined;
  if ("body" in moved) {
    const equation = apply("Equal", moved.left, moved.body);
    const changed = withEquation(problem, curve, equation, by);
    // Studies of functions have rational coefficients; the geometry of lines and conics has roots too.
    const inPlane = isFunction(problem) && hasRoots(moved.body, curve.graph.variable) ? asCurves(changed) : undefined;
    return { problem: inPlane ?? changed, equation };
  }
  // No function of x any longer: a curve in the plane.
  const { equation } = moved;
  if (isGeometry(problem) || problem.kind.startsWith("system."))
    return { problem: withEquation(problem, curve, equation, by), equation };
  if (!isFunction(problem)) return undefined;
  const inPlane = asCurves(problem);
  const same = inPlane && curvesOf(inPlane)[curve.at];
  return same && { problem: withEquation(inPlane, same, equation, by), equation };
}

const hasRoots = (body: MathJson, variable: string): boolean =>
  polynomialIn(body, variable)?.coefficients.some((coefficient) => !isRational(coefficient)) ?? false;

function withEquation(problem: Problem, curve: Curve, equation: MathJson, by: Transform): Problem {
  const changed = withGiven(problem, curve.at, curve.with(equation));
  if (!isGeometry(problem)) return reclassified(changed);
  // A stretched circle is an ellipse.
  const isStretchedCircle = (json: MathJson): boolean =>
    by.kind === "scale" && headOf(json) === "Is" && operandsOf(json)[0] === curve.name && operandsOf(json)[1] === "Circle";
  const given = changed.given.filter(({ json }) => !isStretchedCircle(json));
  return { ...changed, given, kind: given.length < changed.given.length ? "conic.general" : changed.kind };
}

function paramsOf(by: Transform): Record<string, ReturnType<typeof expressionOf>> {
  switch (by.kind) {
    case "shift":
      return { by: expressionOf(apply("Tuple", ...by.by)) };
    case "scale":
      return { factor: expressionOf(by.factor), axis: expressionOf(by.along) };
    case "reflect":
      return { mirror: expressionOf(by.in === "XAxis" ? ["Equal", "y", 0] : by.in === "YAxis" ? ["Equal", "x", 0] : by.in) };
    case "rotate":
      return { angle: expressionOf(by.angle), about: expressionOf(apply("Tuple", ...by.about)) };
  }
}
