import type { Ask, Expression, MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, mentions, sameTree } from "../../../expression/mathjson.ts";
import { curveNamed, curvesOf, graphOf, isDrawn, isFunction, isGeometry, sortOfCurve } from "../curves.ts";
import type { Edit } from "../follow-up.ts";
import { asCurves, freshName, graphAsk } from "./as-curves.ts";
import { type Outcome, refused, said, subjectOf } from "./edited.ts";
import { reclassified } from "./kinds.ts";

/** More curves beside those that are there. */
export function addCurves(problem: Problem, { equations }: Extract<Edit, { do: "add-curve" }>): Outcome {
  if (!isDrawn(problem)) return refused("no-graph", { formula: subjectOf(problem) });
  let changed = problem;
  for (const equation of equations) {
    if (curvesOf(changed).some((curve) => sameTree(curve.equation, equation)))
      return refused("curve-is-there", { curve: expressionOf(equation) });
    const more = isGeometry(changed) ? withNamedCurve(changed, equation) : withFunction(changed, equation);
    if (!more) return refused("too-many-curves");
    changed = more;
  }
  return { problem: changed, said: equations.map((equation) => said("added", { curve: expressionOf(equation) })) };
}

function withNamedCurve(problem: Problem, equation: MathJson): Problem | undefined {
  const name = freshName(problem, equation);
  if (name === undefined) return undefined;
  return {
    ...problem,
    given: [...problem.given, expressionOf(apply("Colon", name, equation))],
    asks: [...problem.asks, graphAsk(name)],
  };
}

const mostFunctions = 8;

function withFunction(problem: Problem, equation: MathJson): Problem | undefined {
  if (problem.given.length >= mostFunctions) return undefined;
  return withGraph({ ...problem, given: [...problem.given, expressionOf(equation)] });
}

const withGraph = (problem: Problem): Problem =>
  problem.asks.some(({ what }) => what === "graph") ? problem : { ...problem, asks: [...problem.asks, { what: "graph" }] };

/** A curve less. */
export function removeCurve(problem: Problem, { curve: name }: Extract<Edit, { do: "remove-curve" }>): Outcome {
  const curves = curvesOf(problem);
  if (curves.length === 0) return refused("no-curve", { formula: subjectOf(problem) });
  const curve = curveNamed(curves, name);
  if (curve === "none") return refused("no-such-curve");
  if (curve === "several") return refused("several-curves");
  if (curves.length === 1) return refused("only-curve");
  const message = said("removed", { curve: expressionOf(curve.equation) });
  const given = problem.given.filter((each, at) => at !== curve.at && !isNameOf(each, curve.name));
  if (isGeometry(problem)) {
    const { name: gone = "" } = curve;
    const isAbout = ({ json }: Expression): boolean => mentions(json, gone);
    if (given.some(isAbout)) return refused("other-facts");
    const asks = problem.asks.filter(({ of }) => of === undefined || !isAbout(of));
    const left = { ...problem, given, asks };
    return { problem: { ...left, kind: kindOfPlane(left), asks: asks.length > 0 ? asks : graphsOf(left) }, said: [message] };
  }
  const left = { ...problem, given };
  const first = curvesOf(left)[0]?.equation;
  if (first === undefined) return refused("only-curve");
  return { problem: firstCurve(left, first), said: [message] };
}

const isNameOf = ({ json }: Expression, name: string | undefined): boolean =>
  name !== undefined && Array.isArray(json) && json[0] === "Is" && json[1] === name;

const graphsOf = (problem: Problem): Ask[] =>
  curvesOf(problem).flatMap(({ name }) => (name === undefined ? [] : [graphAsk(name)]));

const kindOfPlane = (problem: Problem): string =>
  curvesOf(problem).every(({ equation }) => sortOfCurve(equation) === "Line") ? "geometry.line" : problem.kind;

/** What is left when the curve that was studied is gone: a study of the next. */
function firstCurve(problem: Problem, equation: MathJson): Problem {
  const graph = graphOf(equation, "x");
  const isStudied = isFunction(problem) || problem.given.length === 1;
  if (!graph || !isStudied) return asCurves({ ...problem, asks: [{ what: "graph" }] }) ?? problem;
  const asks: Ask[] = isFunction(problem) ? problem.asks : [{ what: "graph" }];
  return reclassified({ ...problem, kind: isFunction(problem) ? problem.kind : "function.other", unknowns: ["x"], asks });
}

/** Where the curves meet: of lines and conics by geometry, of others as a system. */
export function meet(problem: Problem): Outcome {
  const curves = curvesOf(problem);
  if (curves.length < 2) return refused("nothing-to-meet");
  const plane =
    isGeometry(problem) || curves.every(({ equation }) => sortOfCurve(equation) !== undefined) ? asCurves(problem) : undefined;
  const message = said("meet", {
    curves: curves.map(({ equation }) => ({ key: "reading.formula", params: { formula: expressionOf(equation) } })),
  });
  if (!plane) {
    const given = curves.map(({ equation }) => expressionOf(equation));
    const asks: Ask[] = [{ what: "solutions" }];
    return {
      problem: { kind: "system.nonlinear", given, unknowns: ["x", "y"], asks, numbers: "real", assuming: [] },
      said: [message],
    };
  }
  const names = curvesOf(plane).flatMap(({ name }) => name ?? []);
  const pairs = names.flatMap((name, index) => names.slice(index + 1).map((other): readonly [string, string] => [name, other]));
  const asks = pairs.map((pair): Ask => ({ what: "intersections", of: expressionOf(apply("Intersections", ...pair)) }));
  return { problem: { ...plane, asks }, said: [message] };
}

/** The picture once more, with what is asked. */
export function draw(problem: Problem, hasFigure: boolean): Outcome {
  const message = said("drawn");
  if (isFunction(problem)) return { problem: withGraph(problem), said: [message] };
  if (isGeometry(problem)) {
    const missing = graphsOf(problem).filter(
      ({ of }) => !problem.asks.some((ask) => ask.what === "graph" && ask.of?.json === of?.json),
    );
    return { problem: { ...problem, asks: [...missing, ...problem.asks] }, said: [message] };
  }
  return hasFigure || problem.kind.startsWith("ode.")
    ? { problem, said: [message] }
    : refused("no-graph", { formula: subjectOf(problem) });
}
