import type { PlotMark } from "../../contract.ts";
import { isFormula } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { colourOfCurve } from "../curve-colours.ts";
import type { Box } from "../labels/boxes.ts";
import { equationText } from "../labels/equation-text.ts";
import { boxOf } from "../labels/place-labels.ts";
import type { Surfaces } from "./faces.ts";
import type { SpaceFrame } from "./space-frame.ts";

/** What is written in a corner of the picture: which colour is which surface. */
export interface Legend {
  readonly marks: readonly PlotMark[];
  readonly boxes: readonly Box[];
}

/** From the corner, from line to line, and how long an equation may be. */
const [left, top, line, longest] = [8, 14, 17, 30];

/** The equations of several surfaces in their colours; nothing for one alone, or where one has no equation that is short enough. */
export function legendOf({ patches, colours: own }: Surfaces, frame: SpaceFrame): Legend {
  const entries = patches.flatMap(({ layer }, index) => {
    if (own.indexOf(own[index] as number) !== index) return [];
    const { function: graph, equation = graph } = layer.label?.params ?? {};
    return [{ text: isFormula(equation) ? equationText(equation.json) : "", colour: own[index] as number, id: layer.id }];
  });
  if (entries.length < 2 || entries.some(({ text }) => text === "" || text.length > longest)) return { marks: [], boxes: [] };
  const places = entries.map((entry, index) => ({ ...entry, y: top + line * index }));
  return {
    marks: places.map(
      ({ text, colour, id, y }): PlotMark => ({
        mark: "text",
        data: { x: [left], y: [y], text: [text] },
        options: {
          ...{ x: "x", y: "y", text: "text", textAnchor: "start", fontSize: frame.fontSize },
          ...{ fill: colourOfCurve(colour), stroke: colours.surface, strokeWidth: 4 },
        },
        source: id,
      }),
    ),
    boxes: places.map(({ text, y }) => boxOf(text, frame.fontSize, [left, y], { dx: 0, dy: 0, anchor: "start" })),
  };
}
