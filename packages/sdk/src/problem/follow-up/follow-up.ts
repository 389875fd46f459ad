import type { MathJson, MethodId, Problem } from "../../contract.ts";

/** What is done to a curve. Exact: amounts, factors and angles are formulas, and are never rounded. */
export type Transform =
  | { readonly kind: "shift"; readonly by: readonly [x: MathJson, y: MathJson] }
  /** Distances from the other axis are multiplied: along "y" a curve grows taller. */
  | { readonly kind: "scale"; readonly along: "x" | "y"; readonly factor: MathJson }
  /** A line, or a point: ["Tuple", 0, 0] is the origin. */
  | { readonly kind: "reflect"; readonly in: MathJson }
  /** Anticlockwise, in radians or degrees as written: ["Degrees", 90]. */
  | { readonly kind: "rotate"; readonly angle: MathJson; readonly about: readonly [MathJson, MathJson] };

/** Which of the curves is spoken of: "it", a kind of curve, or the curve with an equation. */
export type CurveName =
  | { readonly by: "it" }
  | { readonly by: "last" }
  | { readonly by: "kind"; readonly kind: "Line" | "Parabola" | "Circle" | "Ellipse" | "Hyperbola" }
  | { readonly by: "equation"; readonly equation: MathJson };

/** A part of the plane to look at: ends of x, of y, or so many times nearer. */
export interface Window {
  readonly x?: readonly [MathJson, MathJson];
  readonly y?: readonly [MathJson, MathJson];
  readonly nearer?: number;
}

/** What changes a problem that was asked before, or its picture. */
export type Edit =
  | { readonly do: "transform"; readonly curve: CurveName; readonly by: Transform }
  | { readonly do: "replace-number"; readonly from: MathJson; readonly to: MathJson }
  /** `alone`: no word says that it is a value, so it is none of a letter that is looked for. */
  | { readonly do: "set"; readonly letter: string; readonly to: MathJson; readonly alone?: true }
  /** y(0) = 2, of a differential equation. */
  | { readonly do: "initial"; readonly value: MathJson }
  | { readonly do: "conditions"; readonly conditions: readonly MathJson[] }
  /** Between two numbers: a window where something is drawn, conditions where something is solved. */
  | { readonly do: "between"; readonly letter: string | undefined; readonly interval: MathJson }
  | { readonly do: "numbers"; readonly numbers: Problem["numbers"] }
  | { readonly do: "window"; readonly window: Window }
  | { readonly do: "add-curve"; readonly equations: readonly MathJson[] }
  | { readonly do: "remove-curve"; readonly curve: CurveName }
  | { readonly do: "draw" }
  /** The next step's sentence alone, or one more than were told before. */
  | { readonly do: "hint" }
  /** Whether a claim about what was asked is right. */
  | { readonly do: "check"; readonly claim: MathJson }
  | { readonly do: "meet" }
  | { readonly do: "replace-formula"; readonly formula: MathJson }
  /** In words that the readers of questions know, said of what was spoken of before. */
  | { readonly do: "ask-more"; readonly words: string };

/** What is said about the conversation rather than the mathematics; a session carries it out. */
export type Command =
  | { readonly do: "undo" }
  | { readonly do: "explain" | "why"; readonly step: string | undefined }
  | { readonly do: "another-method"; readonly method?: MethodId }
  | { readonly do: "language"; readonly language: "en" | "zh" };

export type FollowUp = Edit | Command;

const commands: ReadonlySet<string> = new Set(["undo", "explain", "why", "another-method", "language"]);
export const isCommand = (followUp: FollowUp): followUp is Command => commands.has(followUp.do);
