import { countIn, named, needed, textIn } from "../running/arguments.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { numberIn } from "../values/explicit.ts";
import { itemsOf, nothing, type Value } from "../values/value.ts";
import { areas, shapeNamed } from "./areas.ts";
import { arrows } from "./arrows.ts";
import { artistMethod, drawnBy } from "./artists.ts";
import { data } from "./data.ts";
import { levels } from "./levels.ts";
import { lines } from "./lines.ts";
import { plot } from "./plot.ts";
import { type Canvas, newPanel, type Panel } from "./sheet.ts";
import { window } from "./window.ts";
import { plainWords } from "./words.ts";

type Drawing = (call: Call, panel: Panel) => Value;

/** Empties axes: what was drawn in them is gone, unless it is in a file. */
function clear({ machine }: Call, panel: Panel): Value {
  const canvas = machine.sheet.canvases.find(({ panels }) => panels.includes(panel));
  if (canvas?.isSaved) canvas.panels.splice(canvas.panels.indexOf(panel), 0, { ...panel });
  panel.drafts = [];
  panel.texts = [];
  panel.lines = [];
  panel.ticks = {};
  panel.limits = {};
  delete panel.title;
  delete panel.hasBars;
  return nothing;
}

/** All that is drawn in axes, by the name that plt and the axes have for it. */
const drawings: Readonly<Record<string, Drawing>> = {
  plot,
  cla: clear,
  clear,
  plot3D: plot,
  scatter3D: (call, panel) => (data.scatter as Drawing)(call, panel),
  ...lines,
  ...arrows,
  ...areas,
  ...data,
  ...levels,
  ...window,
};

/** What changes nothing that is looked at here: names of axes, ticks, colours, files. */
const decorations = new Set(
  `legend grid show savefig tight_layout xlabel ylabel zlabel set_xlabel set_ylabel set_zlabel set_zticks set_zticklabels
  tick_params minorticks_on minorticks_off style.use style.context rc rcdefaults rcParams rcParams[] rcParams.update
  bar_label colorbar close margins subplots_adjust clabel set_facecolor draw pause ion ioff suptitle constrained_layout set_axisbelow
  autoscale set_size_inches set_dpi set_rticks set_rlabel_position set_rmax
  set_box_aspect set_axis_off set_axis_on label_outer autofmt_xdate get_legend setp use locator_params box pane set_frame_on
  FuncFormatter FormatStrFormatter MultipleLocator ScalarFormatter NullFormatter MaxNLocator text2D relim autoscale_view set_rgrids set_thetagrids thetagrids rgrids`.split(
    /\s+/,
  ),
);

/** Parts of axes that are only set how they look: ax.spines["top"].set_visible(False). */
const lookParts = new Set(["spines", "xaxis", "yaxis", "zaxis", "rcParams", "style", "cm", "ticker", "patch"]);

/** A function of matplotlib by its full name; undefined where it is not known. */
export function drawingNamed(path: string): Builtin | undefined {
  const name = path.replace(/^matplotlib\.(pyplot\.|patches\.)?/, "");
  if (Object.hasOwn(makers, name)) return makers[name];
  if (decorations.has(name) || lookParts.has(name.split(/[.[]/)[0] as string)) return decoration(name);
  const shape = shapeNamed(name);
  if (shape) return (call) => ({ type: "shape", add: (panel) => drawnBy(shape, { ...call, name }, panel) });
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return drawing && ((call) => drawnBy(drawing, { ...call, name }, call.machine.sheet.panel));
}

/** plt.show() ends the picture; the rest of them do nothing. */
function decoration(name: string): Builtin {
  return ({ machine, values }): Value => {
    if (name === "suptitle") machine.sheet.canvas.title = plainWords(textIn(values[0]) ?? "");
    if (name === "savefig") machine.sheet.canvas.isSaved = true;
    if (name === "show" || name === "close") machine.sheet.endCanvas();
    return { type: "known", path: "matplotlib.rcParams" };
  };
}

/** A method of axes or of a figure. */
export function drawingMethod(of: Value, name: string): Builtin | undefined {
  if (of.type === "artist") return artistMethod(of, name);
  if (of.type === "canvas") return canvasMethod(of.canvas, name);
  if (of.type !== "panel") return undefined;
  const { panel } = of;
  if (name === "add_patch" || name === "add_artist") return ({ values: [shape] }) => added(shape, panel);
  if (decorations.has(name)) return () => nothing;
  if (name === "get_lines") return () => itemsOf([...panel.lines]);
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return drawing && ((call) => drawnBy(drawing, { ...call, name }, panel));
}

function added(shape: Value | undefined, panel: Panel): Value {
  if (shape?.type !== "shape") throw new Unclear("shape");
  const artist = shape.add(panel);
  // From now on it is what was drawn.
  Object.assign(shape, artist);
  return artist;
}

function canvasMethod(canvas: Canvas, name: string): Builtin | undefined {
  switch (name) {
    case "add_subplot":
    case "add_axes":
      return (call) => {
        const panel = newPanel(projectionOf(call));
        canvas.panels.push(panel);
        call.machine.sheet.goTo(panel);
        return { type: "panel", panel };
      };
    case "subplots":
      return (call) => tableOfAxes(call, canvas);
    case "clf":
    case "clear":
      return ({ machine }) => {
        machine.sheet.clear(canvas);
        return nothing;
      };
    case "savefig":
      return () => {
        canvas.isSaved = true;
        return nothing;
      };
    case "gca":
      return ({ machine }) => ({ type: "panel", panel: machine.sheet.panel });
    case "suptitle":
      return ({ values }) => {
        canvas.title = plainWords(textIn(values[0]) ?? "");
        return nothing;
      };
    default:
      return decorations.has(name) ? () => nothing : undefined;
  }
}

function projectionOf({ options }: Call): Panel["projection"] {
  const given = options.get("projection");
  const settings = options.get("subplot_kw");
  const inside = settings?.type === "dictionary" ? settings.entries.get("projection") : undefined;
  const text = textIn(given ?? inside);
  const polar = options.get("polar");
  if (text === "3d") return "space";
  if (text === "polar" || (polar?.type === "condition" && polar.formula === "True")) return "polar";
  if (text !== undefined && text !== "rectilinear") throw new Unclear("projection", { name: text });
  return "plane";
}

/** What makes figures and axes. */
const makers: Readonly<Record<string, Builtin>> = {
  figure: ({ machine }) => ({ type: "canvas", canvas: machine.sheet.newCanvas() }),
  clf: ({ machine }) => {
    machine.sheet.clear(machine.sheet.canvas);
    return nothing;
  },
  gcf: ({ machine }) => ({ type: "canvas", canvas: machine.sheet.canvas }),
  gca: (call) => {
    if (call.options.size > 0) return { type: "panel", panel: call.machine.sheet.addPanel(newPanel(projectionOf(call))) };
    return { type: "panel", panel: call.machine.sheet.panel };
  },
  axes: (call) => ({ type: "panel", panel: call.machine.sheet.addPanel(newPanel(projectionOf(call))) }),
  /** A curve in polar coordinates, on axes for these. */
  polar: (call) => {
    const { sheet } = call.machine;
    const panel = sheet.canvas.panels.at(-1)?.projection === "polar" ? sheet.panel : sheet.addPanel(newPanel("polar"));
    return plot(call, panel);
  },
  sca: ({ values: [axes], machine }) => {
    if (axes?.type !== "panel") throw new Unclear("shape");
    machine.sheet.goTo(axes.panel);
    return nothing;
  },
  subplot: (call) => ({ type: "panel", panel: subplot(call) }),
  subplots: (call) => {
    const canvas = call.machine.sheet.newCanvas();
    return itemsOf([{ type: "canvas", canvas }, tableOfAxes(call, canvas)]);
  },
};

/** So many rows and columns of axes, of which the last is where plt goes on. */
function tableOfAxes(call: Call, canvas: Canvas): Value {
  const others = new Set([...call.options.keys()].filter((option) => !/^n(rows|cols)$/.test(option)));
  const { nrows, ncols } = named(call, ["nrows", "ncols"], others);
  const [rows, columns] = [countIn(nrows, 1), countIn(ncols, 1)];
  if (rows < 1 || columns < 1 || rows * columns > 30) throw new Unclear("too-many-layers");
  const projection = projectionOf(call);
  const panels = Array.from({ length: rows * columns }, () => newPanel(projection));
  canvas.panels.push(...panels);
  call.machine.sheet.goTo(panels.at(-1) as Panel);
  return axesOf(panels, rows, columns);
}

/** One pair of axes, a row or a column of them, or rows of rows, as matplotlib hands them out. */
function axesOf(panels: readonly Panel[], rows: number, columns: number): Value {
  const values = panels.map((panel): Value => ({ type: "panel", panel }));
  if (values.length === 1) return values[0] as Value;
  if (rows === 1 || columns === 1) return itemsOf(values, true);
  return itemsOf(
    Array.from({ length: rows }, (_, row) => itemsOf(values.slice(row * columns, (row + 1) * columns), true)),
    true,
  );
}

/** plt.subplot(1, 2, 1) and plt.subplot(121): a new picture for each place, the same again where it was there. */
function subplot(call: Call): Panel {
  const { canvas } = call.machine.sheet;
  const numbers = call.values.map((value) => numberIn(needed(value)));
  const key = numbers.length === 1 ? String(numbers[0]) : numbers.join("");
  const known = call.machine.sheet.placed(canvas, key);
  if (known) {
    call.machine.sheet.goTo(known);
    return known;
  }
  const panel = call.machine.sheet.addPanel(newPanel(projectionOf(call)));
  call.machine.sheet.place(canvas, key, panel);
  return panel;
}
