import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import { curveFunction } from "../curve-function.ts";
import { contains, type Frame } from "../frame.ts";
import { numberOf } from "../number-of.ts";
import { sampleCurve } from "../sample-curve.ts";
import { roundedColumns } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { strokeOf } from "./stroke.ts";

/** The graph of a function, each connected branch of it, with open or closed ends where it is given over an interval. */
export function drawCurve(layer: LayerOf<"curve">, { frame, colour }: DrawingContext): Drawing {
  const [from, to] = frame.view.x;
  const curve = curveFunction(layer, from + (to - from) / 2);
  const over = layer.over?.map((end) => numberOf(end, layer));
  const domain: [number, number] = over ? [Math.max(from, Math.min(...over)), Math.min(to, Math.max(...over))] : [from, to];
  const branches = domain[0] < domain[1] ? sampleCurve(curve, domain, frame) : [];
  if (branches.length === 0) return {};
  return {
    lines: [
      {
        mark: "line",
        data: roundedColumns(
          branches.map((branch) => branch.map(([x, y]) => [frame.atPixelX(x), frame.atPixelY(y)])),
          frame.roundX,
          frame.roundY,
        ),
        options: { x: "x", y: "y", ...strokeOf(layer.role, colour) },
        source: layer.id,
      },
    ],
    dots: over ? endDots(layer, over, curve, frame, colour) : [],
    paths: branches.map((pixels) => ({ pixels, cost: 5 })),
  };
}

function endDots(
  layer: LayerOf<"curve">,
  over: readonly number[],
  curve: (x: number) => number,
  frame: Frame,
  colour: string,
): PlotMark[] {
  return over.flatMap((x, index) => {
    const kind = layer.ends?.[index] ?? "none";
    const y = curve(x);
    if (kind === "none" || !contains(frame.view.x, x) || !contains(frame.view.y, y)) return [];
    const fill = kind === "open" ? colours.surface : colour;
    return [
      {
        mark: "dot",
        data: { x: [frame.roundX(x)], y: [frame.roundY(y)] },
        options: { x: "x", y: "y", r: 4, fill, stroke: colour, strokeWidth: 2 },
        source: layer.id,
      },
    ];
  });
}
