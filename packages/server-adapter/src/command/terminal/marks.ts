import type { Verdict } from "@math-viz/sdk";
import type { Palette } from "./palette.ts";

/** The sign of a verdict: ✓ proved, ≈ checked numerically, ✗ refuted, · not decided; nothing for what the question gave. */
export const signs: Record<Verdict["status"], string> = { proved: "✓", sampled: "≈", refuted: "✗", unchecked: "·", given: " " };

export function markOf(verdict: Verdict, palette: Palette): string {
  const sign = signs[verdict.status];
  switch (verdict.status) {
    case "proved":
      return palette.good(sign);
    case "sampled":
      return palette.fair(sign);
    case "refuted":
      return palette.bad(sign);
    default:
      return palette.faint(sign);
  }
}
