import type { PlotMark } from "../../contract.ts";
import type { SpaceNames } from "../axis-names.ts";
import { colours } from "../colours.ts";
import { type Box, overlap, type Pixel } from "../labels/boxes.ts";
import { boxOf } from "../labels/place-labels.ts";
import { textHeight, textWidth } from "../labels/text-width.ts";
import type { Tick } from "../ticks.ts";
import { type Axis, type BoxTicks, cornerAt, endsOf, numberedEdge, withSide } from "./box.ts";
import { type Sight, tenths } from "./space-frame.ts";

/** A number or a letter beside an edge of the box, with its middle at a place on the screen. */
export interface BoxLabel {
  readonly text: string;
  readonly at: Pixel;
  readonly box: Box;
}

export interface BoxLabels {
  readonly letters: readonly BoxLabel[];
  readonly numbers: readonly BoxLabel[];
}

/** Between an edge and its numbers, and from the end of an edge to its letter. */
const [gap, beyond] = [6, 9];
/** From an edge to a letter that stands outside of its numbers. */
const besideNumbers = 16;
/** An edge that points at the eye cannot carry anything. */
const shortest = 12;
/** Letters are set larger than numbers, as those of axes in the plane are. */
const letterSize = (sight: Sight): number => sight.frame.fontSize + 2;

/** The letter at the end of each edge that carries numbers, and the numbers that have room beside it. */
export function boxLabels(ticks: BoxTicks, names: SpaceNames, sight: Sight): BoxLabels {
  const rows = ([0, 1, 2] as const).map((axis) => rowOf(axis, ticks[axis], names[axis], sight));
  const letters: BoxLabel[] = [];
  for (const { letter } of rows) {
    // Where two edges end in the same corner, the second letter stands at the middle of its edge, outside of the numbers.
    const free = letter.find(({ box }) => !letters.some((other) => overlap(other.box, spaced(box))));
    if (free) letters.push(free);
  }
  const numbers: BoxLabel[] = [];
  for (const label of rows.flatMap((row) => row.numbers)) {
    const taken = [...letters, ...numbers];
    if (!taken.some(({ box }) => overlap(box, spaced(label.box)))) numbers.push(label);
  }
  return { letters, numbers };
}

const spaced = (box: Box): Box => ({ left: box.left - 4, right: box.right + 4, top: box.top - 1, bottom: box.bottom + 1 });

function rowOf(axis: Axis, ticks: readonly Tick[], name: string, sight: Sight): { letter: BoxLabel[]; numbers: BoxLabel[] } {
  const { frame, project } = sight;
  const edge = numberedEdge(axis, sight);
  const [start, end] = endsOf(edge, frame).map(project) as [Pixel, Pixel];
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length < shortest) return { letter: [], numbers: [] };
  const outwards = outwardsOf(start, end, length, sight);
  const along: Pixel = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  const letterAt: Pixel = [end[0] + beyond * along[0], end[1] + beyond * along[1]];
  const middle: Pixel = [
    (start[0] + end[0]) / 2 + besideNumbers * outwards[0],
    (start[1] + end[1]) / 2 + besideNumbers * outwards[1],
  ];
  return {
    letter: [letterAt, middle].map((at) => beside(name, at, outwards, letterSize(sight), sight)),
    numbers: ticks.map(({ value, text }) => {
      const share = frame.place(axis, value) / frame.half[axis];
      return beside(text, project(cornerAt(frame, withSide(edge.sides, axis, share))), outwards, frame.tickFontSize, sight);
    }),
  };
}

/** Across an edge, away from the middle of the box. */
function outwardsOf(start: Pixel, end: Pixel, length: number, { frame }: Sight): Pixel {
  const [fromMiddleX, fromMiddleY] = [(start[0] + end[0] - frame.width) / 2, (start[1] + end[1] - frame.height) / 2];
  const [x, y] = [(end[1] - start[1]) / length, -(end[0] - start[0]) / length];
  return x * fromMiddleX + y * fromMiddleY >= 0 ? [x, y] : [-x, -y];
}

/** A text whose nearest point stands at a gap from a place, in a direction; moved into the picture where it would leave it. */
function beside(text: string, [x, y]: Pixel, [dx, dy]: Pixel, fontSize: number, { frame }: Sight): BoxLabel {
  const [halfWidth, halfHeight] = [textWidth(text, fontSize) / 2, textHeight(text, fontSize) / 2];
  const distance = gap + Math.abs(dx) * halfWidth + Math.abs(dy) * halfHeight * 0.8;
  const limited = (value: number, margin: number, size: number): number => Math.min(size - margin, Math.max(margin, value));
  const at: Pixel = [
    tenths(limited(x + distance * dx, halfWidth + 2, frame.width)),
    tenths(limited(y + distance * dy, halfHeight + 1, frame.height)),
  ];
  return { text, at, box: boxOf(text, fontSize, at, { dx: 0, dy: 0, anchor: "middle" }) };
}

/** The marks of letters and numbers; a number gives way to what is written where it would stand. */
export function boxLabelMarks({ letters, numbers }: BoxLabels, written: readonly Box[], sight: Sight): PlotMark[] {
  const free = numbers.filter(({ box }) => !written.some((other) => overlap(other, spaced(box))));
  return [
    textMark(free, { fontSize: sight.frame.tickFontSize, fillOpacity: 0.75 }),
    textMark(letters, { fontSize: letterSize(sight), fontStyle: "italic", fontFamily: "serif" }),
  ];
}

function textMark(labels: readonly BoxLabel[], font: Record<string, unknown>): PlotMark {
  return {
    mark: "text",
    data: { x: labels.map(({ at }) => at[0]), y: labels.map(({ at }) => at[1]), text: labels.map(({ text }) => text) },
    options: { x: "x", y: "y", text: "text", ...font, fill: colours.text, stroke: colours.surface, strokeWidth: 4 },
  };
}
