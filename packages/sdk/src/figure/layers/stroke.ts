import type { Layer, PlotMark } from "../../contract.ts";
import { colours } from "../colours.ts";
import type { Drawing } from "./drawing.ts";

/** The colour of a role, or the one given where the role has none of its own. */
export function colourOf(role: Layer["role"], colour: string): string {
  switch (role) {
    case "construction":
    case "asymptote":
      return colours.construction;
    case "person":
      return colours.person;
    case "answer":
      return colours.point;
    default:
      return colour;
  }
}

/** How a line of this role is drawn: what was constructed is thin and dashed, what the question is about is thick. */
export function strokeOf(role: Layer["role"], colour: string): Record<string, unknown> {
  const stroke = colourOf(role, colour);
  if (isConstructed(role)) return { stroke, strokeWidth: 1.5, strokeDasharray: "6 5" };
  return { stroke, strokeWidth: 2.25 };
}

/** Lines of this role at their place among what is drawn before and after them. */
export function inPlace(role: Layer["role"], lines: readonly PlotMark[]): Drawing {
  return isConstructed(role) ? { construction: lines } : { lines };
}

const isConstructed = (role: Layer["role"]): boolean => role === "construction" || role === "asymptote";
