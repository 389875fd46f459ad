import type { Layer } from "../contract.ts";
import type { AxisNames } from "./axis-names.ts";
import { colours } from "./colours.ts";
import { straightLine } from "./straight-line.ts";

/** The first curve of a figure has the main colour, the others take turns. */
export function colourOfCurve(index: number): string {
  return index === 0 ? colours.curve : (colours.otherCurves[(index - 1) % colours.otherCurves.length] as string);
}

/** Whether a layer is a curve that has to be told from the other curves by its colour. */
export function hasColourOfItsOwn(layer: Layer, names: AxisNames): boolean {
  switch (layer.type) {
    case "curve":
      return layer.role !== "construction" && layer.role !== "asymptote";
    case "bars":
    case "histogram":
    case "box":
    case "scatter":
    case "parametric":
    case "polar":
      return layer.role === undefined || layer.role === "main";
    case "trajectory":
      // Those of a portrait that nobody asked for one by one look alike.
      return (layer.role === undefined || layer.role === "main") && layer.start !== undefined;
    case "implicit":
      // A line that nobody gave a role was constructed.
      return layer.role === "main" || (layer.role === undefined && !straightLine(layer.relation.json, names));
    default:
      return false;
  }
}
