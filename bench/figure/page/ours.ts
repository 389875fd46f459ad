import { renderPlot } from "../../../packages/element/src/render/plot.ts";
import type { Figure, Layer } from "../../../packages/sdk/src/contract.ts";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { toPlotSpec } from "../../../packages/sdk/src/figure/to-plot-spec.ts";
import type { Curve, Window } from "../curves.ts";
import { offer, size } from "./contender.ts";

type Points = readonly (readonly [number, number])[];

function layerOf({ kind, formula = "" }: Curve, points: Points): Layer {
  if (kind === "graph") return { id: "curve", type: "curve", y: parse(formula), variable: "x" };
  if (kind === "implicit") return { id: "curve", type: "implicit", role: "main", relation: parse(`${formula} = 0`) };
  const samples = { t: points.map((_, index) => index / 200), x: points.map(([x]) => x), y: points.map(([, z]) => z) };
  return { id: "curve", type: "trajectory", samples };
}

const viewOf = ({ x, y }: Window): Figure["view"] => ({ x: [...x], y: [...y], aspect: "free" });

// As the page does it: a specification for each window, rendered in the place of the one before; tips are its own.
offer((curve, place, points) => {
  const figure: Figure = {
    id: "figure",
    title: { key: "figure" },
    alt: [],
    view: viewOf(curve.window),
    layers: [layerOf(curve, points)],
  };
  let options: Record<string, unknown> = {};
  const show = (window: Window): void => {
    const spec = toPlotSpec(figure, { ...size, view: viewOf(window) });
    options = spec.options;
    place.replaceChildren(renderPlot(spec, { document, tips: false, titles: false }));
  };
  show(curve.window);
  return {
    show,
    curveNodes: () => place.querySelectorAll('[data-layer="curve"]'),
    area: () => {
      const [left, right, top, bottom] = ["marginLeft", "marginRight", "marginTop", "marginBottom"].map((name) =>
        Number(options[name]),
      );
      return {
        left: left as number,
        top: top as number,
        width: size.width - (left as number) - (right as number),
        height: size.height - (top as number) - (bottom as number),
      };
    },
  };
});
