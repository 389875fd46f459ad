import { colours } from "../colours.ts";
import { shortText } from "../data/number-text.ts";
import type { FiveNumbers } from "../data/quartiles.ts";
import { contains, type Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import type { LabelRequest, Position } from "../labels/place-labels.ts";
import { textHeight } from "../labels/text-width.ts";

/** A place by its number and how far across from the middle of the box, in coordinates: 1 is its side. */
export type Along = (value: number, across: number) => readonly [x: number, y: number];

/** How far across the end of a whisker is marked. */
export const capShare = 0.4;

/** Of more outliers than these the numbers are in their tips only. */
const mostOutliers = 4;
const dotShare = 0.1;
/** Less room than this for each upright box, in pixels, leaves none for numbers. */
const leastSlot = 130;

/** The five numbers beside a box and those of a few outliers, where there is room for them. `slot`: in pixels, from one box to the next. */
export function numberLabels(
  { whiskers, lowerQuartile, median, upperQuartile, outliers }: FiveNumbers,
  along: Along,
  lies: boolean,
  slot: number,
  frame: Frame,
  source: string,
): LabelRequest[] {
  if (!lies && slot < leastSlot) return [];
  const fontSize = frame.tickFontSize;
  const quartiles = [...new Set([median, lowerQuartile, upperQuartile])];
  const ends = [...new Set(whiskers)].filter((end) => !quartiles.includes(end));
  const label = (value: number, share: number): LabelRequest => {
    const [x, y] = along(value, 0);
    const [besideX, besideY] = along(value, share);
    const pixel: Pixel = [frame.pixelX(x), frame.pixelY(y)];
    const across = Math.hypot(frame.pixelX(besideX) - pixel[0], frame.pixelY(besideY) - pixel[1]);
    const positions = lies ? aboveAndBelow(across + 4 + textHeight("0", fontSize) / 2) : beside(across + 6);
    const isSeen = contains(frame.view.x, x) && contains(frame.view.y, y);
    return {
      texts: [shortText(value)],
      at: isSeen ? [{ x, y, pixel, positions }] : [],
      fontSize,
      colour: colours.text,
      source,
    };
  };
  const beyond = outliers.length <= mostOutliers ? [...new Set(outliers)] : [];
  return [
    ...quartiles.map((value) => label(value, 1)),
    ...ends.map((value) => label(value, lies ? 1 : capShare)),
    ...beyond.map((value) => label(value, dotShare)),
  ];
}

const aboveAndBelow = (away: number): Position[] => [-away, away].map((dy, cost) => ({ dx: 0, dy, anchor: "middle", cost }));

const beside = (away: number): Position[] => [
  { dx: away, dy: 0, anchor: "start", cost: 0 },
  { dx: -away, dy: 0, anchor: "end", cost: 1 },
];
