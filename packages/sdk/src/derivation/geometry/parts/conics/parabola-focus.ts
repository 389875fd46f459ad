import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { over } from "../../../../geometry/conics/formulas.ts";
import type { Point } from "../../../../geometry/figures.ts";
import type { Working } from "../../working.ts";
import { writeOnce } from "../lines/writing.ts";
import { showPoints, tuple } from "./layers.ts";
import { signedParameter } from "./parabola.ts";
import { displaced } from "./placing.ts";
import { inStandardForm } from "./subject.ts";

/** Writes where the focus of a parabola is, once. */
export function focusOfParabola(working: Working, term: MathJson): Point | undefined {
  const subject = inStandardForm(working, term, "parabola");
  if (!subject) return undefined;
  const { vertex, focus, axis } = subject.conic;
  const parameter = signedParameter(working, subject);
  writeOnce(working, `parabola.focus ${JSON.stringify(term)}`, () => {
    const formula = displaced(vertex, axis, over(parameter, 2), 1);
    working.board.write("parabola.focus", expressionOf(tuple(focus)), undefined, { before: expressionOf(tuple(formula)) });
    showPoints(working, term, "focus", [focus], "label.focus");
  });
  return focus;
}
