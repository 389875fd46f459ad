import type { Message, Problem, Question } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { withCheck, withHint, withoutWishes } from "../tutoring/read-tutoring.ts";
import { between, conditions, numbers } from "./edits/conditions.ts";
import { addCurves, draw, meet, removeCurve } from "./edits/curves.ts";
import { type Edited, type FigureChange, type Outcome, refused, said } from "./edits/edited.ts";
import { initial } from "./edits/initial.ts";
import { replaceFormula } from "./edits/instead.ts";
import { transform } from "./edits/transform.ts";
import { replaceNumber, set } from "./edits/values.ts";
import { changeWindow } from "./edits/window.ts";
import { type Edit, type FollowUp, isCommand } from "./follow-up.ts";

export type Previous = NonNullable<Question["previous"]>;

/** What was asked before, with an edit applied: a new problem and what was done in words, or why it cannot be meant. */
function edited(problem: Problem, edit: Edit, hasFigure: boolean): Outcome {
  switch (edit.do) {
    case "transform":
      return transform(problem, edit);
    case "replace-number":
      return replaceNumber(problem, edit);
    case "set":
      return set(problem, edit);
    case "initial":
      return initial(problem, edit);
    case "conditions":
      return conditions(problem, edit);
    case "between":
      return between(problem, edit, hasFigure);
    case "numbers":
      return numbers(problem, edit);
    case "window":
      return changeWindow(problem, edit, hasFigure);
    case "add-curve":
      return addCurves(problem, edit);
    case "remove-curve":
      return removeCurve(problem, edit);
    case "draw":
      return draw(problem, hasFigure);
    case "hint":
      return hint(problem);
    case "check":
      return check(problem, edit);
    case "meet":
      return meet(problem);
    case "replace-formula":
      return problem.told ? refused("told") : replaceFormula(problem, edit);
    case "ask-more":
      return refused("command");
  }
}

/** One hint more than were given. */
function hint(problem: Problem): Outcome {
  const given = problem.asks.find(({ what }) => what === "hint")?.with?.number?.json;
  return { problem: withHint(withoutWishes(problem), (typeof given === "number" ? given : 0) + 1), said: [said("hint")] };
}

/** A claim is about the one thing that was asked for; a drawing has no answer. */
function check(problem: Problem, { claim }: Extract<Edit, { do: "check" }>): Outcome {
  const [ask, ...more] = withoutWishes(problem).asks.filter(({ what }) => what !== "graph");
  if (ask === undefined || more.length > 0) return refused("which-answer");
  const stated = expressionOf(claim);
  return { problem: withCheck({ ...problem, asks: [ask] }, stated, false), said: [said("check", { claim: stated })] };
}

const keepsHints: ReadonlySet<FollowUp["do"]> = new Set(["hint", "replace-number", "set", "replace-formula"]);

/** Several edits, one after another. */
export function applied({ problem, figures }: Previous, followUps: readonly FollowUp[]): Outcome {
  let result: Edited = { problem, said: [] };
  for (const followUp of followUps) {
    if (isCommand(followUp)) return refused("command");
    // A check is over once something else is wanted; hints go on for other numbers.
    const standing = keepsHints.has(followUp.do) ? result.problem : withoutWishes(result.problem);
    const next = edited(standing, followUp, figures.length > 0);
    if ("reason" in next) return next;
    result = together(result, next);
  }
  return result;
}

function together(first: Edited, second: Edited): Edited {
  const all: Message[] = [...first.said, ...second.said];
  // Whatever is done, it is drawn again: that need not be said.
  const said = all.length > 1 ? all.filter(({ key }) => key !== "follow-up.drawn") : all;
  const change: FigureChange = { ...first.figure, ...second.figure };
  // Between the first and the last state no curve is shown.
  const before = first.figure?.before ?? second.figure?.before;
  const figure = { ...change, ...(before ? { before } : {}) };
  return { problem: second.problem, said, ...(Object.keys(figure).length > 0 ? { figure } : {}) };
}
