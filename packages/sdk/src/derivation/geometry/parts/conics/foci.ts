import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import type { Point } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showPoints, tuple } from "./layers.ts";
import { focusOfParabola } from "./parabola-focus.ts";
import { displaced } from "./placing.ts";
import { inStandardForm, subjectOf } from "./subject.ts";

/** The foci: of an ellipse or a hyperbola two, on its main axis; of a parabola one. */
export const foci: Part = {
  rules: {
    "ellipse.foci": {
      relation: "equal",
      example: "(0 - 4, 0), (0 + 4, 0) ⟶ (-4, 0), (4, 0)",
      en: "The foci lie on the major axis at distance c from the centre",
      zh: "焦点在长轴上，到中心的距离为 c",
    },
    "hyperbola.foci": {
      relation: "equal",
      example: "(0 - 5, 0), (0 + 5, 0) ⟶ (-5, 0), (5, 0)",
      en: "The foci lie on the line of the transverse axis at distance c from the centre",
      zh: "焦点在实轴所在直线上，到中心的距离为 c",
    },
  },
  points: {
    Foci(working, [term]) {
      if (subjectOf(working, term, "parabola")) {
        const focus = term === undefined ? undefined : focusOfParabola(working, term);
        return focus && [focus];
      }
      return bothFoci(working, term);
    },
  },
  point: {
    Focus: (working, [term]) =>
      term !== undefined && subjectOf(working, term, "parabola") ? focusOfParabola(working, term) : undefined,
    LeftFocus: (working, [term]) => focusAlong(working, term, "x", 0),
    RightFocus: (working, [term]) => focusAlong(working, term, "x", 1),
    LowerFocus: (working, [term]) => focusAlong(working, term, "y", 0),
    UpperFocus: (working, [term]) => focusAlong(working, term, "y", 1),
  },
};

function bothFoci(working: Working, term: MathJson | undefined): readonly Point[] | undefined {
  const subject = inStandardForm(working, term, "ellipse", "hyperbola");
  const c = subject && working.quantity(["SemiFocal", subject.term]);
  const found = subject && elements.foci(working.numbers, subject.conic);
  if (!subject || !found || c === undefined) return undefined;
  const { center, axis } = subject.conic;
  const formulas = ([-1, 1] as const).map((side) => tuple(displaced(center, axis, c, side)));
  const before = expressionOf(apply("List", ...formulas));
  working.board.write(`${subject.conic.kind}.foci`, expressionOf(apply("List", ...found.map(tuple))), undefined, { before });
  showPoints(working, subject.term, "foci", found, "label.foci");
  return found;
}

/** Where the foci lie side by side there is a left and a right one, where one lies above the other an upper and a lower one. */
function focusAlong(working: Working, term: MathJson | undefined, along: "x" | "y", index: 0 | 1): Point | undefined {
  const subject = subjectOf(working, term, "ellipse", "hyperbola");
  if (subject?.conic.axis.along !== along) return undefined;
  return working.points(["Foci", subject.term])?.[index];
}
