import type { Figure, Layer, PlotMark, View } from "../../contract.ts";
import { sayPlainly, type Wording } from "../../locale/say.ts";
import type { AxisNames } from "../axis-names.ts";
import { colours } from "../colours.ts";
import { colourOfCurve, hasColourOfItsOwn } from "../curve-colours.ts";
import type { Frame } from "../frame.ts";
import { lineHeight, textHeight, textWidth } from "../labels/text-width.ts";
import { colourOf, strokeOf } from "../layers/stroke.ts";
import { brokenText } from "./broken-text.ts";
import { isDataLayer, isScatter } from "./data-layers.ts";
import { mostDots, placesInView } from "./squares.ts";

/** What a layer is called, beside a sample of how it is drawn. */
interface Entry {
  readonly layer: Layer;
  readonly text: string;
  readonly colour: string;
}

interface PlacedEntry extends Entry {
  /** Its corner, in pixels. */
  readonly left: number;
  readonly top: number;
}

export interface Legend {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

export const noLegend: Legend = { entries: [], height: 0 };

const rowHeight = 20;
const sample = 22;
const gap = 6;
const apart = 18;
const mostLines = 4;

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
  let [at, top, bottom] = [left, 0, 0];
  const placed = entries.map((entry): PlacedEntry => {
    const text = brokenText(entry.text, width - left - sample - gap - 4, fontSize, mostLines) ?? entry.text;
    const [wide, high] = [
      sample + gap + textWidth(text, fontSize),
      rowHeight + textHeight(text, fontSize) - lineHeight * fontSize,
    ];
    if (at > left && at + wide > width - 4) [at, top] = [left, bottom];
    const place = { ...entry, text, left: at, top };
    at += wide + apart;
    bottom = Math.max(bottom, top + high);
    return place;
  });
  return { entries: placed, height: bottom };
}

/** How to read a picture of more places than it has dots for. */
function noteOn(layer: Layer, view: View, wording: Wording): string {
  const count = isScatter(layer) && layer.samples.x.length > mostDots ? placesInView(layer, view).length : 0;
  return count > mostDots ? sayPlainly({ key: "chart.squares", params: { count } }, wording) : "";
}

/** Its marks, at the top edge of the picture. They name no layer: what a mark that names one shows is where the layer is. */
export function legendMarks({ entries }: Legend, frame: Frame): PlotMark[] {
  return entries.flatMap(({ layer, text, colour, left, top }) => {
    const y = frame.atPixelY(4 + top + rowHeight / 2);
    const at = (pixel: number): number => frame.roundX(frame.atPixelX(pixel));
    return [
      sampleOf(layer, colour, [at(left), at(left + sample)], at(left + sample / 2), y),
      {
        mark: "text",
        data: { x: [at(left + sample + gap)], y: [y], text: [text] },
        options: {
          ...{ x: "x", y: "y", text: "text", textAnchor: "start", lineAnchor: "top", dy: -0.6 * frame.fontSize, lineHeight },
          ...{ fontSize: frame.fontSize, fill: colours.text },
        },
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
