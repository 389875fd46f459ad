import type { Layer, MathJson, Message } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, isSymbol } from "../../../../expression/mathjson.ts";
import { analyse } from "../../../../geometry/conics/analyse.ts";
import type { Conic } from "../../../../geometry/conics/conic.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { branchCondition } from "../../branch-condition.ts";
import { equationOfCurve } from "../../equation-of-curve.ts";
import type { Working } from "../../working.ts";
import { isNew, showLines, showPoints, tuple } from "./layers.ts";
import { cartesianEquation, givenEquation, isCartesian } from "./subject.ts";

/**
 * Shows a curve by its name: the curve itself with a sentence that says what and where it is, and with `wholly` what a good
 * drawing of it has, centre, vertices, foci and asymptotes. What cannot be drawn, since letters stand in it, is left out.
 */
export function showConic(
  working: Working,
  term: MathJson,
  { wholly = false, role = "main" }: { readonly wholly?: boolean; readonly role?: NonNullable<Layer["role"]> } = {},
): void {
  const curve = working.curve(term);
  const equation =
    curve && (curve.kind === "conic" ? cartesianEquation(working, term, curve) : equationOfCurve(working.numbers, curve));
  if (!curve || equation === undefined) return;
  if (freeLetters(equation).some((letter) => letter !== "x" && letter !== "y")) return;
  const conic = curve.kind === "conic" ? analyse(working.numbers, curve) : undefined;
  const given = givenEquation(working, term);
  const shown = given !== undefined && isCartesian(given) ? working.withLetters(given) : equation;
  const id = isSymbol(term) ? term : "conic";
  const branch = isSymbol(term) ? working.scene.branches.get(term) : undefined;
  if (branch !== undefined) {
    showBranch(working, id, shown, branchCondition(conic, branch), role);
    return;
  }
  const label = conic ? labelOf(working, conic, equation) : { key: "label.curve", params: { equation: expressionOf(equation) } };
  if (isNew(working, id, role)) working.board.show({ id, type: "implicit", role, relation: expressionOf(shown), label });
  if (wholly && conic) showParts(working, term, conic);
}

function showBranch(
  working: Working,
  id: string,
  equation: MathJson,
  condition: MathJson | undefined,
  role: NonNullable<Layer["role"]>,
): void {
  if (condition === undefined || !isNew(working, id, role)) return;
  const relation = expressionOf(apply("And", equation, condition));
  working.board.show({ id, type: "implicit", role, relation, label: { key: "label.curve", params: { equation: relation } } });
}

const list = (points: readonly Point[]): MathJson => apply("List", ...points.map(tuple));

/** "Ellipse x²/25 + y²/9 = 1, centre (0, 0), foci (−4, 0), (4, 0)" */
function labelOf(working: Working, conic: Conic, equation: MathJson): Message {
  const written = expressionOf(equation);
  const { numbers } = working;
  switch (conic.kind) {
    case "circle":
      return {
        key: "figure.circle",
        params: { equation: written, center: expressionOf(tuple(conic.center)), radius: expressionOf(conic.radius) },
      };
    case "ellipse":
    case "hyperbola": {
      const foci = elements.foci(numbers, conic) ?? [];
      return {
        key: `figure.${conic.kind}`,
        params: { equation: written, center: expressionOf(tuple(conic.center)), foci: expressionOf(list(foci)) },
      };
    }
    case "parabola":
      return {
        key: "figure.parabola",
        params: { equation: written, vertex: expressionOf(tuple(conic.vertex)), focus: expressionOf(tuple(conic.focus)) },
      };
    default:
      return { key: `figure.${conic.kind}`, params: { equation: written } };
  }
}

/** Centre, vertices, foci, asymptotes: what marks the place and the shape of a conic. Directrices are drawn where they are asked for. */
function showParts(working: Working, term: MathJson, conic: Conic): void {
  const { numbers } = working;
  const points = (what: string, found: readonly Point[] | undefined, key: string): void => {
    if (found) showPoints(working, term, what, found, key, "construction");
  };
  if (conic.kind === "circle") points("center", [conic.center], "label.center");
  if (conic.kind === "ellipse" || conic.kind === "hyperbola") {
    points("center", [conic.center], "label.center");
    points("vertices", elements.vertices(numbers, conic), "label.vertices");
    if (conic.kind === "ellipse") points("co-vertices", elements.coVertices(numbers, conic), "label.co-vertices");
    points("foci", elements.foci(numbers, conic), "label.foci");
  }
  if (conic.kind === "hyperbola") showLines(working, term, "asymptote", elements.asymptotes(numbers, conic) ?? [], "asymptote");
  if (conic.kind === "parabola") {
    points("vertex", [conic.vertex], "label.vertex-of");
    points("focus", [conic.focus], "label.focus");
  }
  if (conic.kind === "point") points("point", [conic.point], "label.points");
}
