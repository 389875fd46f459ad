import type { Message, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { problem } from "../problem.ts";

const farthest = 1e100;
/** Narrower than this share of its distance from 0, a window shows the steps between doubles instead of the curve. */
const narrowest = 1e-11;

/** @throws FigureError for a window that has no width, is turned round, is not finite, or that doubles cannot resolve. */
export function checkView(view: View): void {
  checkInterval("x", view.x);
  checkInterval("y", view.y);
  if (view.z) checkInterval("z", view.z);
}

function checkInterval(name: string, [from, to]: readonly [number, number]): void {
  const shown = `${name} from ${from} to ${to}`;
  const said = (what: "infinite" | "width" | "far" | "narrow"): Message =>
    problem(`figure-error.window-${what}`, { axis: name, from, to });
  if (!Number.isFinite(from) || !Number.isFinite(to))
    throw new FigureError(`window is not finite: ${shown}`, undefined, said("infinite"));
  if (!(to > from)) throw new FigureError(`window has no width: ${shown}`, undefined, said("width"));
  const size = Math.max(Math.abs(from), Math.abs(to));
  if (size > farthest) throw new FigureError(`window reaches beyond 10^100: ${shown}`, undefined, said("far"));
  if (to - from < narrowest * size || to - from < 1 / farthest)
    throw new FigureError(`window is too narrow to draw: ${shown}`, undefined, said("narrow"));
}
