import type { Figure, Message } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { isFormula } from "../../locale/say.ts";
import type { DrawnPicture } from "../../plotting-code/drawn.ts";
import { type NotUnderstood, understand } from "../../plotting-code/understand.ts";
import { composeFigure } from "../compose-figure.ts";
import { whatIsSeen } from "../what-is-seen.ts";
import { viewOf } from "./view-of.ts";

export interface PlottingCode {
  /** What it draws, a figure for each pair of axes, with exact formulas where it has arrays of samples. */
  readonly figures: Figure[];
  /** Every statement that is not understood, and every one that depends on it, in the order of their lines. Nothing of these is drawn. */
  readonly notUnderstood: NotUnderstood[];
}

/**
 * Reads a program in Python with NumPy and matplotlib into figures. It is parsed and never run. Text with Markdown fences is searched for its Python
 * code. Never throws.
 */
export function readPlottingCode(code: string): PlottingCode {
  const { pictures, notUnderstood } = understand(code);
  const read = pictures.map((picture, index) => figureOf(picture, index));
  const undrawn = read.flatMap((each) => ("line" in each ? [{ ...each, text: lineOf(code, each.line) }] : []));
  const listed = [...notUnderstood, ...undrawn.filter(({ line }) => !notUnderstood.some((other) => other.line === line))];
  return {
    figures: read.flatMap((each) => ("line" in each ? [] : [each])),
    notUnderstood: listed.sort((a, b) => a.line - b.line),
  };
}

const lineOf = (code: string, line: number): string => (code.split(/\r\n?|\n/)[line - 1] ?? "").trim();

function figureOf(picture: DrawnPicture, index: number): Figure | { line: number; reason: Message } {
  try {
    const id = index === 0 ? "figure" : `figure-${index + 1}`;
    const { layers, fromAbove } = picture;
    const figure = composeFigure({
      id,
      title: titleOf(picture),
      layers,
      alt: whatIsSeen(layers),
      ...(fromAbove && { fromAbove }),
    });
    return { ...figure, view: viewOf(picture, figure.view) };
  } catch (error) {
    if (!(error instanceof MathVizError || error instanceof RangeError)) throw error;
    return { line: picture.line, reason: { key: "reason.figure", params: { message: error.message } } };
  }
}

/** The program's own title, else its only curve. */
function titleOf({ title, layers }: DrawnPicture): Message {
  if (title !== undefined) return { key: "plotting-code.named", params: { name: title } };
  const [first, ...others] = layers.filter(({ type, role }) => role !== "construction" && (type === "curve" || type === "polar"));
  const { label } = first ?? {};
  if (!label || others.length > 0) return { key: "plotting-code.picture" };
  const drawn = label.params?.function;
  return isFormula(drawn)
    ? { key: "figure.graph-of", params: { function: drawn } }
    : { key: "plotting-code.graph", params: { of: label } };
}
