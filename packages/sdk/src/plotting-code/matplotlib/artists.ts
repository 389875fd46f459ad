import { isFalse, isTrue, named, needed, textIn } from "../running/arguments.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { asArray } from "../values/elementwise.ts";
import { decimalOf } from "../values/formula.ts";
import { type Artist, nothing, type Value } from "../values/value.ts";
import type { Draft, Panel } from "./sheet.ts";
import { looks } from "./style.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;

/** What is kept among the lines of its axes, even where nothing of it is seen. */
const lineMakers = new Set(["axhline", "axvline", "axline", "step"]);

/**
 * Draws, and hands out what was drawn, so that the program may change it or take it away later. Of a call that is not understood nothing is left.
 *
 * @throws Unclear where it cannot be drawn.
 */
export function drawnBy(drawing: Drawing, call: Call, panel: Panel): Value {
  const [drafts, texts] = [panel.drafts, panel.texts];
  const before = [drafts.length, texts.length] as const;
  try {
    const look = lookIn(call);
    const result = drawing(call, panel);
    // Axes that were emptied hold other lists now.
    if (panel.drafts !== drafts) return result;
    const artist: Artist = { type: "artist", panel, drafts: drafts.slice(before[0]), texts: texts.slice(before[1]) };
    for (const each of result.type === "items" ? [artist, ...result.items] : [artist])
      if (each.type === "artist") show(each, look);
    if (lineMakers.has(call.name)) panel.lines.push(artist);
    return result.type === "nothing" && artist.drafts.length + artist.texts.length > 0 ? artist : result;
  } catch (error) {
    drafts.length = before[0];
    texts.length = before[1];
    throw error;
  }
}

type Look = Pick<Artist, "isOff" | "isClear">;

/** visible=False, alpha=0: how a call wants what it draws, as far as it says so. @throws Unclear where that cannot be decided. */
function lookIn({ name, options }: Call): Look {
  const [visible, alpha] = [options.get("visible"), options.get("alpha")];
  if (visible !== undefined && !isDecided(visible)) throw new Unclear("option", { name, option: "visible" });
  return { ...(visible && { isOff: isFalse(visible) }), ...(alpha && { isClear: isZero(alpha) }) };
}

const isDecided = (value: Value): boolean => isTrue(value) || isFalse(value);
const isZero = (value: Value): boolean => value.type === "numeric" && value.axes.length === 0 && decimalOf(value.formula) === 0;

/** It is seen unless it is off or clear. */
function show(artist: Artist, look: Look): Value {
  Object.assign(artist, look);
  const { hidden } = artist.panel;
  for (const part of [...artist.drafts, ...artist.texts])
    if (artist.isOff || artist.isClear) hidden.add(part);
    else hidden.delete(part);
  return nothing;
}

/** It is there no more. */
export function takeAway({ panel, drafts, texts }: Artist): void {
  remove(panel.drafts, drafts);
  remove(panel.texts, texts);
}

function remove<Item>(from: Item[], gone: readonly Item[]): void {
  from.splice(0, from.length, ...from.filter((item) => !gone.includes(item)));
}

/** Others in the place of what was drawn, where that has not been taken away; what is hidden stays so. */
function replace(artist: Artist, drafts: readonly Draft[]): void {
  const { panel } = artist;
  const at = panel.drafts.findIndex((draft) => artist.drafts.includes(draft));
  // A line through no places yet comes on top.
  const isThere = at >= 0 || panel.lines.includes(artist);
  remove(panel.drafts, artist.drafts);
  if (isThere) panel.drafts.splice(at < 0 ? panel.drafts.length : at, 0, ...drafts);
  artist.drafts = [...drafts];
  show(artist, {});
}

/** Says only how it looks. */
const lookSetters = new Set(
  `set_color set_c set_linewidth set_lw set_linewidths set_markersize set_ms set_markeredgecolor set_mec set_markeredgewidth set_zorder
  set_facecolor set_facecolors set_edgecolor set_edgecolors set_fc set_ec set_hatch set_cmap set_clim set_antialiased set_clip_on
  set_path_effects set_fontsize set_size set_fontweight set_weight set_fontstyle set_fontfamily set_ha set_va set_bbox set_rotation set_dashes
  set_horizontalalignment set_verticalalignment set_backgroundcolor set_solid_capstyle set_rasterized set_picker set_animated set_gid`.split(
    /\s+/,
  ),
);

/** A method of what was drawn; undefined where it is not known, and then nothing of it stays. */
export function artistMethod(artist: Artist, name: string): Builtin | undefined {
  if (lookSetters.has(name)) return () => nothing;
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  return method && ((call) => method(artist, { ...call, name }));
}

const methods: Readonly<Record<string, (artist: Artist, call: Call) => Value>> = {
  remove: (artist) => {
    takeAway(artist);
    remove<Value>(artist.panel.lines, [artist]);
    return nothing;
  },
  set_visible: (artist, call) => show(artist, lookIn(saying("visible", needed(named(call, ["b"]).b), call))),
  set_alpha: (artist, call) => show(artist, lookIn(saying("alpha", needed(named(call, ["alpha"]).alpha), call))),
  set_label: (artist, call) => {
    const called = plainWords(textIn(needed(named(call, ["s"]).s)) ?? "");
    replace(
      artist,
      artist.drafts.map((draft) => ({ ...draft, called })),
    );
    return nothing;
  },
  set_text: (artist, call) => {
    const words = textIn(needed(named(call, ["s"]).s));
    if (words === undefined || artist.texts.length === 0) throw new Unclear("shape");
    for (const text of artist.texts) text.text = plainWords(words);
    return nothing;
  },
  set_data: (artist, call) => {
    const { x, y } = named(call, ["x", "y"]);
    const pair = y === undefined && x?.type === "items" && x.items.length === 2 ? x.items : [needed(x), needed(y)];
    return redraw(artist, pair);
  },
  set_xdata: (artist, call) => redraw(artist, [needed(named(call, ["x"]).x), dataOf(artist)[1]]),
  set_ydata: (artist, call) => redraw(artist, [dataOf(artist)[0], needed(named(call, ["y"]).y)]),
  get_xdata: (artist) => dataOf(artist)[0],
  get_ydata: (artist) => dataOf(artist)[1],
  set: (artist, call) => {
    for (const option of call.options.keys())
      if (!looks.has(option) || option === "label") throw new Unclear("option", { name: call.name, option });
    return show(artist, lookIn(call));
  },
};

/** The call of a setter as if its value were an option. */
const saying = (option: string, value: Value, call: Call): Call => ({ ...call, options: new Map([[option, value]]) });

function dataOf({ line }: Artist): readonly [Value, Value] {
  const [x, y] = line?.values ?? [];
  if (!x || !y) throw new Unclear("shape");
  return [x, y];
}

function redraw(artist: Artist, values: readonly Value[]): Value {
  const { line } = artist;
  if (!line) throw new Unclear("shape");
  const given = values.map(asArray);
  replace(artist, line.draftsOf(given));
  artist.line = { ...line, values: given };
  return nothing;
}
