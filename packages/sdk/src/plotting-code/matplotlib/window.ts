import type { MathJson } from "../../contract.ts";
import { named, needed, scalar, textIn } from "../running/arguments.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { numberIn } from "../values/explicit.ts";
import { nothing, type Value } from "../values/value.ts";
import { pairOf } from "./lines.ts";
import type { Extent, Panel } from "./sheet.ts";
import { tickDrawings } from "./ticks.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;
type Side = "x" | "y" | "z";

const limit =
  (side: Side): Drawing =>
  (call, panel) => {
    const low = side === "x" ? "left" : "bottom";
    const high = side === "x" ? "right" : "top";
    const values = named<string>(call, [low, high, `${side}min`, `${side}max`], new Set(["auto", "emit"]));
    const [from, to] = [values[low] ?? values[`${side}min`], values[high] ?? values[`${side}max`]];
    if (call.values.length > 2) throw new Unclear("arguments", { name: call.name });
    if (from === undefined && to === undefined) return nothing;
    panel.limits[side] = checked(from?.type === "items" ? pairOf(from) : [scalar(from), scalar(to)]);
    return nothing;
  };

function checked([from, to]: [MathJson, MathJson]): Extent {
  const [low, high] = [from, to].map((end) => numberIn({ type: "numeric", formula: end, axes: [] })) as [number, number];
  if (low > high) throw new Unclear("turned-axis");
  if (!Number.isFinite(low) || !Number.isFinite(high) || low === high) throw new Unclear("no-window");
  return [from, to];
}

/** plt.axis("equal"), plt.axis([a, b, c, d]) */
const axis: Drawing = (call, panel) => {
  const [value] = call.values;
  if (value?.type === "items" && value.items.length === 4) {
    const [a, b, c, d] = value.items.map(scalar) as [MathJson, MathJson, MathJson, MathJson];
    panel.limits.x = checked([a, b]);
    panel.limits.y = checked([c, d]);
  } else if (["equal", "scaled", "square", "image"].includes(textIn(value) ?? "")) panel.isEqual = true;
  else if (!["on", "off", "tight", "auto"].includes(textIn(value) ?? "off"))
    throw new Unclear("option", { name: call.name, option: textIn(value) ?? "…" });
  return nothing;
};

const aspect: Drawing = (call, panel) => {
  const { aspect: given } = named(call, ["aspect", "adjustable"], new Set(["anchor"]));
  const isEqual = textIn(given) === "equal" || (given?.type === "numeric" && given.formula === 1);
  if (!isEqual && textIn(given) !== "auto") throw new Unclear("option", { name: call.name, option: "aspect" });
  if (isEqual) panel.isEqual = true;
  return nothing;
};

const title: Drawing = (call, panel) => {
  panel.title = plainWords(textIn(needed(call.values[0] ?? call.options.get("label"))) ?? "");
  return nothing;
};

const turn: Drawing = (call, panel) => {
  const { elev, azim } = named(call, ["elev", "azim"], new Set(["roll", "vertical_axis"]));
  panel.turn = { elevation: elev ? numberIn(elev) : 30, azimuth: azim ? numberIn(azim) : -60 };
  return nothing;
};

/** ax.set(title=…, xlim=…) says several things at once. */
const set: Drawing = (call, panel) => {
  for (const [option, value] of call.options) {
    const single: Call = { ...call, values: [value], options: new Map() };
    const known = Object.hasOwn(window, `set_${option}`) ? window[`set_${option}`] : undefined;
    if (known) known(single, panel);
    else if (!/^(xlabel|ylabel|zlabel|zticks|facecolor)$/.test(option)) throw new Unclear("option", { name: call.name, option });
  }
  return nothing;
};

/** Axes that are divided otherwise than by equal steps change every curve. */
const scale: Drawing = (call) => {
  if (textIn(call.values[0]) === "linear") return nothing;
  throw new Unclear("scale");
};
const logarithmic: Drawing = () => {
  throw new Unclear("scale");
};

export const window: Readonly<Record<string, Drawing>> = {
  xlim: limit("x"),
  ylim: limit("y"),
  set_xlim: limit("x"),
  set_ylim: limit("y"),
  set_zlim: limit("z"),
  axis,
  set_aspect: aspect,
  title,
  set_title: title,
  view_init: turn,
  ...tickDrawings,
  set,
  xscale: scale,
  yscale: scale,
  set_xscale: scale,
  set_yscale: scale,
  semilogx: logarithmic,
  semilogy: logarithmic,
  loglog: logarithmic,
};
