import { parse } from "../../expression/parse.ts";
import { named, needed, textIn } from "../running/arguments.ts";
import { membersToVisit } from "../running/loop.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { asArray } from "../values/elementwise.ts";
import { numbersOf } from "../values/explicit.ts";
import { decimalOf } from "../values/formula.ts";
import { nothing, type Value } from "../values/value.ts";
import type { Bare, Panel, Ticks } from "./sheet.ts";
import { looks } from "./style.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;
type Side = "x" | "y";

const options = new Set([...looks, "minor", "fontdict"]);

/** xticks(places, names): names of bars and boxes; elsewhere each has to say the number at its place, as the axis does. */
const ticks =
  (side: Side): Drawing =>
  (call, panel) => {
    const values = named(call, ["ticks", "labels"], options);
    const places = values.ticks === undefined ? {} : { places: numbersOf(asArray(needed(values.ticks))) };
    keep(call, panel, side, { ...places, ...(values.labels ? { names: namesIn(values.labels) } : {}) });
    return nothing;
  };

const tickLabels =
  (side: Side): Drawing =>
  (call, panel) => {
    const { labels } = named(call, ["labels"], options);
    keep(call, panel, side, { names: namesIn(labels) });
    return nothing;
  };

function keep(call: Call, panel: Panel, side: Side, given: Partial<Ticks>): void {
  if (panel.projection !== "plane") return;
  panel.ticks[side] = { ...panel.ticks[side], ...given, line: call.machine.sheet.line };
}

const namesIn = (labels: Value | undefined): string[] =>
  membersToVisit(asArray(needed(labels))).map((label) => {
    if (label.type === "numeric") return String(decimalOf(label.formula));
    const text = textIn(label);
    if (text === undefined) throw new Unclear("tick-names");
    return plainWords(text);
  });

/** Whether the names say no more than the numbers on the axis, or nothing. */
export const areNumbers = ({ places = [], names = [] }: Ticks): boolean =>
  names.every((name, index) => name === "" || isNear(numberOf(name), places[index]));

/** Written with few digits it is the same number to people. */
const isNear = (value: number, place: number | undefined): boolean =>
  place !== undefined && Math.abs(value - place) <= 0.01 * Math.max(1, Math.abs(place));

function numberOf(name: string): number {
  try {
    return decimalOf(parse(name).json);
  } catch {
    return Number.NaN;
  }
}

/** Bars or boxes with the names of the ticks that they stand at; undefined where one has none, or two have the same. */
export function renamed(layer: Bare, { places, names = [] }: Ticks): Bare | undefined {
  if ((layer.type !== "bars" && layer.type !== "box") || layer.samples.y === undefined) return undefined;
  const { x } = layer.samples;
  const known = [...new Set(x)];
  // Names stand at 0, 1, 2, …, and boxes at 1, 2, 3, ….
  const first = layer.type === "box" ? 1 : 0;
  const areWords = layer.type === "box" || known.every((name) => typeof name === "string");
  const at = known.map((name, index) => (areWords ? first + index : Number(name)));
  const ticks = places ?? (areWords ? at : []);
  const found = at.map((place) => nearest(place, ticks));
  const own = found.map((index) => (index === undefined ? "" : (names[index] ?? "")));
  if (own.includes("") || new Set(own).size !== own.length) return undefined;
  return { ...layer, samples: { ...layer.samples, x: x.map((name) => own[known.indexOf(name)] as string) } };
}

/** The tick that a bar belongs to: less than halfway to the next one. */
function nearest(place: number, ticks: readonly number[]): number | undefined {
  const sorted = ticks.toSorted((a, b) => a - b);
  const gap = Math.min(1, ...sorted.slice(1).map((tick, index) => tick - (sorted[index] as number)));
  const index = ticks.findIndex((tick) => Math.abs(tick - place) < gap / 2);
  return index < 0 ? undefined : index;
}

export const tickDrawings: Readonly<Record<string, Drawing>> = {
  xticks: ticks("x"),
  yticks: ticks("y"),
  set_xticks: ticks("x"),
  set_yticks: ticks("y"),
  set_xticklabels: tickLabels("x"),
  set_yticklabels: tickLabels("y"),
};
