import type { Figure, Layer, Message, View } from "../../contract.ts";
import { toLatex } from "../../expression/print-latex.ts";
import { languageFor } from "../../locale/language-for.ts";
import { isFormula, type Wording } from "../../locale/say.ts";
import { type AxisNames, axisNamesOf, spaceNamesOf } from "../axis-names.ts";
import { isNumberLine } from "../low-height.ts";
import { realValue } from "../number-of.ts";
import { checkView } from "../view/check-view.ts";
import { withParameters } from "../with-parameters.ts";
import { wordsFor } from "../words/words.ts";
import { writtenPlace } from "../written-place.ts";
import { type ExportOptions, onDemand } from "./exporting.ts";
import { pgfNumber, texComment, texMessage, texText } from "./tex/text.ts";
import { nameTicks, writeChart, writeHistogram } from "./tex/write-data.ts";
import { type TexWriting, writeDrawn, writeField, writeGraph, writePath } from "./tex/write-layer.ts";
import { writeInSpace } from "./tex/write-space.ts";

/**
 * The figure as a LaTeX document with pgfplots: formulas as pgf computes them, each branch of a graph by itself, angles in radians. What pgf has no formula
 * for, and every curve of an equation, is written by the places that we draw it through. Names and labels are text in it and never more.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function toPgfplots(whole: Figure, options: ExportOptions = {}): string {
  const view = options.view ?? whole.view;
  checkView(view);
  const figure = withParameters({ ...whole, view }, options.values);
  const wording = wordsFor(options.lang, options.wording);
  const spec = onDemand(figure);
  const values = (whole.parameters ?? []).map(({ name, value }) => texComment(`${name} = ${options.values?.[name] ?? value}`));
  const layers = figure.layers.flatMap((layer) => {
    const style = styleOf(layer, figure.layers);
    const label = layer.label ? [texComment(texMessage(layer.label, wording))] : [];
    return [...label, ...writeLayer(layer, figure, { view, style, spec })];
  });
  const body = [
    "\\begin{document}",
    "\\begin{tikzpicture}",
    ...values,
    "\\begin{axis}[",
    ...axisOptions(figure, wording).map((option) => `  ${option},`),
    "]",
    // Coordinates beside a point that is two things at once are written once.
    ...layers.filter((line, index) => !line.startsWith("\\node") || layers.indexOf(line) === index),
    "\\end{axis}",
    "\\end{tikzpicture}",
    "\\end{document}",
    "",
  ];
  return [
    ...preamble(languageFor(options.lang) === "zh" || body.some((line) => needsChineseFont.test(line)), figure),
    ...body,
  ].join("\n");
}

/** Words in Chinese where they are printed: in a comment they need no font. */
const needsChineseFont = /^[^%].*\p{Script=Han}/u;

function preamble(isChinese: boolean, { layers }: Figure): string[] {
  const hasBox = layers.some(({ type }) => type === "box");
  return [
    texComment(
      isChinese ? "compile with xelatex" : "compile with pdflatex, or with lualatex where names have letters beyond Latin ones",
    ),
    "\\documentclass[border=4pt]{standalone}",
    ...(isChinese ? ["\\usepackage{ctex}"] : []),
    "\\usepackage{amsmath,amssymb}",
    "\\usepackage{pgfplots}",
    ...(hasBox ? ["\\usepgfplotslibrary{statistics}"] : []),
    "\\pgfplotsset{compat=1.17}",
  ];
}

const pair = (name: string, [from, to]: readonly [number, number]): string =>
  `${name}min=${pgfNumber(from)}, ${name}max=${pgfNumber(to)}`;

function axisOptions({ view, layers, title }: Figure, wording: Wording): string[] {
  const isLine = layers.length > 0 && layers.every(isNumberLine);
  const isData = layers.some(({ type }) => /^(bars|box|histogram)$/.test(type));
  const heading = `title={${texMessage(title, wording)}}`;
  const common = [heading, "unbounded coords=jump"];
  if (view.z) return [...common, ...spaceOptions(view, layers)];
  if (isData)
    return [...common, "scale only axis, width=12.8cm, height=8cm", "axis lines=left", "grid=major", ...nameTicks(layers)];
  const letters: AxisNames = axisNamesOf(layers);
  return [
    ...common,
    "scale only axis, width=12.8cm, height=8cm",
    pair("x", view.x),
    pair("y", view.y),
    ...(isLine ? ["axis y line=none", "axis x line=middle"] : ["axis lines=middle", "grid=major", ...namesOfAxes(view, letters)]),
    ...(view.aspect === "equal" ? ["axis equal image"] : []),
  ];
}

const namesOfAxes = ({ plane }: View, { horizontal, vertical }: AxisNames): string[] =>
  plane === "complex" ? ["xlabel={Re}", "ylabel={Im}"] : [`xlabel={$${toLatex(horizontal)}$}`, `ylabel={$${toLatex(vertical)}$}`];

/** pgfplots turns from the view along the y-axis: a quarter less than the azimuth of a view. */
function spaceOptions(view: View, layers: readonly Layer[]): string[] {
  const names = spaceNamesOf(layers);
  const { azimuth, elevation } = view.turn ?? { azimuth: -60, elevation: 20 };
  return [
    `view={${pgfNumber(azimuth + 90)}}{${pgfNumber(elevation)}}`,
    "width=12cm, height=10cm",
    ...(["x", "y", "z"] as const).map((axis) => pair(axis, view[axis] ?? [0, 1])),
    ...(["x", "y", "z"] as const).map((axis, index) => `${axis}label={$${toLatex(names[index] as string)}$}`),
    "grid=major",
  ];
}

const colours = ["blue", "red", "teal", "orange", "violet", "brown", "magenta", "olive"];

function styleOf({ type, role, id }: Layer, layers: readonly Layer[]): string {
  const isConstruction = role === "asymptote" || role === "construction";
  if (isConstruction) return type === "points" ? "gray" : "gray, dashed";
  if (type === "points") return "black";
  const own = layers.filter((layer) => layer.type !== "points" && layer.role !== "asymptote" && layer.role !== "construction");
  return `${
    colours[
      Math.max(
        0,
        own.findIndex((layer) => layer.id === id),
      ) % colours.length
    ]
  }, thick`;
}

function writeLayer(layer: Layer, figure: Figure, writing: TexWriting): string[] {
  if (figure.view.z) return writeInSpace(layer, figure.view, writing.style);
  switch (layer.type) {
    case "curve":
      return writeGraph(layer, writing);
    case "parametric":
    case "polar":
      return writePath(layer, writing);
    case "bars":
    case "box":
    case "scatter":
      return writeChart(layer, figure.layers, writing.style);
    case "histogram":
      return writeHistogram(layer, writing.style);
    case "field": {
      const { horizontal, vertical } = axisNamesOf(figure.layers);
      return writeField(layer, writing, [horizontal, vertical]);
    }
    case "points":
      return writePoints(layer, writing.style);
    case "segment":
    case "arrow":
      return writeStraight(layer, writing.style);
    default:
      return writeDrawn(layer, writing);
  }
}

const placeText = (x: number, y: number): string => `(${pgfNumber(x)},${pgfNumber(y)})`;

/** A name, or a formula that stands for one. */
const texParameter = (value: NonNullable<Message["params"]>[string] | undefined): string =>
  typeof value === "string" ? texText(value) : isFormula(value) ? `$${toLatex(value.json)}$` : "";

function writePoints({ points }: Extract<Layer, { type: "points" }>, style: string): string[] {
  return points.flatMap(({ x, y, label, open }) => {
    const place = placeText(realValue(x.json), realValue(y.json));
    const { name, number } = label?.params ?? {};
    // A place in the plane of complex numbers is a number.
    const text = texParameter(number) || `${texParameter(name)}$${toLatex(writtenPlace([x.json, y.json]).json)}$`;
    const hollow = open ? ", mark options={fill=white}" : "";
    return [
      `\\addplot[${style}, only marks, mark=*${hollow}] coordinates {${place}};`,
      `\\node[anchor=south west, font=\\small] at (axis cs:${place.slice(1, -1)}) {${text}};`,
    ];
  });
}

function writeStraight({ type, from, to }: Extract<Layer, { type: "segment" | "arrow" }>, style: string): string[] {
  const ends = [from, to].map(([x, y]) => placeText(realValue(x.json), realValue(y.json)));
  return [`\\addplot[${style}${type === "arrow" ? ", ->" : ""}] coordinates {${ends.join(" ")}};`];
}
