import type { PlotMark } from "../../contract.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { middleOfSlot, namesOnAxis } from "../data/categories.ts";
import { heightsOf, numbersOf } from "../data/data-layers.ts";
import { groupsOf } from "../data/groups.ts";
import { numberText } from "../data/number-text.ts";
import { outlinesMark, segmentsMark } from "../data/outlines.ts";
import { type FiveNumbers, fiveNumbersOf } from "../data/quartiles.ts";
import { shareOfSlot } from "../data/slots.ts";
import { contains, type Frame } from "../frame.ts";
import { around, type Pixel } from "../labels/boxes.ts";
import { isLyingBox } from "../low-height.ts";
import { type Along, capShare, numberLabels } from "./box-labels.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";
import { tipStyle } from "./tip-style.ts";

/** Boxes are no thicker than this, in pixels. */
const thickest = 84;
const opacity = 0.28;
const radius = 3.5;

/** One box: where it stands across the axis of its numbers, and these. */
interface Box {
  readonly name: string;
  readonly middle: number;
  readonly five: FiveNumbers;
}

/**
 * For each group a box from quartile to quartile with a line at the median, whiskers to the farthest observations that are no outliers, and
 * these as dots. Upright over the names of groups; of one group without a name, lying along the horizontal axis.
 */
export function drawBox(layer: LayerOf<"box">, context: DrawingContext): Drawing {
  const { frame, wording, colour, layers } = context;
  const lies = isLyingBox(layer);
  const boxes = lies ? [lyingBox(layer, layers)] : standingBoxes(layer, layers);
  const own = colourOf(layer.role, colour);
  const slot = lies ? frame.pixelY(0) - frame.pixelY(1) : frame.pixelX(1) - frame.pixelX(0);
  const half = Math.min(shareOfSlot * slot, thickest) / 2 / slot;
  const alongOf =
    ({ middle }: Box): Along =>
    (value, across) =>
      lies ? [frame.fineX(value), middle + across * half] : [middle + across * half, frame.fineY(value)];
  const parts = boxes.map((box) => ({ ...box, along: alongOf(box) }));
  const line = { stroke: own, strokeWidth: 1.75 };
  return {
    construction: [
      ...outlinesMark(
        parts.map(({ along, five }) => outlineOf(along, five)),
        frame,
        { ...line, fill: own, fillOpacity: opacity },
        layer.id,
      ),
      ...segmentsMark(
        parts.flatMap(({ along, five }) => whiskersOf(along, five)),
        frame,
        line,
        layer.id,
      ),
      ...segmentsMark(
        parts.map(({ along, five: { median } }) => [along(median, -1), along(median, 1)]),
        frame,
        { ...line, strokeWidth: 3 },
        layer.id,
      ),
    ],
    dots: [...outlierMark(parts, own, layer, context), ...tipMark(parts, layer, frame, wording)],
    labels: parts.flatMap(({ along, five }) => numberLabels(five, along, lies, slot, frame, layer.id)),
    solid: parts.flatMap(({ along, five }) => five.outliers.map((value) => around(pixelOf(along(value, 0), frame), radius))),
    paths: parts.map(({ along, five }) => ({
      pixels: outlineOf(along, five).map((place) => pixelOf(place, frame)),
      cost: 4,
    })),
  };
}

const pixelOf = ([x, y]: readonly [number, number], frame: Frame): Pixel => [frame.pixelX(x), frame.pixelY(y)];

function lyingBox(layer: LayerOf<"box">, layers: DrawingContext["layers"]): Box {
  const lying = layers.filter(isLyingBox);
  const five = fiveNumbersOf(numbersOf(layer.samples.x, layer), layer.quartiles);
  return { name: "", middle: lying.length - 0.5 - lying.indexOf(layer), five };
}

function standingBoxes(layer: LayerOf<"box">, layers: DrawingContext["layers"]): Box[] {
  const names = namesOnAxis(layers) ?? [];
  // Columns of different lengths, and what is no number, have been told by now.
  heightsOf(layer);
  return [...groupsOf(layer.samples)].map(([name, values]) => ({
    name,
    middle: middleOfSlot(names.indexOf(name)),
    five: fiveNumbersOf(values, layer.quartiles),
  }));
}

type Place = readonly [x: number, y: number];

const outlineOf = (along: Along, { lowerQuartile, upperQuartile }: FiveNumbers): Place[] => [
  along(lowerQuartile, -1),
  along(lowerQuartile, 1),
  along(upperQuartile, 1),
  along(upperQuartile, -1),
];

/** Two lines away from the box, each with a short one across its end. */
function whiskersOf(
  along: Along,
  { whiskers: [low, high], lowerQuartile, upperQuartile }: FiveNumbers,
): (readonly [Place, Place])[] {
  return [
    [along(lowerQuartile, 0), along(low, 0)],
    [along(upperQuartile, 0), along(high, 0)],
    ...[low, high].map((end) => [along(end, -capShare), along(end, capShare)] as const),
  ];
}

type Placed = Box & { readonly along: Along };

function outlierMark(
  boxes: readonly Placed[],
  colour: string,
  layer: LayerOf<"box">,
  { frame, wording }: DrawingContext,
): PlotMark[] {
  const outliers = boxes
    .flatMap(({ along, five }) => five.outliers.map((value) => ({ value, at: along(value, 0) })))
    .filter(({ at }) => isSeen(at, frame));
  if (outliers.length === 0) return [];
  return [
    {
      mark: "dot",
      data: {
        x: outliers.map(({ at: [x] }) => x),
        y: outliers.map(({ at: [, y] }) => y),
        title: outliers.map(({ value }) => sayPlainly({ key: "chart.outlier", params: { value: numberText(value) } }, wording)),
      },
      options: { ...tipOptions(frame), r: radius, fill: colour, stroke: colours.surface, strokeWidth: 1 },
      source: layer.id,
    },
  ];
}

function tipMark(boxes: readonly Placed[], { id }: LayerOf<"box">, frame: Frame, wording: Wording): PlotMark[] {
  const seen = boxes.filter(({ along, five }) => isSeen(along(five.median, 0), frame));
  if (seen.length === 0) return [];
  const titles = seen.map(({ name, five }) => {
    const params = {
      least: numberText(five.least),
      lower: numberText(five.lowerQuartile),
      median: numberText(five.median),
      upper: numberText(five.upperQuartile),
      greatest: numberText(five.greatest),
    };
    const text = { key: "chart.five-numbers", params };
    return sayPlainly(name === "" ? text : { key: "chart.group", params: { name, text } }, wording);
  });
  const at = seen.map(({ along, five: { median } }) => along(median, 0));
  return [
    {
      mark: "dot",
      data: { x: at.map(([x]) => x), y: at.map(([, y]) => y), title: titles },
      options: { ...tipOptions(frame), r: 0, fill: "none" },
      source: id,
    },
  ];
}

const isSeen = ([x, y]: Place, { view }: Frame): boolean => contains(view.x, x) && contains(view.y, y);

const tipOptions = (frame: Frame): Record<string, unknown> => ({
  ...{ x: "x", y: "y", title: "title" },
  tip: tipStyle(frame, 40),
});
