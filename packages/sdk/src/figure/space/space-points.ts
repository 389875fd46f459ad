import type { Expression, Layer, Message, PlotMark } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { toPlainText, toUnicode } from "../../expression/print-unicode.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { around, type Box, type Pixel } from "../labels/boxes.ts";
import { type LabelRequest, type Position, positionsAround } from "../labels/place-labels.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { numberOf } from "../number-of.ts";
import { problem } from "../problem.ts";
import { writtenPlace } from "../written-place.ts";
import type { Hides } from "./hiding.ts";
import { type Sight, type SpaceFrame, tenths } from "./space-frame.ts";
import { pointAt, type Strand } from "./strand.ts";
import { colourOf } from "./strand-marks.ts";
import type { Vector } from "./turn.ts";

/** A dot in the box, in pixels from its middle, with what is written beside it and what its tip says. */
export interface SpacePoint {
  readonly source: string;
  readonly at: Vector;
  readonly label: string;
  readonly tip: string;
  readonly style: Record<string, unknown>;
}

const radius = 4.5;
const longestLabel = 22;

/**
 * The points of the layers that lie in the box, with their coordinates.
 *
 * @throws FigureError for a point without a third coordinate, which has no place in space.
 */
export function pointsOf(layers: readonly Layer[], frame: SpaceFrame, wording: Wording): SpacePoint[] {
  const points = layers.flatMap((layer) =>
    layer.type === "points"
      ? layer.points.map(({ x, y, z, label }) =>
          spacePoint(layer, [x, y, thirdOf(z, layer)], label ?? layer.label, wording, frame),
        )
      : [],
  );
  return points.filter(({ at }) => isInBox(at, frame));
}

function thirdOf(z: Expression | undefined, layer: Layer): Expression {
  if (z !== undefined) return z;
  throw new FigureError(
    `a point of layer ${layer.id} has no third coordinate, so it has no place in space`,
    layer.id,
    problem("figure-error.in-space", { layer: layer.id }),
  );
}

function spacePoint(
  layer: LayerOf<"points">,
  coordinates: readonly [Expression, Expression, Expression],
  name: Message | undefined,
  wording: Wording,
  frame: SpaceFrame,
): SpacePoint {
  const numbers = coordinates.map((coordinate) => numberOf(coordinate, layer)) as unknown as Vector;
  const { label, tip } = textsOf(coordinates, numbers, name, wording);
  const colour = layer.role === "person" ? colours.person : layer.role === "construction" ? colours.construction : colours.point;
  const style = { fill: colour, stroke: colours.surface, strokeWidth: 1.5 };
  return { source: layer.id, at: placed(numbers, frame), label, tip, style };
}

/** Where trajectories begin, as rings: what they are is said by what lies in them. */
export function startsOf(strands: readonly Strand[], frame: SpaceFrame, wording: Wording): SpacePoint[] {
  const starts = strands.flatMap(({ layer, samples, over: [begin] }, index): SpacePoint[] => {
    const at = layer.type === "trajectory" ? pointAt(samples, begin) : undefined;
    if (layer.type !== "trajectory" || at === undefined) return [];
    const written = layer.start?.length === 3 ? (layer.start as [Expression, Expression, Expression]) : undefined;
    const label = written ? coordinatesText(written, at) : "";
    const style = { fill: colours.surface, stroke: startColour(strands, index), strokeWidth: 2.25 };
    return [
      {
        source: layer.id,
        at: placed(at, frame),
        label,
        tip: sayPlainly({ key: "label.start", params: { point: written ? tuple(written) : decimals(at, 6) } }, wording),
        style,
      },
    ];
  });
  return starts.filter(({ at }) => isInBox(at, frame));
}

/** Where trajectories are at a time. */
export function headsOf(strands: readonly Strand[], time: number, frame: SpaceFrame): SpacePoint[] {
  const heads = strands.flatMap(({ layer, samples }, index): SpacePoint[] => {
    const at = pointAt(samples, time);
    const fill = strands.length === 1 ? colours.text : colourOf(index);
    return at
      ? [
          {
            source: layer.id,
            at: placed(at, frame),
            label: "",
            tip: "",
            style: { fill, stroke: colours.surface, strokeWidth: 2, r: 5 },
          },
        ]
      : [];
  });
  return heads.filter(({ at }) => isInBox(at, frame));
}

const startColour = (strands: readonly Strand[], index: number): string =>
  strands.length === 1 ? colours.time[0] : colourOf(index);

const placed = ([x, y, z]: Vector, { place }: SpaceFrame): Vector => [place(0, x), place(1, y), place(2, z)];

const isInBox = (at: Vector, { half }: SpaceFrame): boolean =>
  at.every((pixels, axis) => Math.abs(pixels) <= (half[axis] as number) * (1 + 1e-9));

function textsOf(
  coordinates: readonly [Expression, Expression, Expression],
  numbers: Vector,
  name: Message | undefined,
  wording: Wording,
): { label: string; tip: string } {
  const exact = tuple(coordinates);
  const short = coordinatesText(coordinates, numbers);
  const said = name ? sayPlainly(name, wording) : "";
  const label = said === "" || said.includes(exact) || said.length > 3 ? short : `${said} ${short}`;
  const lines = said.includes(exact) ? [said] : [said, exact].filter((line) => line !== "");
  if (coordinates.some(({ json }) => typeof json === "object" && !("num" in json))) lines.push(decimals(numbers, 6));
  return { label, tip: lines.join("\n") };
}

/** The exact coordinates, or decimals where those are too long to stand in a picture. */
function coordinatesText(coordinates: readonly Expression[], numbers: Vector): string {
  const exact = tuple(coordinates);
  return exact.length <= longestLabel ? exact : decimals(numbers, 3);
}

const tuple = (coordinates: readonly Expression[]): string => toPlainText(writtenPlace(coordinates.map(({ json }) => json)).json);

/** With a sign that they are rounded, if they are. */
function decimals(numbers: readonly number[], digits: number): string {
  const rounded = numbers.map((value) => Number(value.toPrecision(digits)));
  const sign = rounded.every((value, index) => value === numbers[index]) ? "" : "≈ ";
  return `${sign}(${rounded.map((value) => toUnicode(value)).join(", ")})`;
}

/**
 * Dots of one kind in one mark, so that it can be changed in place; among surfaces a second one before it, with a faint ring for each that is
 * behind.
 */
export function dotMarks(points: readonly SpacePoint[], sight: Sight, hides: Hides | undefined): PlotMark[] {
  const [first] = points;
  if (first === undefined) return [];
  const titles = points.some(({ tip }) => tip !== "");
  const mark = (shown: readonly SpacePoint[], style: Record<string, unknown>): PlotMark => {
    const pixels = shown.map(({ at }) => sight.project(at));
    const [x, y] = [pixels.map(([x]) => tenths(x)), pixels.map(([, y]) => tenths(y))];
    const columns = { x, y, ...(titles ? { title: shown.map(({ tip }) => tip) } : {}) };
    return {
      mark: "dot",
      data: shown.length > 0 ? columns : { x: [null], y: [null], ...(titles ? { title: [null] } : {}) },
      options: { x: "x", y: "y", ...(titles ? { title: "title" } : {}), r: radius, ...style },
      source: first.source,
    };
  };
  if (!hides) return [mark(points, first.style)];
  const behind = points.filter(({ at }) => hides(at));
  return [
    mark(behind, { fill: "none", stroke: first.style.fill, strokeWidth: 1.6, strokeDasharray: "2 1.6" }),
    mark(
      points.filter((point) => !behind.includes(point)),
      first.style,
    ),
  ];
}

/** The labels of points, each with the places where it may stand, and the room that the dots take. */
export function pointLabels(
  points: readonly SpacePoint[],
  { frame, project }: Sight,
): { requests: LabelRequest[]; solid: Box[] } {
  const pixels = points.map(({ at }) => project(at).map(tenths) as unknown as Pixel);
  const requests = points.flatMap(({ label, source }, index): LabelRequest[] => {
    const pixel = pixels[index] as Pixel;
    const fontSize = frame.tickFontSize + 1;
    const positions = positionsAround(radius, fontSize).map((position) => awayFrom(pixels, pixel, position));
    const places = [{ x: pixel[0], y: pixel[1], pixel, positions }];
    return label === "" ? [] : [{ texts: [label], at: places, fontSize, colour: colours.text, source }];
  });
  return { requests, solid: pixels.map((pixel) => around(pixel, radius)) };
}

/** How near another dot may be before a label on that side would be taken for its own, in pixels; and what such a place costs. */
const [crowded, price] = [40, 4];

/** A position is the dearer the more it lies towards another dot nearby. */
function awayFrom(dots: readonly Pixel[], own: Pixel, position: Position): Position {
  const reach = Math.hypot(position.dx, position.dy);
  const towards = dots.map(([x, y]) => {
    const [dx, dy] = [x - own[0], y - own[1]];
    const distance = Math.hypot(dx, dy);
    return distance > 0 && distance < crowded ? (dx * position.dx + dy * position.dy) / (distance * reach) : 0;
  });
  return { ...position, cost: position.cost + price * Math.max(0, ...towards) };
}
