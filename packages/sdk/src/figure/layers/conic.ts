import { type Arc, arcsOf } from "../conic/arcs.ts";
import type { ConicShape, Vector } from "../conic/shape.ts";
import { traceArc } from "../conic/trace-arc.ts";
import { contains, type Frame } from "../frame.ts";
import { around } from "../labels/boxes.ts";
import { type Branch, drawBranches } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { equationLabel } from "./equation-label.ts";
import { acrossView } from "./straight-line.ts";
import { colourOf } from "./stroke.ts";

const radius = 4.5;

/** A conic by its shape: each branch by itself, a pair of lines, a single point as a dot, or nothing where no point satisfies it. */
export function drawConic(layer: LayerOf<"implicit">, shape: ConicShape, context: DrawingContext): Drawing {
  const { frame } = context;
  if (shape.kind === "point") return drawPoint(layer, shape.at, context);
  const branches = branchesOf(shape, frame);
  return { ...drawBranches(layer, branches, context), labels: equationLabel(layer, branches, context) };
}

function branchesOf(shape: ConicShape, frame: Frame): Branch[] {
  switch (shape.kind) {
    case "ellipse":
    case "hyperbola":
      return arcsInView(shape.centre, frame, (reach) => arcsOf(shape, reach));
    case "parabola":
      return arcsInView(shape.vertex, frame, (reach) => arcsOf(shape, reach));
    case "lines":
      return shape.lines.flatMap((line) => {
        const ends = acrossView(line, frame);
        return ends ? [ends] : [];
      });
    default:
      return [];
  }
}

function arcsInView(centre: Vector, frame: Frame, arcs: (reach: number) => Arc[]): Branch[] {
  const { x, y } = frame.view;
  const reach = Math.hypot(
    Math.max(...x.map((edge) => Math.abs(edge - centre[0]))),
    Math.max(...y.map((edge) => Math.abs(edge - centre[1]))),
  );
  return arcs(reach).flatMap((arc) => traceArc(arc, frame));
}

function drawPoint({ id, role }: LayerOf<"implicit">, [x, y]: Vector, { frame, colour }: DrawingContext): Drawing {
  if (!contains(frame.view.x, x) || !contains(frame.view.y, y)) return {};
  return {
    dots: [
      {
        mark: "dot",
        data: { x: [frame.fineX(x)], y: [frame.fineY(y)] },
        options: { x: "x", y: "y", r: radius, fill: colourOf(role, colour) },
        source: id,
      },
    ],
    solid: [around([frame.pixelX(x), frame.pixelY(y)], radius)],
  };
}
