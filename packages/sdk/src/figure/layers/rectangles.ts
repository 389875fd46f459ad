import type { PlotMark } from "../../contract.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { numberText } from "../data/number-text.ts";
import { outlinesMark } from "../data/outlines.ts";
import { contains, type Frame } from "../frame.ts";
import { silhouetteOf } from "../strips/silhouette.ts";
import { placeIn, type Strip, stripsOf } from "../strips/strips.ts";
import type { Branch } from "./branches.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";
import { tipStyle } from "./tip-style.ts";

const opacity = 0.22;
/** Strips narrower than this, in pixels, have no lines between them: these would be all that is seen. */
const leastOutlined = 3;
/** Of more strips than these the places of the heights are not marked. */
const mostMarked = 40;

/** The strips of a sum that approximates an integral, between the axis and their heights, below curves and labels of axes. */
export function drawRectangles(layer: LayerOf<"rectangles">, { frame, wording, colour }: DrawingContext): Drawing {
  const all = stripsOf(layer);
  const own = colourOf(layer.role, colour);
  const first = all[0] as Strip;
  const width = frame.pixelX(first.to) - frame.pixelX(first.from);
  const inView = all.filter(({ from, to }) => to > frame.view.x[0] && from < frame.view.x[1]);
  const outlined = width >= leastOutlined;
  const outlines = outlined ? inView.map(outlineOf) : silhouettes(inView, Math.max(1, Math.ceil(1 / width)));
  const stroke = outlined ? { stroke: own, strokeWidth: 1.25 } : { stroke: "none" };
  return {
    construction: outlinesMark(
      outlines,
      frame,
      { fill: own, fillOpacity: outlined ? opacity : 1.5 * opacity, ...stroke },
      layer.id,
    ),
    dots: all.length <= mostMarked ? heightMarks(inView, layer, own, frame, wording) : [],
  };
}

const outlineOf = ({ from, to, left, right }: Strip): Branch => [
  [from, 0],
  [from, left],
  [to, right],
  [to, 0],
  [from, 0],
];

const silhouettes = (strips: readonly Strip[], together: number): Branch[] =>
  strips.length === 0
    ? []
    : ([1, -1] as const).flatMap((side) => [silhouetteOf(strips, side, together) ?? []]).filter(({ length }) => length > 0);

/** Where heights are taken; a trapezoid has its tip in the middle of its upper side, and no dot. */
function heightMarks(
  strips: readonly Strip[],
  { id, at }: LayerOf<"rectangles">,
  fill: string,
  frame: Frame,
  wording: Wording,
): PlotMark[] {
  const isTrapezoid = at === "trapezoid";
  const marked = strips
    .map((strip) => ({
      x: isTrapezoid ? (strip.from + strip.to) / 2 : placeIn(strip, at),
      y: (strip.left + strip.right) / 2,
      title: tipOf(strip, isTrapezoid, wording),
    }))
    .filter(({ x, y }) => contains(frame.view.x, x) && contains(frame.view.y, y));
  if (marked.length === 0) return [];
  return [
    {
      mark: "dot",
      data: {
        x: marked.map(({ x }) => frame.roundX(x)),
        y: marked.map(({ y }) => frame.roundY(y)),
        title: marked.map(({ title }) => title),
      },
      options: {
        ...{ x: "x", y: "y", title: "title", tip: tipStyle(frame) },
        ...(isTrapezoid ? { r: 0, fill: "none" } : { r: 2.5, fill, stroke: colours.surface, strokeWidth: 0.75 }),
      },
      source: id,
    },
  ];
}

function tipOf({ from, to, left, right }: Strip, isTrapezoid: boolean, wording: Wording): string {
  const strip = `[${numberText(from, 6)}, ${numberText(to, 6)}]`;
  const area = numberText(((left + right) / 2) * (to - from), 6);
  const params = { strip, area, height: numberText(left, 6) };
  return sayPlainly({ key: isTrapezoid ? "chart.trapezoid" : "chart.strip", params }, wording);
}
