import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import { across } from "../../../../geometry/conics/frame.ts";
import type { StraightLine } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showLines } from "./layers.ts";
import { alongThrough, alternatives } from "./placing.ts";
import { inStandardForm, type Subject, subjectOf } from "./subject.ts";

/** The lines in which a conic is its own mirror image. */
export const axes: Part = {
  rules: {
    "parabola.axis": {
      relation: "equivalent",
      example: "y - 1 = 0 ⟶ y = 1",
      en: "The axis of symmetry goes through the vertex along the direction of opening",
      zh: "对称轴过顶点，沿开口方向",
    },
    "ellipse.main-axis": {
      relation: "equivalent",
      example: "y + 3 = 0 ⟶ y = -3",
      en: "The line of the major axis goes through the centre and the foci",
      zh: "长轴所在直线过中心和焦点",
    },
    "ellipse.cross-axis": {
      relation: "equivalent",
      example: "x - 2 = 0 ⟶ x = 2",
      en: "The line of the minor axis goes through the centre at right angles to it",
      zh: "短轴所在直线过中心且与长轴垂直",
    },
    "hyperbola.main-axis": {
      relation: "equivalent",
      example: "y + 3 = 0 ⟶ y = -3",
      en: "The line of the transverse axis goes through the centre and the foci",
      zh: "实轴所在直线过中心和焦点",
    },
    "hyperbola.cross-axis": {
      relation: "equivalent",
      example: "x - 2 = 0 ⟶ x = 2",
      en: "The line of the conjugate axis goes through the centre at right angles to it",
      zh: "虚轴所在直线过中心且与实轴垂直",
    },
  },
  curve: {
    AxisOfSymmetry: (working, [term]) => writeAxis(working, inStandardForm(working, term, "parabola"), "main"),
    MajorAxisLine: (working, [term]) => writeAxis(working, inStandardForm(working, term, "ellipse", "hyperbola"), "main"),
    MinorAxisLine: (working, [term]) => writeAxis(working, inStandardForm(working, term, "ellipse", "hyperbola"), "cross"),
  },
  curves: {
    AxesOfSymmetry(working, [term]) {
      if (term === undefined) return undefined;
      if (subjectOf(working, term, "parabola")) {
        const axis = working.curve(["AxisOfSymmetry", term]);
        return axis && [axis];
      }
      const main = working.curve(["MajorAxisLine", term]);
      const cross = main && working.curve(["MinorAxisLine", term]);
      return main && cross && [main, cross];
    },
  },
};

function writeAxis(
  working: Working,
  subject: Subject<"parabola" | "ellipse" | "hyperbola"> | undefined,
  which: "main" | "cross",
): StraightLine | undefined {
  if (!subject) return undefined;
  const { numbers } = working;
  const { conic, term } = subject;
  const direction = which === "main" ? conic.axis : across(numbers, conic.axis);
  const line =
    which === "main" || conic.kind === "parabola" ? elements.mainAxis(numbers, conic) : elements.crossAxis(numbers, conic);
  const after: MathJson | undefined = line && alternatives(working, [line]);
  if (!line || !direction || after === undefined) return undefined;
  const through = conic.kind === "parabola" ? conic.vertex : conic.center;
  const rule = conic.kind === "parabola" ? "parabola.axis" : `${conic.kind}.${which}-axis`;
  working.board.write(rule, expressionOf(after), undefined, { before: expressionOf(alongThrough(through, direction)) });
  showLines(working, term, conic.kind === "parabola" ? "axis" : `${which}-axis`, [line]);
  return line;
}
