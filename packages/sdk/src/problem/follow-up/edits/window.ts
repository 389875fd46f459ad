import type { Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { isDrawn } from "../curves.ts";
import type { Edit } from "../follow-up.ts";
import { type Outcome, refused, said } from "./edited.ts";

/** Another part of the plane; the problem stays as it is. */
export function changeWindow(problem: Problem, { window }: Extract<Edit, { do: "window" }>, hasFigure: boolean): Outcome {
  if (!hasFigure && !isDrawn(problem)) return refused("no-figure");
  const [axis, ends] = window.x ? ["x", window.x] : window.y ? ["y", window.y] : [undefined, undefined];
  const message =
    ends && axis
      ? said("window", { axis: expressionOf(axis), from: expressionOf(ends[0]), to: expressionOf(ends[1]) })
      : said((window.nearer ?? 1) > 1 ? "nearer" : "further");
  return { problem, said: [message], figure: { window } };
}
