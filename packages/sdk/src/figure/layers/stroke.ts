import type { Layer, PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Drawing } from "./drawing.ts";

/** How a line of this role is drawn: what was constructed is thin and dashed, what the question is about is thick. */
export function strokeOf(role: Layer["role"], colour: string): Record<string, unknown> {
  switch (role) {
    case "construction":
    case "asymptote":
      return { stroke: colours.construction, strokeWidth: 1.5, strokeDasharray: "6 5" };
    case "person":
      return { stroke: colours.person, strokeWidth: 2.25 };
    default:
      return { stroke: colour, strokeWidth: 2.25 };
  }
}

/** Lines of this role at their place among what is drawn before and after them. */
export function inPlace(role: Layer["role"], lines: readonly PlotMark[]): Drawing {
  return role === "construction" || role === "asymptote" ? { construction: lines } : { lines };
}
