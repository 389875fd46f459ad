import type { Expression, MathJson, Message, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import type { Window } from "../follow-up.ts";

/** What becomes of the picture besides what the new problem draws. */
export interface FigureChange {
  /** Equations of curves as they were before: they stay to be seen, marked as that. */
  readonly before?: readonly MathJson[];
  readonly window?: Window;
}

/** A problem after an edit, with what was done in words. */
export interface Edited {
  readonly problem: Problem;
  readonly said: readonly Message[];
  readonly figure?: FigureChange;
}

/** Or why the edit cannot be meant for what is there. */
export type Outcome = Edited | { readonly reason: Message };

export const refused = (why: string, params?: Message["params"]): { reason: Message } => ({
  reason: { key: `reason.follow-up.${why}`, ...(params ? { params } : {}) },
});

export const said = (what: string, params?: Message["params"]): Message => ({
  key: `follow-up.${what}`,
  ...(params ? { params } : {}),
});

/** What a problem is about, to name it: its first given. */
export const subjectOf = ({ given, asks }: Problem): Expression => given[0] ?? asks[0]?.of ?? expressionOf("Nothing");
