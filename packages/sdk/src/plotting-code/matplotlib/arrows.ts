import type { MathJson } from "../../contract.ts";
import { named, needed, scalar, textIn } from "../running/arguments.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { sum } from "../values/formula.ts";
import { type Numeric, nothing, type Value } from "../values/value.ts";
import { extentOf, place } from "./drafts.ts";
import { draw, pairOf } from "./lines.ts";
import { checkDrawable, placesIn } from "./plot.ts";
import type { Panel } from "./sheet.ts";
import { looks } from "./style.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;

const arrow: Drawing = (call, panel) => {
  const { x, y, dx, dy } = named(call, ["x", "y", "dx", "dy"], looks);
  const [left, low, across, upward] = [x, y, dx, dy].map(scalar) as [MathJson, MathJson, MathJson, MathJson];
  drawArrows(call, panel, [[left, low, across, upward]]);
  return nothing;
};

/** From (x, y) by (dx, dy), or in space by three coordinates each. */
function drawArrows(call: Call, panel: Panel, arrows: readonly (readonly MathJson[])[]): void {
  const half = (arrows[0]?.length ?? 0) / 2;
  const called = textIn(call.options.get("label"));
  if ((panel.projection === "space") !== (half === 3)) throw new Unclear("projection", { name: call.name });
  if (panel.projection === "polar") throw new Unclear("polar-places");
  call.machine.sheet.draw(panel, {
    make: () =>
      arrows.map((numbers) => {
        const [from, by] = [numbers.slice(0, half), numbers.slice(half)];
        return { type: "arrow", from: place(from), to: place(from.map((number, index) => sum(number, by[index] as MathJson))) };
      }),
    ...(called ? { called: plainWords(called) } : {}),
  });
}

/** A field where the arrows stand on a grid, else arrows one by one. */
const quiver: Drawing = (call, panel) => {
  const ignored = new Set([...looks, "length", "normalize", "arrow_length_ratio"]);
  const values = call.values.map(needed);
  for (const option of call.options.keys()) if (!ignored.has(option)) throw new Unclear("option", { name: call.name, option });
  const isGrid = values.some((value) => value.type === "numeric" && value.axes.length > 1);
  if (!isGrid) {
    const parts = panel.projection === "space" ? 6 : 4;
    if (values.length < parts || call.options.has("normalize")) throw new Unclear("too-few");
    drawArrows(call, panel, placesIn(values.slice(0, parts)));
    return nothing;
  }
  drawField(call, panel, values.slice(0, 4), "vectors");
  return nothing;
};

const streamplot: Drawing = (call, panel) => {
  const { x, y, u, v } = named(call, ["x", "y", "u", "v"], new Set([...looks, "start_points", "broken_streamlines"]));
  drawField(call, panel, [x, y, u, v].map(needed), "directions");
  return nothing;
};

/** Of formulas in the letters of the axes; the arrows stand where the picture has room for them. */
function drawField(call: Call, panel: Panel, values: readonly Value[], as: "vectors" | "directions"): void {
  const [x, y, u, v] = values.map((value): Numeric => {
    if (value.type === "numeric") return value;
    throw new Unclear("shape");
  });
  if (!x || !y || !u || !v) throw new Unclear("too-few");
  const own = (value: Numeric) => value.axes.find(({ symbol }) => symbol === value.formula);
  const [column, row] = [own(x), own(y)];
  if (!column || !row || column === row) throw new Unclear("shape");
  if ([u, v].some(({ axes, where }) => where !== undefined || axes.some((axis) => axis !== column && axis !== row)))
    throw new Unclear("shape");
  checkDrawable([u.formula, v.formula], [column, row]);
  if (panel.projection !== "plane") throw new Unclear("projection", { name: call.name });
  call.machine.sheet.draw(panel, {
    over: { x: extentOf(column), y: extentOf(row) },
    make: (letters) => {
      const letterOf = new Map([
        [column, letters.across],
        [row, letters.upward],
      ]);
      return [{ type: "field", dx: letters.put(u.formula, letterOf), dy: letters.put(v.formula, letterOf), as }];
    },
  });
}

/** Words with an arrow to a place: the arrow where there are no words, else a point with this name. */
const annotate: Drawing = (call, panel) => {
  const placing = ["xycoords", "textcoords", "zorder", "arrowprops", "xytext"];
  const { text, xy } = named(call, ["text", "xy"], new Set([...looks, ...placing]));
  const words = plainWords(textIn(text) ?? "");
  const at = pairOf(xy);
  const isElsewhere = [call.options.get("xycoords")].some((value) => value !== undefined && textIn(value) !== "data");
  if (isElsewhere) throw new Unclear("share-of-axes");
  if (words !== "") {
    panel.texts.push({ line: call.machine.sheet.line, at, text: words, isExact: true });
    return nothing;
  }
  const from = call.options.get("xytext") ?? call.values[2];
  if (!from) throw new Unclear("too-few");
  const start = pairOf(from);
  draw(call, panel, () => [{ type: "arrow", from: place(start), to: place(at) }]);
  return nothing;
};

const text: Drawing = (call, panel) => {
  const { x, y, s, more } = named(call, ["x", "y", "s", "more"], looks);
  if (call.options.has("transform") || more) throw new Unclear("share-of-axes");
  const words = plainWords(textIn(needed(s)) ?? "");
  panel.texts.push({ line: call.machine.sheet.line, at: [scalar(x), scalar(y)], text: words, isExact: false });
  return nothing;
};

export const arrows: Readonly<Record<string, Drawing>> = { arrow, quiver, streamplot, annotate, text };
