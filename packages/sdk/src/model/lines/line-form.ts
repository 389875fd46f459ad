import type { LineShape, TextForm } from "../../backend/backend.ts";

/**
 * The sorts of line that a model writes its working in. One line a step, in plain LaTeX: JSON would be the wrong carrier, for in a JSON string
 * `\frac` is a form feed and `rac`.
 */
export const lineKinds = ["let", "given", "note", "step", "figure", "answer"] as const;
export type LineKind = (typeof lineKinds)[number];

/** What a line of each sort begins with, in every language. */
export const lineHeads: Record<LineKind, string> = {
  let: "Let: ",
  given: "Given: ",
  note: "Note: ",
  step: "Step: ",
  figure: "Figure: ",
  answer: "Answer: ",
};

const line = (id: LineKind, free: LineShape["free"], upTo: number, next: LineKind[]): LineShape => ({
  id,
  head: lineHeads[id],
  free,
  upTo,
  next,
});

/** Letters first, then what is given, then steps with notes between them, then what is to be drawn, and at last the answers. */
export const lineForm: TextForm = {
  lines: [
    line("let", "latex", 200, ["let", "given", "step"]),
    line("given", "latex", 300, ["given", "note", "step"]),
    line("note", "text", 300, ["step", "answer"]),
    line("step", "latex", 400, ["note", "step", "figure", "answer"]),
    line("figure", "latex", 200, ["figure", "answer"]),
    { ...line("answer", "latex", 300, ["answer"]), mayEnd: true },
  ],
  first: ["let", "given", "note", "step"],
  upTo: 40,
};
