import type { Layer } from "../../contract.ts";
import { colours } from "../colours.ts";

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
