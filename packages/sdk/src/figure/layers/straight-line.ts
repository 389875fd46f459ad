import type { PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Frame } from "../frame.ts";
import { clipSegment, type Pixel } from "../labels/boxes.ts";
import { equationText } from "../labels/equation-text.ts";
import type { Position } from "../labels/place-labels.ts";
import { textHeight, textWidth } from "../labels/text-width.ts";
import type { StraightLine } from "../straight-line.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { inPlace, strokeOf } from "./stroke.ts";

/** A straight line given by its equation, such as an axis of symmetry, from edge to edge of the window, with the equation beside it. */
export function drawStraightLine(layer: LayerOf<"implicit">, line: StraightLine, { frame, colour }: DrawingContext): Drawing {
  const role = roleOfLine(layer);
  const ends = acrossView(line, frame);
  if (!ends) return {};
  const [[x0, y0], [x1, y1]] = ends;
  const text = equationText(layer.relation.json);
  const size: Size = [textWidth(text, frame.fontSize), textHeight(text, frame.fontSize)];
  const pixels = ends.map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)]);
  const mark: PlotMark = {
    mark: "line",
    data: { x: [frame.roundX(x0), frame.roundX(x1)], y: [frame.roundY(y0), frame.roundY(y1)] },
    options: { x: "x", y: "y", ...strokeOf(role, colour) },
    source: layer.id,
  };
  return {
    ...inPlace(role, [mark]),
    paths: [{ pixels, cost: 1.5 }],
    labels: [
      {
        texts: [text],
        at: ends.map(([x, y], index) => ({
          x: frame.roundX(x),
          y: frame.roundY(y),
          pixel: pixels[index] as Pixel,
          positions: besideEnd(pixels[index] as Pixel, pixels[1 - index] as Pixel, size),
        })),
        fontSize: frame.fontSize,
        colour: colours.text,
        source: layer.id,
      },
    ],
  };
}

/** A line that nobody gave a role is one that was constructed. */
const roleOfLine = ({ role }: LayerOf<"implicit">): NonNullable<LayerOf<"implicit">["role"]> => role ?? "construction";

/** The two places where the line leaves the window. */
export function acrossView({ a, b, c }: StraightLine, { view }: Frame): [Pixel, Pixel] | undefined {
  const [[left, right], [low, high]] = [view.x, view.y];
  const box = { left, right, top: low, bottom: high };
  if (b === 0) return clipSegment([c / a, low], [c / a, high], box);
  const at = (x: number): number => (c - a * x) / b;
  return clipSegment([left, at(left)], [right, at(right)], box);
}

type Size = readonly [width: number, height: number];

/** Between the line and its equation, in pixels. */
const gap = 4;

/** A little way in from the edge of the window, on either side of the line and clear of it, however it slopes. */
function besideEnd([x, y]: Pixel, [toX, toY]: Pixel, [width, height]: Size): Position[] {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const [alongX, alongY] = [(toX - x) / length, (toY - y) / length];
  return [16, 44, 80].flatMap((inwards, ring): Position[] => {
    const [dx, dy] = [alongX * inwards, alongY * inwards];
    // Beside a steep line, above or below a gentle one.
    if (Math.abs(alongY) > 0.35) {
      const aside = gap + 3 + ((height / 2) * Math.abs(alongX)) / Math.abs(alongY);
      return [
        { dx: dx + aside, dy, anchor: "start", cost: ring },
        { dx: dx - aside, dy, anchor: "end", cost: ring + 0.2 },
      ];
    }
    const middle = dx + Math.sign(alongX) * Math.max(24, width / 2 - 10);
    const rise = (alongY / alongX) * middle;
    const away = gap + height / 2 + (Math.abs(alongY / alongX) * width) / 2;
    return [
      { dx: middle, dy: rise - away, anchor: "middle", cost: ring },
      { dx: middle, dy: rise + away, anchor: "middle", cost: ring + 0.2 },
    ];
  });
}
