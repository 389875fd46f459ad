import { lineHeight, textWidth } from "../labels/text-width.ts";
import { brokenText } from "./broken-text.ts";

/** Names below an axis: which of them are shown, how they are broken and turned, and how much room they take below, in pixels. */
export interface NameRow {
  readonly texts: readonly string[];
  /** Every so manieth name is shown, from the first. */
  readonly every: number;
  /** In degrees, clockwise; turned names end at their tick. */
  readonly rotate: number;
  readonly height: number;
  /** How far the first name reaches to the left of its tick. */
  readonly overhang: number;
}

const gap = 6;
/** Turned names are cut short at this length at the latest, in pixels: the chart is for the bars. */
const longest = 110;
const turn = -40;
const mostLines = 2;

/**
 * Names in slots of a width: side by side where they fit, else broken into two lines, else turned and, where even so there is no room, thinned.
 *
 * @param slot from one name to the next, in pixels.
 * @param room for them below the axis, in pixels: turned names are cut short to fit.
 */
export function layOutNames(names: readonly string[], slot: number, fontSize: number, room: number): NameRow {
  const broken = names.map((name) => brokenText(name, slot - gap, fontSize, mostLines));
  if (broken.every((text) => text !== undefined)) {
    const lines = Math.max(1, ...broken.map((text) => text.split("\n").length));
    return { texts: broken, every: 1, rotate: 0, height: lines * lineHeight * fontSize, overhang: 0 };
  }
  const [sine, cosine] = [Math.sin((-turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const most = Math.min(longest, (room - fontSize * cosine) / sine);
  const texts = names.map((name) => cutTo(name, most, fontSize));
  const widest = Math.max(...texts.map((text) => textWidth(text, fontSize)));
  const every = Math.max(1, Math.ceil((lineHeight * fontSize) / sine / slot));
  return { texts, every, rotate: turn, height: widest * sine + fontSize * cosine, overhang: widest * cosine };
}

function cutTo(name: string, width: number, fontSize: number): string {
  if (textWidth(name, fontSize) <= width) return name;
  const characters = [...name];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, fontSize) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
