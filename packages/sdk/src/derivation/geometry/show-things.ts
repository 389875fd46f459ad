import type { Layer, MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, isSymbol } from "../../expression/mathjson.ts";
import type { Curve } from "../../geometry/figures.ts";
import { isInPlace, sortOfTerm } from "./answer-ask.ts";
import { showConic } from "./parts/conics/figure.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { showCurve, showPoint } from "./parts/lines/drawing.ts";
import { showGiven } from "./show-given.ts";
import type { Working } from "./working.ts";

type Role = NonNullable<Layer["role"]>;

/** Draws what has a name in the question, its curves and its points, and what it gives by coordinates. */
export function showThings(working: Working, problem: Pick<Problem, "asks">): void {
  const { scene, configuration } = working;
  const names = new Set([
    ...scene.equations.keys(),
    ...scene.kinds.keys(),
    ...scene.definitions.keys(),
    ...configuration.curves.keys(),
    ...configuration.points.keys(),
  ]);
  // What the answer did not need is worked out without a word.
  const quiet = working.with(configuration, new SilentBoard(working.board));
  const curves = new Map<string, Curve>();
  for (const name of names) {
    const curve = isSymbol(name) && sortOfTerm(working, name) === "curve" ? quiet.curve(name) : undefined;
    if (curve) curves.set(name, curve);
  }
  for (const [name, curve] of curves) {
    const role = roleOf(working, problem, name, curves.size > 1);
    if (curve.kind === "conic") showConic(working, name, { role });
    else showCurve(working, name, curve, role);
  }
  for (const [name, relation] of equationsToDraw(working, problem)) {
    const equation = expressionOf(relation);
    if (!curves.has(name))
      working.board.show({
        ...{ id: name, type: "implicit", role: "main", relation: equation },
        label: { key: "label.curve", params: { equation } },
      });
  }
  for (const name of names) {
    const point = isSymbol(name) && sortOfTerm(working, name) === "point" ? quiet.point(name) : undefined;
    if (point) showPoint(working, name, point);
  }
  showGiven(working);
}

/** Equations in x and y of what is to be drawn, whatever curve that is: x⁴ + y⁴ = 16. */
const equationsToDraw = ({ scene }: Working, { asks }: Pick<Problem, "asks">): [string, MathJson][] =>
  asks.flatMap(({ what, of }): [string, MathJson][] => {
    const name = what === "graph" ? of?.json : undefined;
    const equation = typeof name === "string" ? scene.equations.get(name) : undefined;
    return typeof name === "string" && equation !== undefined && isInPlace(equation) ? [[name, equation]] : [];
  });

/** A directrix and an asymptote only go with a conic; a curve that had to be found is the answer among others that were given. */
function roleOf({ scene }: Working, { asks }: Pick<Problem, "asks">, name: string, hasOthers: boolean): Role {
  const definition = headOf(scene.definitions.get(name) ?? "Nothing") ?? "";
  if (definition.endsWith("Directrix")) return "construction";
  if (definition === "Asymptote") return "asymptote";
  const isAsked = asks.some(({ what, of }) => what !== "graph" && of?.json === name);
  const given = scene.equations.get(name);
  const isFound = given === undefined || freeLetters(given).some((letter) => letter !== "x" && letter !== "y");
  return isAsked && hasOthers && isFound ? "answer" : "main";
}
