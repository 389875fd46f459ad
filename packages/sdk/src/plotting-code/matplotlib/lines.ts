import type { MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { sameTree } from "../../expression/mathjson.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { named, needed, scalar, textIn } from "../running/arguments.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { numericOf } from "../values/elementwise.ts";
import { difference, product, sum } from "../values/formula.ts";
import { settled } from "../values/settled.ts";
import { itemsOf, nothing, type Value } from "../values/value.ts";
import { place, role } from "./drafts.ts";
import { placesIn } from "./plot.ts";
import type { Bare, Draft, Letters, Panel } from "./sheet.ts";
import { looks, styleWith } from "./style.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;
type Side = "across" | "upward";

/** A line of which the equation says one letter alone: axhline is level, axvline upright. */
const straight =
  (side: Side): Drawing =>
  (call, panel) => {
    const own = side === "upward" ? "y" : "x";
    const values = named(call, [own, "from", "to"], new Set([...looks, "xmin", "xmax", "ymin", "ymax"]));
    if (values.from || values.to || call.options.has("xmin") || call.options.has("ymin")) throw new Unclear("share-of-axes");
    const at = values[own] === undefined ? 0 : shorter(scalar(values[own]));
    // The axis itself is there anyway.
    if (at === 0) return nothing;
    const { isDashed } = styleWith(undefined, call.options);
    draw(call, panel, (letters) => [
      { type: "implicit", relation: expressionOf(["Equal", letters[side], at]), role: isDashed ? "asymptote" : "construction" },
    ]);
    return nothing;
  };

/** Worked out, where it is written with less: 708/10 is 354/5, and 3π/2 stays. */
function shorter(number: MathJson): MathJson {
  const short = settled(number);
  return toUnicode(short).length < toUnicode(number).length ? short : number;
}

export function draw(
  call: Call,
  panel: Panel,
  make: (letters: Letters) => readonly Bare[],
  more: Pick<Draft, "standsOn"> = {},
): void {
  if (panel.projection !== "plane") throw new Unclear("projection", { name: call.name });
  const called = textIn(call.options.get("label"));
  call.machine.sheet.draw(panel, { ...more, make, ...(called ? { called: plainWords(called) } : {}) });
}

/** hlines, vlines: from one place to another, at one height or at several. */
const parallels =
  (side: Side): Drawing =>
  (call, panel) => {
    const names = side === "upward" ? (["y", "xmin", "xmax"] as const) : (["x", "ymin", "ymax"] as const);
    const values = named<string>(call, names, looks);
    const { isDashed } = styleWith(undefined, call.options);
    const lists = names.map((name) => needed(values[name]));
    const length = Math.max(...lists.map((list) => (list.type === "items" ? list.items.length : 1)));
    const long = lists.map((list) =>
      list.type === "items" || length === 1 ? list : itemsOf(Array.from({ length }, () => list)),
    );
    const places = placesIn(long);
    draw(call, panel, () =>
      places.map(([at, from, to]) => {
        const [start, end] = [from, to].map((other) => (side === "upward" ? [other, at] : [at, other]) as MathJson[]);
        return { type: "segment", from: place(start as MathJson[]), to: place(end as MathJson[]), ...role(isDashed) };
      }),
    );
    return nothing;
  };

/** A strip between two lines. */
const strip =
  (side: Side): Drawing =>
  (call, panel) => {
    const names = side === "upward" ? (["ymin", "ymax"] as const) : (["xmin", "xmax"] as const);
    const values = named<string>(call, names, looks);
    const [from, to] = names.map((name) => scalar(values[name])) as [MathJson, MathJson];
    draw(call, panel, (letters) => [
      {
        type: "region",
        conditions: [expressionOf(["And", ["LessEqual", from, letters[side]], ["LessEqual", letters[side], to]])],
        border: "none",
      },
    ]);
    return nothing;
  };

/** A line without ends, through two points or through one with a slope. */
const endless: Drawing = (call, panel) => {
  const { xy1, xy2, slope } = named(call, ["xy1", "xy2", "slope"], looks);
  const [x, y] = pairOf(xy1);
  const { isDashed } = styleWith(undefined, call.options);
  const rise = slope ? scalar(slope) : undefined;
  const [x2, y2] = rise === undefined ? pairOf(xy2) : [sum(x, 1), sum(y, rise)];
  const [across, upward] = [difference(x2, x), difference(y2, y)];
  if (sameTree(across, 0) && sameTree(upward, 0)) throw new Unclear("no-number");
  draw(call, panel, (letters) => {
    const left = product(across, difference(letters.upward, y));
    const right = product(upward, difference(letters.across, x));
    return [{ type: "implicit", relation: expressionOf(["Equal", left, right]), ...(isDashed ? role(true) : { role: "main" }) }];
  });
  return nothing;
};

/** Two numbers, as a tuple or a list. */
export function pairOf(value: Value | undefined): [MathJson, MathJson] {
  const pair = needed(value);
  if (pair.type !== "items" || pair.items.length !== 2) throw new Unclear("no-place");
  return pair.items.map((item) => {
    const { formula, axes } = numericOf(item);
    if (axes.length > 0) throw new Unclear("no-place");
    return formula;
  }) as [MathJson, MathJson];
}

export const lines: Readonly<Record<string, Drawing>> = {
  axhline: straight("upward"),
  axvline: straight("across"),
  hlines: parallels("upward"),
  vlines: parallels("across"),
  axhspan: strip("upward"),
  axvspan: strip("across"),
  axline: endless,
};
