import type { PlotMark } from "../../contract.ts";
import type { Pixel } from "../labels/boxes.ts";
import { type Area, areasOf, type Edge, edgesOf } from "../region/areas.ts";
import { columnsOf } from "../region/columns.ts";
import { type Comparison, comparisonsIn, conditionOf, partsIn } from "../region/conditions.ts";
import { type Branch, roundedColumns } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { drawImplicit } from "./implicit.ts";
import { colourOf } from "./stroke.ts";

const opacity = 0.22;
const dashes = "6 5";

/**
 * The points of the plane that satisfy all conditions, shaded, with their border: solid where it belongs to the region, dashed where it does not.
 * What reaches beyond the window is cut off there.
 */
export function drawRegion(layer: LayerOf<"region">, context: DrawingContext): Drawing {
  const { frame, colour, axisNames } = context;
  const condition = conditionOf(layer, axisNames);
  const comparisons = comparisonsIn(condition);
  const columns = columnsOf(condition, frame);
  const areas = areasOf(columns, frame);
  const own = colourOf(layer.role, colour);
  const shading: PlotMark[] =
    areas.length === 0
      ? []
      : [
          {
            mark: "line",
            data: roundedColumns(areas.map(outlineOf), frame.roundX, frame.roundY),
            options: { x: "x", y: "y", fill: own, fillOpacity: opacity, stroke: "none" },
            source: layer.id,
          },
        ];
  const border = bordersOf(
    layer,
    comparisons,
    () =>
      edgesOf(
        columns,
        [...comparisons, ...partsIn(condition)].filter(({ isUpright }) => isUpright),
        frame,
      ),
    own,
    context,
  );
  return { ...border, construction: [...shading, ...(border.construction ?? [])] };
}

/** Along the lower border to the right and along the upper one back. */
const outlineOf = ({ x, low, high }: Area): Branch => [
  ...x.map((at, index) => [at, low[index] as number] as const),
  ...x.map((at, index) => [at, high[index] as number] as const).reverse(),
];

function bordersOf(
  layer: LayerOf<"region">,
  comparisons: readonly Comparison[],
  edges: () => Edge[],
  colour: string,
  context: DrawingContext,
): Drawing {
  switch (layer.border ?? "edge") {
    case "none":
      return {};
    case "edge":
      return edgeLines(layer, edges(), colour, context);
    case "whole": {
      const whole = wholeBorders(layer, comparisons, colour, context);
      // Where formulas end to have values there is no equation to draw.
      const ends = edges().filter(({ comparison }) => comparison.part === "domain");
      const { lines = [], paths = [] } = edgeLines(layer, ends, colour, context);
      return { ...whole, lines: [...(whole.lines ?? []), ...lines], paths: [...(whole.paths ?? []), ...paths] };
    }
  }
}

function edgeLines(layer: LayerOf<"region">, edges: readonly Edge[], colour: string, { frame }: DrawingContext): Drawing {
  const lines = [false, true].flatMap((isStrict): PlotMark[] => {
    const branches = edges.filter(({ comparison }) => comparison.isStrict === isStrict).map(({ points }) => points);
    if (branches.length === 0) return [];
    const stroke = { stroke: colour, strokeWidth: 2, ...(isStrict ? { strokeDasharray: dashes } : {}) };
    return [
      {
        mark: "line",
        data: roundedColumns(branches, frame.roundX, frame.roundY),
        options: { x: "x", y: "y", ...stroke },
        source: layer.id,
      },
    ];
  });
  const paths = edges.map(({ points }) => ({
    pixels: points.map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)]),
    cost: 4,
  }));
  return { lines, paths };
}

/** Every border from edge to edge of the window, with its equation. */
function wholeBorders(
  layer: LayerOf<"region">,
  comparisons: readonly Comparison[],
  colour: string,
  context: DrawingContext,
): Drawing {
  const drawings = comparisons.map(({ border, isStrict }) => {
    const relation = { latex: "", json: border };
    const drawing = drawImplicit({ id: layer.id, type: "implicit", role: "main", relation }, { ...context, colour });
    const lines = (drawing.lines ?? []).map((mark) =>
      isStrict ? { ...mark, options: { ...mark.options, strokeDasharray: dashes } } : mark,
    );
    return { ...drawing, lines };
  });
  return {
    lines: drawings.flatMap(({ lines }) => lines),
    labels: drawings.flatMap(({ labels = [] }) => labels),
    paths: drawings.flatMap(({ paths = [] }) => paths),
  };
}
