import { Picture } from "../../../packages/element/src/charts/picture.ts";
import { Sampler } from "../../../packages/element/src/charts/sampler.ts";
import { type Surface, surfaceOf } from "../../../packages/element/src/charts/surface.ts";
import type { Figure, Layer } from "../../../packages/sdk/src/contract.ts";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import type { Curve, Window } from "../curves.ts";
import { offer, type Points, size } from "./contender.ts";

function layerOf({ kind, formula = "" }: Curve, points: Points): Layer {
  if (kind === "graph") return { id: "curve", type: "curve", y: parse(formula), variable: "x" };
  if (kind === "implicit") return { id: "curve", type: "implicit", role: "main", relation: parse(`${formula} = 0`) };
  const samples = { t: points.map((_, index) => index / 200), x: points.map(([x]) => x), y: points.map(([, z]) => z) };
  return { id: "curve", type: "trajectory", samples };
}

const viewOf = ({ x, y }: Window): Figure["view"] => ({ x: [...x], y: [...y], aspect: "free" });

const figures = new Map<Curve, Figure>();

/** What is given to be drawn, as functions are to others: plain data with formulas that have been read. */
function figureOf(curve: Curve, points: Points): Figure {
  const figure = figures.get(curve) ?? {
    ...{ id: "figure", title: { key: "figure" }, alt: [] },
    view: viewOf(curve.window),
    layers: [layerOf(curve, points)],
  };
  figures.set(curve, figure);
  return figure;
}

// What the element does for a picture, in its own classes: sampled on the page, and drawn or changed.
offer((curve, place, points) => {
  const figure = figureOf(curve, points);
  const picture = new Picture(place, { nothingInView: "" }, []);
  let surface: Surface | undefined;
  const sampler = new Sampler({
    figure,
    wording: {},
    aside: { free: false, draw: () => Promise.reject(new TypeError("nothing is drawn aside")) },
    drawn(spec, moment) {
      picture.show(spec, moment.moving);
      surface = surfaceOf(spec);
    },
    failed(error) {
      throw error;
    },
  });
  sampler.resize(size);
  sampler.sample({});
  return {
    show: (window) => sampler.sample({ view: viewOf(window), moving: true }),
    curveNodes: () => place.querySelectorAll('[data-layer="curve"]'),
    area: () => {
      const { left, right, top, bottom } = surface as Surface;
      return { left, top, width: right - left, height: bottom - top };
    },
  };
});
