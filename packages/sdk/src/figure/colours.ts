/**
 * Colours as custom properties that a page may set, with fallbacks that keep a contrast of 3 : 1 and more on white and on near black
 * alike. Text and axes are in `currentColor`. Halos are in the colour of the surface below, and absent where nobody names it: in a
 * wrong colour they would make text unreadable.
 */
export const colours = {
  /** Told apart without red and green too: blue, orange, bluish green, magenta. */
  curve: "var(--math-viz-curve, #1f6feb)",
  otherCurves: ["var(--math-viz-curve-2, #bc4c00)", "var(--math-viz-curve-3, #007d5f)", "var(--math-viz-curve-4, #b23f97)"],
  /** Along time, from the first to the last: equally light, so that only depth makes a line paler. */
  time: [
    "var(--math-viz-time-1, #0278e7)",
    "var(--math-viz-time-2, #6965e6)",
    "var(--math-viz-time-3, #9a52cf)",
    "var(--math-viz-time-4, #be409d)",
    "var(--math-viz-time-5, #d13760)",
    "var(--math-viz-time-6, #d14300)",
  ],
  construction: "var(--math-viz-construction, #8957e5)",
  point: "var(--math-viz-point, #d1242f)",
  person: "var(--math-viz-person, #bc4c00)",
  surface: "var(--math-viz-surface, transparent)",
  text: "currentColor",
} as const;
