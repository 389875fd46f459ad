import type { Ask, Expression, Figure, Language, Layer, MathJson, Message, Reading } from "../contract.ts";
import { figureId } from "../derivation/board.ts";
import type { DerivationEnd } from "../derivation/derive-with.ts";
import type { Registry } from "../derivation/registry.ts";
import { wordingIn } from "../derivation/wording.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MathVizError } from "../errors/math-viz-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { operandsOf } from "../expression/mathjson.ts";
import { composeFigure } from "../figure/compose-figure.ts";
import { toPlotSpec } from "../figure/to-plot-spec.ts";
import { viewInWindow, type WindowChange } from "../figure/view/view-in-window.ts";
import { whatIsSeen } from "../figure/what-is-seen.ts";
import { withParameters } from "../figure/with-parameters.ts";
import { isFormula } from "../locale/say.ts";
import { drawings } from "./for-model.ts";
import type { Redraw } from "./redraw.ts";

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
  const title = end.title ?? titleOf(own);
  if (layers.length === 0 || title === undefined) return { figures: [] };
  const isWanted = reading.problem.asks.some(({ what }) => drawings.has(what));
  try {
    const window = reading.problem.asks.find(({ what }) => what === "graph")?.with;
    const units = window?.scale?.json === "equal" ? { view: { ...end.frame?.view, aspect: "equal" as const } } : {};
    const composed = composeFigure({ id: figureId, title, layers, alt: whatIsSeen(layers), ...end.frame, ...units });
    const inWindow = window ? { ...composed, view: viewInWindow(composed.view, drawnOf(composed), windowOf(window)) } : composed;
    const figure = redraw ? { ...inWindow, view: redraw.view(inWindow.view, drawnOf(inWindow)) } : inWindow;
    const all = [figure, ...(end.frame?.others ?? [])].map((each) => ({
      ...each,
      plot: toPlotSpec(each, { wording: wordingIn(registry, { figures: [each] }, lang) }),
    }));
    // A conversation may lead to a window in which there is nothing.
    if (isWanted && !redraw && all.every(isEmpty)) return { figures: [], failure: nothingFound(figure) };
    return { figures: all };
  } catch (error) {
    // What cannot be drawn (p(x) has no value to compute, a degree is too large) is no reason to lose what has been derived.
    if (!(error instanceof MathVizError || error instanceof RangeError)) throw error;
    return {
      figures: [],
      ...(isWanted
        ? {
            failure: (error instanceof FigureError && error.said) || { key: "reason.figure", params: { message: error.message } },
          }
        : {}),
    };
  }
}

const places: ReadonlySet<Layer["type"]> = new Set(["curve", "implicit", "parametric", "polar", "region"]);

/** Whether nothing is seen of the curves and regions that a figure is of, but lines beside them at most, without a word why. */
function isEmpty({ layers, alt, plot }: Figure): boolean {
  const beside = new Set(layers.filter(({ role }) => role === "asymptote" || role === "construction").map(({ id }) => id));
  return (
    layers.every(({ type }) => places.has(type)) &&
    plot?.marks.every(({ source }) => source === undefined || beside.has(source)) === true &&
    !alt.some(({ key }) => key === "figure.empty")
  );
}

function nothingFound({ layers }: Figure): Message {
  const region = layers.find(({ type }) => type === "region");
  if (region?.type === "region") {
    const [only, ...others] = region.conditions;
    const conditions = only && others.length === 0 ? only : expressionOf(["List", ...region.conditions.map(({ json }) => json)]);
    return { key: "figure-error.nothing-shaded", params: { conditions } };
  }
  const [formula] = layers.flatMap((layer): Expression[] => {
    if (layer.type === "implicit") return [layer.relation];
    if (layer.type === "parametric") return [expressionOf(["Tuple", layer.x.json, layer.y.json])];
    return layer.type === "curve" ? [layer.y] : layer.type === "polar" ? [layer.r] : [];
  });
  return formula ? { key: "figure-error.nothing-found", params: { formula } } : { key: "figure-error.nothing" };
}

/** Named after the curve, or the curves, that the question is about. */
function titleOf(layers: readonly Layer[]): Message | undefined {
  const drawn = layers
    .filter(({ role }) => role === "main")
    .flatMap(({ label }) => (label && isFormula(label.params?.function) ? [label.params.function] : []));
  const [only, ...others] = drawn;
  if (!only) return undefined;
  if (others.length === 0) return { key: "figure.graph-of", params: { function: only } };
  return { key: "figure.graphs-of", params: { functions: expressionOf(["List", ...drawn.map(({ json }) => json)]) } };
}

const drawnOf = (figure: Omit<Figure, "plot">): readonly Layer[] => withParameters(figure).layers;

/** The ends that are asked for, as they stand in the ask. */
function windowOf({ x, y }: NonNullable<Ask["with"]>): WindowChange {
  const ends = (interval: Expression | undefined): readonly [MathJson, MathJson] | undefined => {
    const [from, to] = operandsOf(interval?.json ?? 0);
    return from === undefined || to === undefined ? undefined : [from, to];
  };
  const [across, up] = [ends(x), ends(y)];
  return { ...(across && { x: across }), ...(up && { y: up }) };
}
