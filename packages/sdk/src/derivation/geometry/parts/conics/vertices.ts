import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Direction } from "../../../../geometry/conics/conic.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import { across } from "../../../../geometry/conics/frame.ts";
import type { Point } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showPoints, tuple } from "./layers.ts";
import { vertexOfParabola } from "./parabola.ts";
import { displaced } from "./placing.ts";
import { inStandardForm, subjectOf } from "./subject.ts";

/** The ends of the axes of an ellipse or a hyperbola, and the vertex of a parabola. */
export const vertices: Part = {
  rules: {
    "ellipse.vertices": {
      relation: "equal",
      example: "(0 - 5, 0), (0 + 5, 0) ⟶ (-5, 0), (5, 0)",
      en: "The ends of the major axis lie at distance a from the centre",
      zh: "长轴端点到中心的距离为 a",
    },
    "hyperbola.vertices": {
      relation: "equal",
      example: "(0 - 3, 0), (0 + 3, 0) ⟶ (-3, 0), (3, 0)",
      en: "The vertices, the ends of the transverse axis, lie at distance a from the centre",
      zh: "顶点（实轴端点）到中心的距离为 a",
    },
    "ellipse.co-vertices": {
      relation: "equal",
      example: "(0, 0 - 3), (0, 0 + 3) ⟶ (0, -3), (0, 3)",
      en: "The ends of the minor axis lie at distance b from the centre",
      zh: "短轴端点到中心的距离为 b",
    },
    "hyperbola.co-vertices": {
      relation: "equal",
      example: "(0, 0 - 3), (0, 0 + 3) ⟶ (0, -3), (0, 3)",
      en: "The ends of the conjugate axis lie at distance b from the centre",
      zh: "虚轴端点到中心的距离为 b",
    },
  },
  points: {
    Vertices(working, [term]) {
      if (term !== undefined && subjectOf(working, term, "parabola")) {
        const vertex = vertexOfParabola(working, term);
        return vertex && [vertex];
      }
      return ends(working, term, "main");
    },
    CoVertices: (working, [term]) => ends(working, term, "cross"),
    AllVertices(working, [term]) {
      const subject = subjectOf(working, term, "ellipse");
      const main = subject && working.points(["Vertices", subject.term]);
      const cross = main && working.points(["CoVertices", subject.term]);
      return main && cross && [...main, ...cross];
    },
  },
  point: {
    Vertex: (working, [term]) =>
      term !== undefined && subjectOf(working, term, "parabola") ? vertexOfParabola(working, term) : undefined,
    LeftVertex: (working, [term]) => endAlong(working, term, "x", 0),
    RightVertex: (working, [term]) => endAlong(working, term, "x", 1),
    LowerVertex: (working, [term]) => endAlong(working, term, "y", 0),
    UpperVertex: (working, [term]) => endAlong(working, term, "y", 1),
  },
};

function ends(working: Working, term: MathJson | undefined, which: "main" | "cross"): readonly Point[] | undefined {
  const subject = inStandardForm(working, term, "ellipse", "hyperbola");
  if (!subject) return undefined;
  const { numbers } = working;
  const { conic } = subject;
  const direction: Direction | undefined = which === "main" ? conic.axis : across(numbers, conic.axis);
  const found = which === "main" ? elements.vertices(numbers, conic) : elements.coVertices(numbers, conic);
  const length = working.quantity([which === "main" ? "SemiMajor" : "SemiMinor", subject.term]);
  if (!direction || !found || length === undefined) return undefined;
  const formulas = ([-1, 1] as const).map((side) => tuple(displaced(conic.center, direction, length, side)));
  const before = expressionOf(apply("List", ...formulas));
  const what = which === "main" ? "vertices" : "co-vertices";
  working.board.write(`${conic.kind}.${what}`, expressionOf(apply("List", ...found.map(tuple))), undefined, { before });
  showPoints(working, subject.term, what, found, `label.${what}`);
  return found;
}

/** The end of whichever axis lies that way; of a hyperbola only the transverse axis has vertices. */
function endAlong(working: Working, term: MathJson | undefined, along: "x" | "y", index: 0 | 1): Point | undefined {
  const subject = subjectOf(working, term, "ellipse", "hyperbola");
  if (!subject || subject.conic.axis.along === "oblique") return undefined;
  const isMain = subject.conic.axis.along === along;
  if (!isMain && subject.conic.kind === "hyperbola") return undefined;
  return working.points([isMain ? "Vertices" : "CoVertices", subject.term])?.[index];
}
