import type { PlotMark } from "../../contract.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { middleOfSlot, namesOnAxis } from "../data/categories.ts";
import { heightsOf, numbersOf } from "../data/data-layers.ts";
import { numberText, shortText } from "../data/number-text.ts";
import { segmentsMark } from "../data/outlines.ts";
import { type Rectangle, rectangleMark, tipMark } from "../data/rectangle-mark.ts";
import { shareOfSlot, slotOfNumbers } from "../data/slots.ts";
import { contains, type Frame } from "../frame.ts";
import { textWidth } from "../labels/text-width.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";

const opacity = 0.82;
/** Thinner bars, in pixels, have no outlines. */
const leastOutlined = 3;

/** A bar from zero for each name or number, several layers side by side, with its height at its end where all of these fit and nothing crosses them. */
export function drawBars(layer: LayerOf<"bars">, { frame, wording, colour, layers }: DrawingContext): Drawing {
  const beside = layers.filter(({ type }) => type === "bars");
  const heights = heightsOf(layer);
  const { middles, slot } = placesOf(layer, layers);
  const width = (shareOfSlot * slot) / beside.length;
  const shift = (beside.indexOf(layer) - (beside.length - 1) / 2) * width;
  const bars = heights.map((height, index): Rectangle => {
    const middle = (middles[index] as number) + shift;
    const name = String(layer.samples.x[index]);
    return {
      x: [middle - width / 2, middle + width / 2],
      y: [0, height],
      title: tipOf(name, height, layer, beside.length > 1, wording),
    };
  });
  const own = colourOf(layer.role, colour);
  // A curve over bars would run through their numbers.
  const hasNumbers = layers.every(({ type }) => type === "bars");
  return {
    construction: drawnBars(bars, own, frame, layer.id),
    lines: hasNumbers ? numbersAtEnds(bars, frame, slot / beside.length, layer.id) : [],
    dots: tipMark(bars, frame, layer.id),
  };
}

/** As rectangles; so many that they are thinner than a few pixels as lines of their width. */
function drawnBars(bars: readonly Rectangle[], colour: string, frame: Frame, source: string): PlotMark[] {
  const width = Math.min(...bars.map(({ x: [from, to] }) => frame.pixelX(to) - frame.pixelX(from)));
  if (width >= leastOutlined)
    return rectangleMark(bars, frame, { fill: colour, fillOpacity: opacity, stroke: colour, strokeWidth: 1 }, source);
  const lines = bars.map(({ x: [from, to], y: [low, high] }) => {
    const middle = from + (to - from) / 2;
    return [[middle, low] as const, [middle, high] as const] as const;
  });
  return segmentsMark(lines, frame, { stroke: colour, strokeWidth: Math.max(0.5, Math.round(10 * width) / 10) }, source);
}

function placesOf(layer: LayerOf<"bars">, layers: DrawingContext["layers"]): { middles: readonly number[]; slot: number } {
  const names = namesOnAxis(layers);
  if (names) return { middles: layer.samples.x.map((name) => middleOfSlot(names.indexOf(String(name)))), slot: 1 };
  const middles = numbersOf(layer.samples.x, layer);
  const all = layers.flatMap((each) => (each.type === "bars" ? (each.samples.x as number[]) : []));
  return { middles, slot: slotOfNumbers(all) };
}

function tipOf(name: string, height: number, { label }: LayerOf<"bars">, isOneOfSeveral: boolean, wording: Wording): string {
  const whose = isOneOfSeveral && label ? `${name}, ${sayPlainly(label, wording)}` : name;
  return sayPlainly({ key: "chart.bar", params: { name: whose, value: numberText(height) } }, wording);
}

function numbersAtEnds(bars: readonly Rectangle[], frame: Frame, room: number, source: string): PlotMark[] {
  const shown = bars
    .map(({ x: [from, to], y: [, height] }) => ({ x: from + (to - from) / 2, height, text: shortText(height) }))
    .filter(({ x, height }) => contains(frame.view.x, x) && contains(frame.view.y, height));
  const widest = Math.max(0, ...shown.map(({ text }) => textWidth(text, frame.tickFontSize)));
  if (widest > frame.pixelX(room) - frame.pixelX(0)) return [];
  return [1, -1].flatMap((way): PlotMark[] => {
    const own = shown.filter(({ height }) => (height < 0 ? -1 : 1) === way);
    if (own.length === 0) return [];
    return [
      {
        mark: "text",
        data: {
          x: own.map(({ x }) => frame.roundX(x)),
          y: own.map(({ height }) => frame.roundY(height)),
          text: own.map(({ text }) => text),
        },
        options: { x: "x", y: "y", text: "text", dy: way * -9, fontSize: frame.tickFontSize, fill: colours.text },
        source,
      },
    ];
  });
}
