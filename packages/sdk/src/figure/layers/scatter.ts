import type { PlotMark } from "../../contract.ts";
import { sayPlainly } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { numberText } from "../data/number-text.ts";
import { isTooMany, mostDots, type Place, placesInView, squaresOf } from "../data/squares.ts";
import type { Frame } from "../frame.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { colourOf } from "./stroke.ts";
import { tipStyle } from "./tip-style.ts";

/** From few dots to many, in pixels. */
const radii: readonly (readonly [most: number, radius: number])[] = [
  [60, 4],
  [300, 3],
  [mostDots, 2],
];
/** From squares with few places to those with many, by the square root of their share of the fullest. */
const opacities = [0.3, 0.45, 0.6, 0.8, 1];

/** Dots at places, each with its numbers in its tip; of more than pixels can tell apart, squares with the more colour the more lie in them. */
export function drawScatter(layer: LayerOf<"scatter">, context: DrawingContext): Drawing {
  const { frame, colour } = context;
  const places = placesInView(layer, frame.view);
  if (places.length === 0) return {};
  const own = colourOf(layer.role, colour);
  return isTooMany(places) ? drawSquares(places, own, layer, context) : { dots: [dotMark(places, own, layer.id, frame)] };
}

function dotMark(places: readonly Place[], fill: string, source: string, frame: Frame): PlotMark {
  const [, r] = radii.find(([most]) => places.length <= most) ?? [0, 2];
  return {
    mark: "dot",
    data: {
      x: places.map(([x]) => frame.fineX(x)),
      y: places.map(([, y]) => frame.fineY(y)),
      title: places.map(([x, y]) => `(${numberText(x)}, ${numberText(y)})`),
    },
    options: { x: "x", y: "y", title: "title", tip: tipStyle(frame), r, fill, stroke: colours.surface, strokeWidth: 0.75 },
    source,
  };
}

function drawSquares(
  places: readonly Place[],
  fill: string,
  layer: LayerOf<"scatter">,
  { frame, wording }: DrawingContext,
): Drawing {
  const { squares, side } = squaresOf(places.map(([x, y]) => [frame.pixelX(x), frame.pixelY(y)]));
  const fullest = squares.reduce((most, { count }) => Math.max(most, count), 0);
  const levelOf = (count: number): number =>
    Math.min(opacities.length - 1, Math.floor(opacities.length * Math.sqrt(count / fullest)));
  const marks = opacities.flatMap((fillOpacity, level): PlotMark[] => {
    const group = squares.filter(({ count }) => levelOf(count) === level);
    if (group.length === 0) return [];
    const at = group.map(({ left, top }): Place => [frame.atPixelX(left + side / 2), frame.atPixelY(top + side / 2)]);
    const title = group.map(({ count }, index) => {
      const [x, y] = at[index] as Place;
      const near = { x: numberText(frame.roundX(x), 4), y: numberText(frame.roundY(y), 4) };
      return sayPlainly({ key: "chart.square", params: { count, ...near } }, wording);
    });
    return [
      {
        mark: "dot",
        data: { x: at.map(([x]) => frame.roundX(x)), y: at.map(([, y]) => frame.roundY(y)), title },
        options: {
          ...{ x: "x", y: "y", title: "title", tip: tipStyle(frame), symbol: "square", r: side / Math.sqrt(Math.PI) },
          ...{ fill, fillOpacity },
        },
        source: layer.id,
      },
    ];
  });
  return { dots: marks };
}
