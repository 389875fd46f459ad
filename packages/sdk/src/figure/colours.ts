/**
 * Colours as custom properties that a page may set, with fallbacks that keep a contrast of 3 : 1 and more on white and on near black
 * alike. Text and axes are in `currentColor`. Halos are in the colour of the surface below, and absent where nobody names it: in a
 * wrong colour they would make text unreadable.
 */
export const colours = {
  curve: "var(--math-viz-curve, #1f6feb)",
  otherCurves: ["var(--math-viz-curve-2, #bc4c00)", "var(--math-viz-curve-3, #1a7f37)", "var(--math-viz-curve-4, #8250df)"],
  construction: "var(--math-viz-construction, #8957e5)",
  point: "var(--math-viz-point, #d1242f)",
  person: "var(--math-viz-person, #bc4c00)",
  surface: "var(--math-viz-surface, transparent)",
  text: "currentColor",
} as const;
