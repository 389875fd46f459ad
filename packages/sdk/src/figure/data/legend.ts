import type { Figure, Layer, PlotMark, View } from "../../contract.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import type { AxisNames } from "../axis-names.ts";
import { colours } from "../colours.ts";
import { colourOfCurve, hasColourOfItsOwn } from "../curve-colours.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../labels/text-width.ts";
import { colourOf, strokeOf } from "../layers/stroke.ts";
import { isDataLayer, isScatter } from "./data-layers.ts";
import { mostDots, placesInView } from "./squares.ts";

/** What a layer is called, beside a sample of how it is drawn. */
interface Entry {
  readonly layer: Layer;
  readonly text: string;
  readonly colour: string;
}

interface PlacedEntry extends Entry {
  readonly left: number;
  readonly row: number;
}

export interface Legend {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

const rowHeight = 20;
const sample = 22;
const apart = 18;

/** The names of data and of the curves with them, in rows above the chart; no name where there is but one thing to see. */
export function legendOf(
  { layers, view }: Pick<Figure, "layers" | "view">,
  letters: AxisNames,
  wording: Wording,
  { width, left, fontSize }: { readonly width: number; readonly left: number; readonly fontSize: number },
): Legend {
  const coloured = layers.filter((layer) => hasColourOfItsOwn(layer, letters));
  const entries = coloured.flatMap((layer, index): Entry[] => {
    const name = layer.label && coloured.length > 1 ? sayPlainly(layer.label, wording) : "";
    const text = [name, noteOn(layer, view, wording)].filter((part) => part !== "").join(": ");
    return text === "" ? [] : [{ layer, text, colour: colourOf(layer.role, colourOfCurve(index)) }];
  });
  let [at, row] = [left, 0];
  const placed = entries.map((entry): PlacedEntry => {
    const size = sample + 6 + textWidth(entry.text, fontSize);
    if (at > left && at + size > width - 4) [at, row] = [left, row + 1];
    const place = { ...entry, left: at, row };
    at += size + apart;
    return place;
  });
  return { entries: placed, height: placed.length > 0 ? (row + 1) * rowHeight : 0 };
}

/** How to read a picture of more places than it has dots for. */
function noteOn(layer: Layer, view: View, wording: Wording): string {
  const count = isScatter(layer) && layer.samples.x.length > mostDots ? placesInView(layer, view).length : 0;
  return count > mostDots ? sayPlainly({ key: "chart.squares", params: { count } }, wording) : "";
}

/** Its marks, at the top edge of the picture. They name no layer: what a mark that names one shows is where the layer is. */
export function legendMarks({ entries }: Legend, frame: Frame): PlotMark[] {
  return entries.flatMap(({ layer, text, colour, left, row }) => {
    const top = 4 + (row + 0.5) * rowHeight;
    const y = frame.atPixelY(top);
    const at = (pixel: number): number => frame.roundX(frame.atPixelX(pixel));
    return [
      sampleOf(layer, colour, [at(left), at(left + sample)], at(left + sample / 2), y),
      {
        mark: "text",
        data: { x: [at(left + sample + 6)], y: [y], text: [text] },
        options: { x: "x", y: "y", text: "text", textAnchor: "start", fontSize: frame.fontSize, fill: colours.text },
      },
    ];
  });
}

function sampleOf(layer: Layer, colour: string, ends: number[], middle: number, y: number): PlotMark {
  if (!isDataLayer(layer)) {
    return {
      mark: "line",
      data: { x: ends, y: [y, y] },
      options: { x: "x", y: "y", ...strokeOf(layer.role, colour) },
    };
  }
  const shape = layer.type === "scatter" ? { r: 4 } : { symbol: "square", r: 6 };
  return { mark: "dot", data: { x: [middle], y: [y] }, options: { x: "x", y: "y", ...shape, fill: colour } };
}
