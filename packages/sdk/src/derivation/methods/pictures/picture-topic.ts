import type { Answer, FigureFrame, MathJson, Problem, Rule, RuleId, Verdict } from "../../../contract.ts";
import type { Stage } from "./stage.ts";

/** How the things of a topic are drawn: what each writes on the board and shows, by the heads of `problem/pictures/vocabulary/`. */
export interface PictureTopic {
  /** Ids begin with `picture.`. */
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly draw: Readonly<Record<string, Draw>>;
  /** What a thing gives the figure besides its layers. */
  readonly frame?: Readonly<Record<string, (operands: readonly MathJson[], problem: Problem) => FigureFrame>>;
  /** Whether an answer is what the problem's things say, by what is asked; undefined where that is not decided. */
  readonly verdict?: Readonly<Record<string, (answer: Omit<Answer, "verdict">, problem: Problem) => Verdict>>;
}

/** Draws one thing, given by its operands. Layers get their ids from the stage, so that two things of one sort do not share them. */
export type Draw = (operands: readonly MathJson[], stage: Stage) => void;
