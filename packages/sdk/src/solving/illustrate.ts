import type { Figure, Language, Message, Reading } from "../contract.ts";
import { figureId } from "../derivation/board.ts";
import type { DerivationEnd } from "../derivation/derive-with.ts";
import type { Registry } from "../derivation/registry.ts";
import { wordingIn } from "../derivation/wording.ts";
import { MathVizError } from "../errors/math-viz-error.ts";
import { composeFigure } from "../figure/compose-figure.ts";
import { toPlotSpec } from "../figure/to-plot-spec.ts";
import { whatIsSeen } from "../figure/what-is-seen.ts";
import type { Redraw } from "./redraw.ts";

/** Asks that a figure answers. */
const drawings: ReadonlySet<string> = new Set(["graph", "trajectory", "phase-portrait"]);

/** The figure of the layers shown. One that cannot be drawn is left out, and said so where a drawing was asked for. */
export function illustrate(
  reading: Reading,
  end: DerivationEnd,
  registry: Registry,
  lang: Language,
  redraw?: Redraw,
): { figures: Figure[]; failure?: Message } {
  const own = end.layers.map(({ layer }) => layer);
  const layers = redraw ? redraw.layers(own) : own;
  const drawn = layers.find(({ type }) => type === "curve")?.label?.params?.function;
  const title = end.title ?? (typeof drawn === "object" ? { key: "figure.graph-of", params: { function: drawn } } : undefined);
  if (layers.length === 0 || title === undefined) return { figures: [] };
  try {
    const composed = composeFigure({ id: figureId, title, layers, alt: whatIsSeen(layers), ...end.frame });
    const figure = redraw ? { ...composed, view: redraw.view(composed.view, layers) } : composed;
    return { figures: [{ ...figure, plot: toPlotSpec(figure, { wording: wordingIn(registry, { figures: [figure] }, lang) }) }] };
  } catch (error) {
    // What cannot be drawn (p(x) has no value to compute, a degree is too large) is no reason to lose what has been derived.
    if (!(error instanceof MathVizError || error instanceof RangeError)) throw error;
    const wanted = reading.problem.asks.some(({ what }) => drawings.has(what));
    return { figures: [], ...(wanted ? { failure: { key: "reason.figure", params: { message: error.message } } } : {}) };
  }
}
