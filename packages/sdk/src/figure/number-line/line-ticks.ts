import type { PlotMark } from "../../contract.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import { textWidth } from "../labels/text-width.ts";
import { ticksWithin } from "../ticks.ts";
import type { Mark } from "./rows.ts";

/** Below the axis, in pixels, and one line of numbers further down. */
const first = 18;
const second = 34;
const space = 8;

/** The numbers that matter below the axis, on two lines where they are close; ordinary ticks where there are none; and the letter at its end. */
export function tickMarks(marks: readonly Mark[], variable: string, frame: Frame): PlotMark[] {
  const room = frame.width - frame.margins.left - frame.margins.right;
  const ordinary = (): Mark[] => ticksWithin(frame.view.x, room, () => 64);
  const shown = (marks.length > 0 ? withZero(marks, frame) : ordinary()).filter(({ value }) => contains(frame.view.x, value));
  const lines: [Mark[], Mark[]] = [[], []];
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const mark of shown) {
    const [middle, half] = [frame.pixelX(mark.value), textWidth(mark.text, frame.fontSize) / 2];
    const line = middle - half > (ends[0] as number) + space ? 0 : 1;
    if (line === 1 && middle - half <= (ends[1] as number) + space) continue;
    lines[line].push(mark);
    ends[line] = middle + half;
  }
  return [
    ...strokes(
      shown.map(({ value }) => frame.roundX(value)),
      frame,
    ),
    ...lines.flatMap((own, index) => labels(own, index === 0 ? first : second, frame)),
    letterMark(variable, frame),
  ];
}

function letterMark(variable: string, frame: Frame): PlotMark {
  const font = { fontSize: frame.fontSize + 2, fontStyle: "italic", fontFamily: "serif" };
  return {
    mark: "text",
    data: { x: [frame.view.x[1]], y: [0], text: [toUnicode(variable)] },
    options: { x: "x", y: "y", text: "text", dx: 14, dy: 12, ...font, fill: colours.text },
  };
}

/** Zero tells where the numbers lie. */
function withZero(marks: readonly Mark[], frame: Frame): Mark[] {
  if (marks.some(({ value }) => value === 0) || !contains(frame.view.x, 0)) return [...marks];
  const clear = marks.every(
    ({ value, text }) => Math.abs(frame.pixelX(value) - frame.pixelX(0)) > textWidth(text, frame.fontSize) / 2 + 14,
  );
  return clear ? [...marks, { value: 0, text: "0" }].sort((a, b) => a.value - b.value) : [...marks];
}

function labels(marks: readonly Mark[], dy: number, frame: Frame): PlotMark[] {
  if (marks.length === 0) return [];
  return [
    {
      mark: "text",
      data: { x: marks.map(({ value }) => frame.roundX(value)), y: marks.map(() => 0), text: marks.map(({ text }) => text) },
      options: { x: "x", y: "y", text: "text", dy, fontSize: frame.fontSize, fill: colours.text },
    },
  ];
}

/** Short strokes through the axis. */
function strokes(x: readonly number[], frame: Frame): PlotMark[] {
  if (x.length === 0) return [];
  const half = (4 * (frame.view.y[1] - frame.view.y[0])) / (frame.height - frame.margins.top - frame.margins.bottom);
  return [
    {
      mark: "ruleX",
      data: { x: [...x], y1: x.map(() => frame.roundY(-half)), y2: x.map(() => frame.roundY(half)) },
      options: { x: "x", y1: "y1", y2: "y2", stroke: colours.text, strokeOpacity: 0.7 },
    },
  ];
}
