import type { Figure, Language, Layer, Message, PlotSpec, View } from "../../contract.ts";
import { languageFor } from "../../locale/language-for.ts";
import type { Wording } from "../../locale/say.ts";
import { type AxisNames, axisNamesOf, spaceNamesOf } from "../axis-names.ts";
import { isNumberLine } from "../low-height.ts";
import { inWords } from "../names.ts";
import { checkView } from "../view/check-view.ts";
import { type ParameterNumbers, withParameters } from "../with-parameters.ts";
import { wordsFor } from "../words/words.ts";
import { type ExportOptions, onDemand } from "./exporting.ts";
import { Script, type WriteLayer, type Writing } from "./python/script.ts";
import { commentText, pythonNumber, shownString } from "./python/text.ts";
import { writeCurve, writeImplicit, writeParametric, writePolar } from "./python/write-curves.ts";
import { writeChart, writeHistogram } from "./python/write-data.ts";
import {
  writeAngle,
  writeArrow,
  writeField,
  writeNumberLine,
  writePoints,
  writeRectangles,
  writeRegion,
  writeSegment,
  writeTrajectory,
} from "./python/write-plane.ts";
import {
  writeParametricSurface,
  writeSpaceCurve,
  writeSpacePoints,
  writeSpaceStraight,
  writeSpaceTrajectory,
  writeSurface,
} from "./python/write-space.ts";
import { picture } from "./sampling-plan.ts";

const inPlane: { readonly [Type in Layer["type"]]: WriteLayer<Type> } = {
  curve: writeCurve,
  implicit: writeImplicit,
  parametric: writeParametric,
  polar: writePolar,
  region: writeRegion,
  points: writePoints,
  segment: writeSegment as WriteLayer<"segment">,
  arrow: writeArrow as WriteLayer<"arrow">,
  angle: writeAngle,
  field: writeField,
  rectangles: writeRectangles,
  trajectory: writeTrajectory,
  surface: writeSurface,
  bars: writeChart as WriteLayer<"bars">,
  scatter: writeChart as WriteLayer<"scatter">,
  box: writeChart as WriteLayer<"box">,
  histogram: writeHistogram,
  "number-line": writeNumberLine,
  "space-curve": writeSpaceCurve,
  "parametric-surface": writeParametricSurface,
};

const inSpace: typeof inPlane = {
  ...inPlane,
  points: writeSpacePoints,
  segment: writeSpaceStraight as WriteLayer<"segment">,
  arrow: writeSpaceStraight as WriteLayer<"arrow">,
  trajectory: writeSpaceTrajectory,
};

/** So many names at most are told beside a picture. */
const mostNames = 8;

/**
 * The figure as a program for Python with NumPy and matplotlib, as a teacher would write it: formulas as NumPy expressions, parameters as numbers with names,
 * no line across a pole. What NumPy has no formula for is written by the places that we draw it through, and a comment says so. Names and labels are text
 * in it and never more.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function toMatplotlib(whole: Figure, options: ExportOptions = {}): string {
  const view = options.view ?? whole.view;
  checkView(view);
  const figure: Figure = { ...whole, view };
  const numeric = withParameters(figure, options.values);
  const wording = wordsFor(options.lang, options.wording);
  const script = new Script();
  writeParameters(script, figure, options.values ?? {});
  const context: Shared = { script, figure, numeric, wording, axisNames: axisNamesOf(figure.layers), spec: onDemand(numeric) };
  script.write(...frameOf(view));
  for (const [index, layer] of figure.layers.entries()) writeLayer(layer, index, context);
  writeFinish(context);
  return `${[...headOf(script, options.lang), "", ...script.lines].join("\n")}\n`;
}

interface Shared {
  readonly script: Script;
  readonly figure: Figure;
  readonly numeric: Figure;
  readonly wording: Wording;
  readonly axisNames: AxisNames;
  readonly spec: () => PlotSpec | undefined;
}

/** What NumPy warns of at poles and outside a domain: quotients, roots, logarithms and the like. */
const mayHaveNoValue = /\/ (?!\d+(\W|$))|np\.(log|sqrt|tan|arcsin|arccos|arctanh|power|mod)|\*\*[-(a-z]/;

function headOf({ usesMath, lines }: Script, lang: Language | undefined): string[] {
  const isChinese = languageFor(lang) === "zh" || lines.some((line) => /\p{Script=Han}/u.test(line));
  return [
    ...(usesMath ? ["import math", ""] : []),
    "import matplotlib.pyplot as plt",
    "import numpy as np",
    "",
    ...(lines.some((line) => mayHaveNoValue.test(line))
      ? ['np.seterr(divide="ignore", invalid="ignore", over="ignore")  # a formula may have no value at some places']
      : []),
    ...(isChinese
      ? [
          // matplotlib knows a collection of fonts by the name of its first one.
          'plt.rcParams["font.sans-serif"] = [',
          '    "Noto Sans CJK SC", "Noto Sans CJK JP", "SimHei", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", "DejaVu Sans",',
          "]",
          'plt.rcParams["axes.unicode_minus"] = False',
        ]
      : []),
  ];
}

function writeParameters(script: Script, { parameters = [] }: Figure, values: ParameterNumbers): void {
  for (const { name, value, from, to } of parameters)
    script.write(
      `${script.nameOf(name)} = ${pythonNumber(values[name] ?? value)}  # from ${pythonNumber(from)} to ${pythonNumber(to)}`,
    );
  if (parameters.length > 0) script.write("");
}

const frameOf = ({ z }: View): string[] =>
  z
    ? ["fig = plt.figure(figsize=(6.4, 5.12))", 'ax = fig.add_subplot(projection="3d")', ""]
    : [`fig, ax = plt.subplots(figsize=(${picture.width / 100}, ${picture.height / 100}))`, ""];

function writeLayer(layer: Layer, index: number, { script, figure, numeric, wording, axisNames, spec }: Shared): void {
  const text = layer.label ? inWords(layer.label, wording) : "";
  // Points have their coordinates beside them.
  const isNamed = text !== "" && layer.type !== "points" && figure.layers.length <= mostNames;
  const before = script.lines.length;
  const writing: Writing = {
    script,
    layer,
    numeric: numeric.layers[index] as Layer,
    figure,
    view: figure.view,
    axisNames,
    style: styleOf(layer, figure.layers),
    label: isNamed ? `, label=${shownString(text)}` : "",
    wording,
    shown: (message: Message) => shownString(inWords(message, wording)),
    spec,
  };
  if (text !== "") script.write(`# ${commentText(text)}`);
  const writers = figure.view.z ? inSpace : inPlane;
  (writers[layer.type] as WriteLayer<Layer["type"]>)(writing as never);
  if (script.lines.length > before) script.write("");
}

/** Curves in colours of their own, what was constructed in grey dashes, points dark. */
function styleOf({ type, role, id }: Layer, layers: readonly Layer[]): string {
  if (role === "asymptote" || role === "construction")
    return type === "points" ? 'color="0.5"' : 'color="0.5", linestyle="--", linewidth=1';
  if (type === "points") return 'color="black"';
  const own = layers.filter((layer) => layer.type !== "points" && layer.role !== "asymptote" && layer.role !== "construction");
  return `color="C${
    Math.max(
      0,
      own.findIndex((layer) => layer.id === id),
    ) % 10
  }"`;
}

function writeFinish({ script, figure, wording, axisNames }: Shared): void {
  const { view, layers, title } = figure;
  const pair = (side: readonly [number, number]): string => side.map(pythonNumber).join(", ");
  const isData = layers.some(({ type }) => /^(bars|box|histogram|scatter)$/.test(type));
  const isLine = layers.length > 0 && layers.every(isNumberLine);
  const [horizontal, vertical] = view.plane === "complex" ? ["Re", "Im"] : [axisNames.horizontal, axisNames.vertical];
  if (view.z) {
    const [x, y, z] = spaceNamesOf(layers);
    script.write(`ax.set(xlim=(${pair(view.x)}), ylim=(${pair(view.y)}), zlim=(${pair(view.z)}))`);
    script.write(`ax.set(xlabel=${shownString(x)}, ylabel=${shownString(y)}, zlabel=${shownString(z)})`);
    const sides = [view.x, view.y, view.z].map(([from, to]) => to - from);
    if (view.aspect === "equal") script.write(`ax.set_box_aspect((${sides.map(pythonNumber).join(", ")}))`);
    if (view.turn)
      script.write(`ax.view_init(elev=${pythonNumber(view.turn.elevation)}, azim=${pythonNumber(view.turn.azimuth)})`);
  } else {
    // Names on an axis, and boxes, have places of matplotlib's own.
    if (!isData || layers.every(({ type }) => type === "scatter" || type === "curve"))
      script.write(`ax.set_xlim(${pair(view.x)})`, `ax.set_ylim(${pair(view.y)})`);
    if (view.aspect === "equal" && !isData) script.write('ax.set_aspect("equal")');
    if (isLine) script.write("ax.set_yticks([])", 'ax.spines[["left", "top", "right"]].set_visible(False)');
    else {
      script.write("ax.grid(True, alpha=0.3)");
      if (!isData)
        script.write(
          'ax.axhline(0, color="black", linewidth=0.8, zorder=0)',
          'ax.axvline(0, color="black", linewidth=0.8, zorder=0)',
        );
      if (!isData || layers.some(({ type }) => type === "scatter"))
        script.write(`ax.set(xlabel=${shownString(horizontal)}, ylabel=${shownString(vertical)})`);
    }
  }
  const text = inWords(title, wording);
  if (text !== "") script.write(`ax.set_title(${shownString(text)})`);
  if (script.lines.some((line) => /, label="/.test(line))) script.write("ax.legend()");
  script.write("plt.show()");
}
