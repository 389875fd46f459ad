import type { Expression, MathJson, Message, PlotMark } from "../../contract.ts";
import { toPlainText, toUnicode } from "../../expression/print-unicode.ts";
import { isFormula, sayPlainly, type Wording } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import { around } from "../labels/boxes.ts";
import { type LabelRequest, positionsAround } from "../labels/place-labels.ts";
import { textWidth } from "../labels/text-width.ts";
import { numberOf, realValue } from "../number-of.ts";
import { isRounded, writtenPlace } from "../written-place.ts";
import type { Drawing, DrawingContext, LayerOf } from "./drawing.ts";
import { tipStyle } from "./tip-style.ts";

const radius = 4.5;

/** Dots with their exact coordinates; the tip adds the name and decimals. Points outside the window are not drawn. */
export function drawPoints(layer: LayerOf<"points">, { frame, wording }: DrawingContext): Drawing {
  const points = layer.points
    .map((point) => ({ ...point, at: [numberOf(point.x, layer), numberOf(point.y, layer)] as const }))
    .filter(({ at: [x, y] }) => contains(frame.view.x, x) && contains(frame.view.y, y));
  if (points.length === 0) return {};
  const colour = layer.role === "person" ? colours.person : layer.role === "construction" ? colours.construction : colours.point;
  const pixels = points.map(({ at: [x, y] }) => [frame.pixelX(x), frame.pixelY(y)] as const);
  const dots = (some: typeof points, paint: Record<string, unknown>): PlotMark[] =>
    some.length === 0
      ? []
      : [
          {
            mark: "dot",
            data: {
              x: some.map(({ at: [x] }) => frame.roundX(x)),
              y: some.map(({ at: [, y] }) => frame.roundY(y)),
              title: some.map((point) => tipOf(point, point.label ?? layer.label, point.at, wording)),
            },
            options: {
              x: "x",
              y: "y",
              title: "title",
              tip: tipStyle(frame),
              r: radius,
              ...paint,
            },
            source: layer.id,
          },
        ];
  const isOpen = ({ open }: (typeof points)[number]): boolean => open === true;
  return {
    dots: [
      ...dots(
        points.filter((point) => !isOpen(point)),
        { fill: colour, stroke: colours.surface, strokeWidth: 1.5 },
      ),
      // Hollow: a place that does not belong to what is drawn.
      ...dots(points.filter(isOpen), { fill: colours.surface, stroke: colour, strokeWidth: 2 }),
    ],
    labels: points.map((point, index): LabelRequest => {
      const text = labelOf(point, wording);
      const [x, y] = [frame.roundX(point.at[0]), frame.roundY(point.at[1])];
      return {
        texts: textsOf(text, point, frame),
        at: [{ x, y, pixel: pixels[index] as readonly [number, number], positions: positionsAround(radius, frame.fontSize) }],
        fontSize: frame.fontSize,
        colour: colours.text,
        source: layer.id,
        // In geometry several points have names; on a graph of a function their coordinates tell which is which.
        exclusive: frame.view.aspect === "equal",
        ...(frame.view.aspect === "equal" ? {} : { mostCrossed: legible }),
      };
    }),
    solid: pixels.map((pixel) => around(pixel, radius)),
  };
}

/** Coordinates that lie right on a curve, with oscillations all around, are in the tip only. */
const legible = 10;

/** Exact coordinates are at most so wide, as a share of the picture. */
const widest = 0.32;

/** The coordinates exactly, in two lines if they are long; in decimals where they would fill the picture, as sums of arcs and roots do, or find no place. */
function textsOf(text: string, point: LayerOf<"points">["points"][number], { width, fontSize }: Frame): string[] {
  const written = text.includes(", ") && text.length > 12 ? [text, text.replace(", ", ",\n")] : [text];
  const coordinates = coordinatesOf(point);
  if (!text.endsWith(coordinates) || (isShort(point.x.json) && isShort(point.y.json))) return written;
  const fitting = written.filter((broken) => textWidth(broken, fontSize) <= widest * width);
  return [...fitting, `${text.slice(0, -coordinates.length).trimEnd()} ${inDecimals(point)}`.trim()];
}

function inDecimals({ x, y }: { x: Expression; y: Expression }): string {
  const exact = [x.json, y.json].map(realValue);
  const rounded = exact.map((value) => Number(value.toPrecision(4)));
  const place: MathJson = ["Tuple", ...rounded];
  return toPlainText(rounded.every((value, index) => value === exact[index]) ? place : ["Approx", place]);
}

/** The exact coordinates, in no language; a name such as A where the point has one of its own. Longer words are for the tip. */
export function labelOf(point: LayerOf<"points">["points"][number], wording: Wording): string {
  const coordinates = coordinatesOf(point);
  // A place in the plane of complex numbers is a number.
  const number = point.label?.params?.number;
  if (isFormula(number)) return toPlainText(number.json);
  if (typeof number === "string") return number;
  const given = point.label?.params?.name;
  if (typeof given === "string" || isFormula(given)) return named(nameOf(given), coordinates);
  const name = point.label ? sayPlainly(point.label, wording) : "";
  return name === "" || name.includes(coordinates) || name.length > 3 ? coordinates : `${name} ${coordinates}`;
}

/** A(1, 2), as it is written; words stand apart from the coordinates, and a name that tells them already stands alone. */
function named(name: string, coordinates: string): string {
  const close = (text: string): string => text.replace(/\s/g, "");
  if (/^\(.*\)$/u.test(name) || (coordinates !== "" && close(name).includes(close(coordinates)))) return name;
  return name === "" || /^\p{L}[\p{N}\p{No}′'*]*$/u.test(name) ? `${name}${coordinates}` : `${name} ${coordinates}`;
}

/** F₁ for the letter F_1, whether as a formula or by its name. */
const nameOf = (name: Expression | string): string =>
  typeof name === "object"
    ? toUnicode(name.json)
    : /^\p{L}_\w+$/u.test(name as string)
      ? toUnicode(name as string)
      : String(name);

/** The coordinates as they are written beside the point; of numbers that are not exact the tip tells more digits. */
const coordinatesOf = ({ x, y }: { x: Expression; y: Expression }): string => toPlainText(writtenPlace([x.json, y.json]).json);

/** The name, the exact coordinates, and decimals where the exact ones are none: "vertex (−√3, 0)", "≈ (−1.73205, 0)". */
function tipOf(
  point: { x: Expression; y: Expression },
  label: Message | undefined,
  at: readonly [number, number],
  wording: Wording,
): string {
  const exact = coordinatesOf(point);
  const name = label ? sayPlainly(label, wording) : "";
  const lines = name.includes(exact) ? [name] : [name, exact].filter((line) => line !== "");
  if (!isShort(point.x.json) || !isShort(point.y.json)) {
    const decimals = at.map((value) => Number(value.toPrecision(6)));
    const sign = decimals.every((decimal, index) => decimal === at[index]) ? "=" : "≈";
    lines.push(`${sign} (${decimals.map(decimalText).join(", ")})`);
  }
  return lines.join("\n");
}

const decimalText = (value: number): string => toUnicode(value);

/** A number all of whose digits were told. */
const isShort = (json: MathJson): boolean => (typeof json !== "object" || "num" in json) && !isRounded(json);
