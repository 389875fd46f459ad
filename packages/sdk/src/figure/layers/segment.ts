import { toUnicode } from "../../expression/print-unicode.ts";
import { isFormula } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import { clipSegment, type Pixel } from "../labels/boxes.ts";
import { type LabelRequest, positionsAround } from "../labels/place-labels.ts";
import { numberOf } from "../number-of.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { inPlace, strokeOf } from "./stroke.ts";

type Straight = LayerOf<"segment" | "arrow">;

/** A segment, cut off at the window. */
export function drawSegment(layer: Straight, { frame }: DrawingContext): Drawing {
  const ends = visiblePart(layer, frame);
  if (!ends) return {};
  const [[x0, y0], [x1, y1]] = ends;
  return {
    ...inPlace(layer.role, [
      {
        mark: "line",
        data: { x: [frame.roundX(x0), frame.roundX(x1)], y: [frame.roundY(y0), frame.roundY(y1)] },
        options: { x: "x", y: "y", ...strokeOf(layer.role, colours.curve) },
        source: layer.id,
      },
    ]),
    paths: [pathOf(ends, frame)],
  };
}

/** An arrow. Its head is drawn only where it ends inside the window; cut off, it is a segment. */
export function drawArrow(layer: Straight, context: DrawingContext): Drawing {
  const { frame } = context;
  const ends = visiblePart(layer, frame);
  const tip = endsOf(layer)[1];
  if (!ends || ends[1][0] !== tip[0] || ends[1][1] !== tip[1]) return drawSegment(layer, context);
  const [[x0, y0], [x1, y1]] = ends;
  return {
    ...inPlace(layer.role, [
      {
        mark: "arrow",
        data: { x1: [frame.roundX(x0)], y1: [frame.roundY(y0)], x2: [frame.roundX(x1)], y2: [frame.roundY(y1)] },
        options: {
          ...{ x1: "x1", y1: "y1", x2: "x2", y2: "y2", headLength: 7, ...strokeOf(layer.role, colours.curve) },
          ...(endsInDot(layer, context) ? { insetEnd: radiusOfDot } : {}),
        },
        source: layer.id,
      },
    ]),
    paths: [pathOf(ends, frame)],
    labels: vectorLabel(layer, frame),
  };
}

/** With its white rim, which would cover a head. */
const radiusOfDot = 5;

/** Whether a dot marks the place where an arrow ends. */
const endsInDot = ({ to: [x, y] }: Straight, { layers }: DrawingContext): boolean =>
  layers.some(
    (layer) => layer.type === "points" && layer.points.some((point) => point.x.latex === x.latex && point.y.latex === y.latex),
  );

/** The vector that an arrow is said to be: beside its tip where it begins at the origin, else in its middle. */
function vectorLabel(layer: Straight, frame: Frame): LabelRequest[] {
  const vector = layer.label?.params?.vector;
  if (!isFormula(vector)) return [];
  const [[x0, y0], tip] = endsOf(layer);
  const [x, y] = x0 === 0 && y0 === 0 ? tip : [(x0 + tip[0]) / 2, (y0 + tip[1]) / 2];
  const at = {
    x: frame.roundX(x),
    y: frame.roundY(y),
    pixel: [frame.pixelX(x), frame.pixelY(y)] as Pixel,
    positions: positionsAround(radiusOfDot, frame.fontSize),
  };
  return [
    {
      ...{ texts: [toUnicode(vector.json)], at: [at], fontSize: frame.fontSize, colour: colours.text, source: layer.id },
      exclusive: true,
    },
  ];
}

const endsOf = (layer: Straight): [Pixel, Pixel] => [
  [numberOf(layer.from[0], layer), numberOf(layer.from[1], layer)],
  [numberOf(layer.to[0], layer), numberOf(layer.to[1], layer)],
];

function visiblePart(layer: Straight, { view }: Frame): [Pixel, Pixel] | undefined {
  return clipSegment(...endsOf(layer), { left: view.x[0], right: view.x[1], top: view.y[0], bottom: view.y[1] });
}

const pathOf = (ends: readonly Pixel[], frame: Frame): { pixels: Pixel[]; cost: number } => ({
  pixels: ends.map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)]),
  cost: 2,
});
