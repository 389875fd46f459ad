import type { Message, Place, PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { isFormula, sayPlainly, type Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import type { LabelRequest, Position } from "../labels/place-labels.ts";
import { textHeight, textWidth } from "../labels/text-width.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";
import { tipStyle } from "./tip-style.ts";

type AngleLayer = LayerOf<"angle">;

/** In pixels: the arc, no larger than this share of the shorter side, and no smaller than the least; further arcs about the same place. */
const radius = 28;
const shareOfSide = 0.4;
const leastRadius = 9;
const nextArc = 8;
const squareSide = 0.55;
/** Rounding of coordinates, as a share of the sides, makes no right angle askew. */
const slack = 1e-12;
const arcStep = Math.PI / 60;
/** Rays that differ by less, in radians, have one direction: their angle is none, not a whole turn. */
const noTurn = 1e-9;
const longestLabel = 24;

/** The angle between two rays as an arc, counter-clockwise from the first; a small square where it is right. Its size stands beside it. */
export function drawAngle(layer: AngleLayer, { frame, wording, layers }: DrawingContext): Drawing {
  const [at, from, to] = [layer.at, layer.from, layer.to].map((place) => placeOf(place, layer)) as [Pixel, Pixel, Pixel];
  const sides = [from, to].map(([x, y]): Pixel => [x - at[0], y - at[1]]) as [Pixel, Pixel];
  if (sides.some(([x, y]) => x === 0 && y === 0))
    throw new FigureError(
      `the angle ${layer.id} needs places on its sides other than its vertex`,
      layer.id,
      problem("figure-error.angle", { layer: layer.id }),
    );
  const vertex: Pixel = [frame.pixelX(at[0]), frame.pixelY(at[1])];
  const onScreen = [from, to].map(([x, y]): Pixel => [frame.pixelX(x) - vertex[0], frame.pixelY(y) - vertex[1]]) as [
    Pixel,
    Pixel,
  ];
  const size = radiusOf(layer, onScreen, layers);
  const [start, turn] = turnOf(onScreen);
  const path = isRight(sides) ? square(vertex, onScreen, size * squareSide) : arc(vertex, start, turn, size);
  const own = colourOf(layer.role, colours.construction);
  return {
    construction: [
      pathMark([vertex, ...path, vertex], frame, { fill: own, fillOpacity: 0.14, stroke: "none" }, layer.id),
      pathMark(path, frame, { stroke: own, strokeWidth: 1.75 }, layer.id),
    ],
    dots: tipMark(layer, path, frame, wording),
    labels: labelOf(layer, at, vertex, { start, turn, size }, frame, wording),
    paths: [{ pixels: path, cost: 3 }],
  };
}

const placeOf = (place: Place, layer: AngleLayer): Pixel => [numberOf(place[0], layer), numberOf(place[1], layer)];

/** Small enough for the sides; angles at one place have arcs one about the other. */
function radiusOf({ id, at }: AngleLayer, sides: readonly Pixel[], layers: DrawingContext["layers"]): number {
  const shortest = Math.min(...sides.map(([x, y]) => Math.hypot(x, y)));
  const here = layers.filter((layer) => layer.type === "angle" && JSON.stringify(layer.at) === JSON.stringify(at));
  const index = Math.max(
    0,
    here.findIndex((layer) => layer.id === id),
  );
  return Math.max(leastRadius, Math.min(radius + index * nextArc, shareOfSide * shortest));
}

/** Direction of the first ray and how far it is turned to reach the second, in radians, counter-clockwise as seen on the screen. */
function turnOf([first, second]: readonly [Pixel, Pixel]): [start: number, turn: number] {
  const [start, end] = [first, second].map(([x, y]) => Math.atan2(-y, x)) as [number, number];
  const turn = end - start;
  return [start, turn < -noTurn ? turn + 2 * Math.PI : Math.max(0, turn)];
}

function isRight([[x0, y0], [x1, y1]]: readonly [Pixel, Pixel]): boolean {
  const scale = Math.hypot(x0, y0) * Math.hypot(x1, y1);
  return Math.abs(x0 * x1 + y0 * y1) <= slack * scale && x0 * y1 - y0 * x1 > 0;
}

const toward = ([x, y]: Pixel, direction: number, distance: number): Pixel => [
  x + distance * Math.cos(direction),
  y - distance * Math.sin(direction),
];

function arc(vertex: Pixel, start: number, turn: number, size: number): Pixel[] {
  // An even number, so that one of the places is the middle.
  const steps = 2 * Math.max(1, Math.ceil(turn / arcStep / 2));
  return Array.from({ length: steps + 1 }, (_, index) => toward(vertex, start + (turn * index) / steps, size));
}

function square(vertex: Pixel, sides: readonly [Pixel, Pixel], size: number): Pixel[] {
  const [u, v] = sides.map(([x, y]): Pixel => {
    const scale = size / Math.hypot(x, y);
    return [x * scale, y * scale];
  }) as [Pixel, Pixel];
  const [x, y] = vertex;
  return [
    [x + u[0], y + u[1]],
    [x + u[0] + v[0], y + u[1] + v[1]],
    [x + v[0], y + v[1]],
  ];
}

function pathMark(path: readonly Pixel[], frame: Frame, style: Record<string, unknown>, source: string): PlotMark {
  const data = {
    x: path.map(([left]) => frame.roundX(frame.atPixelX(left))),
    y: path.map(([, top]) => frame.roundY(frame.atPixelY(top))),
  };
  return { mark: "line", data, options: { x: "x", y: "y", ...style }, source };
}

function tipMark({ id, label }: AngleLayer, path: readonly Pixel[], frame: Frame, wording: Wording): PlotMark[] {
  const [left, top] = path[Math.floor(path.length / 2)] as Pixel;
  if (!label) return [];
  return [
    {
      mark: "dot",
      data: {
        x: [frame.roundX(frame.atPixelX(left))],
        y: [frame.roundY(frame.atPixelY(top))],
        title: [sayPlainly(label, wording)],
      },
      options: {
        ...{ x: "x", y: "y", title: "title", tip: tipStyle(frame) },
        ...{ r: 0, fill: "none" },
      },
      source: id,
    },
  ];
}

/** α = π/3: name and size where the label has them, else the label itself where it is short. */
function textOf(label: Message, wording: Wording): string {
  const parts = [label.params?.name, label.params?.size].flatMap((part) =>
    isFormula(part) ? [toUnicode(part.json)] : typeof part === "string" || typeof part === "number" ? [String(part)] : [],
  );
  return parts.length > 0 ? parts.join(" = ") : sayPlainly(label, wording);
}

/** Within the angle, beyond the arc, farther out where the sides are too close. */
function labelOf(
  { id, label }: AngleLayer,
  [x, y]: Pixel,
  vertex: Pixel,
  { start, turn, size }: { readonly start: number; readonly turn: number; readonly size: number },
  frame: Frame,
  wording: Wording,
): LabelRequest[] {
  const text = label ? textOf(label, wording) : "";
  if (text === "" || text.length > longestLabel) return [];
  const { fontSize } = frame;
  const positions = [5, 16, 30, 50].flatMap((gap, ring) =>
    [0.5, 0.35, 0.65].map((share, turned): Position => {
      const direction = start + share * turn;
      const [across, down] = [Math.abs(Math.cos(direction)), Math.abs(Math.sin(direction))];
      const clear = (across * textWidth(text, fontSize) + down * textHeight(text, fontSize)) / 2;
      const [left, top] = toward([0, 0], direction, size + clear + gap);
      return { dx: left, dy: top, anchor: "middle", cost: ring + 0.4 * turned };
    }),
  );
  return [{ texts: [text], at: [{ x, y, pixel: vertex, positions }], fontSize, colour: colours.text, source: id }];
}
