import type { PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { sayPlainly } from "../../locale/say.ts";
import { type Branch, clipBranches } from "../clip-branches.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import { type LabelRequest, positionsAround } from "../labels/place-labels.ts";
import { realValue } from "../number-of.ts";
import { problem } from "../problem.ts";
import { weighed } from "../simplify.ts";
import { columnsOfPixels } from "./branches.ts";
import { directionMarks } from "./direction-marks.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf, inPlace, strokeOf } from "./stroke.ts";
import { tipStyle } from "./tip-style.ts";

type TrajectoryLayer = LayerOf<"trajectory">;

/** How far a place left out may be from the line, in pixels, and how many places a line may have. */
const tolerance = 0.3;
const mostPoints = 1500;
const radius = 4;

/** A path through the plane, broken where it has no place, with a dot where it starts and arrowheads the way it goes. */
export function drawTrajectory(layer: TrajectoryLayer, context: DrawingContext): Drawing {
  const { frame, colour } = context;
  if (layer.samples.z)
    throw new FigureError(
      `trajectory layers in space are not drawn in the plane: ${layer.id}`,
      layer.id,
      problem("figure-error.in-plane", { layer: layer.id }),
    );
  const branches = fewEnough(clipBranches(connected(layer, frame), frame));
  const stroke = colourOf(layer.role, colour);
  const line: PlotMark = {
    mark: "line",
    data: columnsOfPixels(branches, frame),
    options: { x: "x", y: "y", ...strokeOf(layer.role, colour), strokeLinejoin: "round" },
    source: layer.id,
  };
  // Along measured places that have no times nothing moves.
  const isTimed = layer.samples.t.some((time) => time !== layer.samples.t[0]);
  return {
    ...(branches.length > 0
      ? inPlace(layer.role, [
          line,
          ...(isTimed
            ? directionMarks(branches, frame, { fill: stroke, source: layer.id, isOneOfMany: layer.start === undefined })
            : []),
        ])
      : {}),
    paths: branches.map((pixels) => ({ pixels, cost: 3 })),
    ...(isTimed ? start(layer, context, stroke) : {}),
  };
}

/** The parts in which all samples are numbers. */
function connected({ samples: { x, y } }: TrajectoryLayer, frame: Frame): Pixel[][] {
  const parts: Pixel[][] = [];
  let part: Pixel[] | undefined;
  for (let index = 0; index < x.length; index++) {
    const [across, down] = [frame.pixelX(x[index] as number), frame.pixelY(y[index] ?? Number.NaN)];
    if (!Number.isFinite(across) || !Number.isFinite(down)) part = undefined;
    else if (part) part.push([across, down]);
    else {
      part = [[across, down]];
      parts.push(part);
    }
  }
  return parts.filter((part) => part.length > 1);
}

function fewEnough(branches: readonly Branch[]): Branch[] {
  const places = branches.map((branch) => weighed(branch, tolerance));
  for (let allowed = tolerance; ; allowed *= 1.5) {
    const fewer = places.map((line) => line.flatMap(({ pixel, weight }) => (weight > allowed ? [pixel] : [])));
    if (fewer.reduce((sum, branch) => sum + branch.length + 1, 0) <= mostPoints || allowed > 8) return fewer;
  }
}

/** Where it starts: within it where it is followed to both sides. */
function startOf({ start = [], samples }: TrajectoryLayer): [x: number, y: number] {
  const [x = Number.NaN, y = Number.NaN] = start.map(({ json }) => realValue(json));
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : [samples.x[0] ?? Number.NaN, samples.y[0] ?? Number.NaN];
}

function start(layer: TrajectoryLayer, { frame, wording }: DrawingContext, colour: string): Drawing {
  const [x, y] = startOf(layer);
  if (!contains(frame.view.x, x) || !contains(frame.view.y, y)) return {};
  const pixel: Pixel = [frame.pixelX(x), frame.pixelY(y)];
  const exact = toUnicode(["Tuple", ...(layer.start?.slice(0, 2).map(({ json }) => json) ?? [x, y])]);
  const label: LabelRequest = {
    texts: [exact],
    at: [{ x: frame.roundX(x), y: frame.roundY(y), pixel, positions: positionsAround(radius, frame.fontSize) }],
    fontSize: frame.fontSize,
    colour: colours.text,
    source: layer.id,
  };
  return {
    dots: [
      {
        mark: "dot",
        data: { x: [frame.roundX(x)], y: [frame.roundY(y)], title: [sayPlainly(startLabel(exact), wording)] },
        options: {
          x: "x",
          y: "y",
          title: "title",
          tip: tipStyle(frame),
          r: radius,
          fill: colour,
          stroke: colours.surface,
          strokeWidth: 1.5,
        },
        source: layer.id,
      },
    ],
    // Without a start that was asked for, a decimal beside the dot says nothing.
    labels: layer.start ? [label] : [],
    solid: [around(pixel, radius)],
  };
}

const startLabel = (point: string) => ({ key: "label.start", params: { point } });
