import { univariateToJson } from "../algebra/written-form.ts";
import type { Answer, Layer, Problem } from "../contract.ts";
import type { ShownLayer } from "./board.ts";
import { crossingLayers } from "./crossing-layers.ts";
import { polynomialEquation } from "./equation.ts";
import type { PolynomialFunction } from "./function.ts";
import { standardLine } from "./function.ts";
import { curveLayer, zerosLayer } from "./layers.ts";
import { conditionsOn, givenCurves, isOfGraphs } from "./portrait/curves.ts";
import { shownWithin } from "./portrait/within.ts";
import { quadraticEquation, realRoots } from "./quadratic.ts";
import { isWhole } from "./whole-problem.ts";

/** The layers of the figure that goes with a problem: its curve, and what the methods have shown, each layer once. Empty where none helps. */
export function figureLayers(problem: Problem, shown: readonly ShownLayer[], answers: readonly Answer[] = []): ShownLayer[] {
  if (isWhole(problem)) return merged(shown);
  const [given] = problem.given;
  if (!given) return [];
  if (isOfGraphs(problem)) return graphLayers(problem, shown);
  const goal = {
    task: "graph",
    expression: given,
    unknowns: problem.unknowns,
    assuming: problem.assuming,
    numbers: problem.numbers,
  };
  const quadratic = quadraticEquation(goal);
  const difference = polynomialEquation(goal)?.difference;
  if (!quadratic || !difference) return shown.length > 0 ? merged(shown) : crossingLayers(problem, answers).map(plain);
  const body = univariateToJson(difference, quadratic.unknown);
  const curve: PolynomialFunction = { value: "y", body, variable: quadratic.unknown, polynomial: difference };
  const zeros = zerosLayer(realRoots(quadratic));
  return [plain(curveLayer(curve, standardLine(curve))), ...(zeros ? [plain(zeros)] : [])];
}

/** The curves that are given, and of what the methods have shown about them whatever lies where they are drawn. */
function graphLayers(problem: Problem, shown: readonly ShownLayer[]): ShownLayer[] {
  const [variable = "x"] = problem.unknowns;
  const conditions = conditionsOn(variable, problem);
  const curves = givenCurves(problem).map(plain);
  return shownWithin(lastOfEach([...curves, ...shown]), variable, conditions);
}

const plain = (layer: Layer): ShownLayer => ({ layer, about: [] });

/** Each layer once, the last of its id; and what several possibilities of one problem show alike, such as the given curve, only once. */
function merged(shown: readonly ShownLayer[]): ShownLayer[] {
  const alike = new Map<string, ShownLayer>();
  for (const { layer, about } of lastOfEach(shown)) {
    const { id: _, ...content } = layer;
    const key = JSON.stringify(content);
    const first = alike.get(key);
    alike.set(key, first ? { layer: first.layer, about: [...first.about, ...about] } : { layer, about });
  }
  return [...alike.values()];
}

function lastOfEach(shown: readonly ShownLayer[]): ShownLayer[] {
  const byId = new Map<string, ShownLayer>();
  for (const { layer, about } of shown) {
    byId.set(layer.id, { layer, about: [...(byId.get(layer.id)?.about ?? []), ...about] });
  }
  return [...byId.values()];
}
