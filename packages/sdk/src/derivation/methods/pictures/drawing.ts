import type { FigureFrame, Goal, Method, Outcome, Parameter, Problem, View } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { calledAll } from "../../../problem/pictures/vocabulary/vocabulary.ts";
import { commonRules } from "../common-rules.ts";
import { ends } from "./intervals.ts";
import { Stage } from "./stage.ts";
import { entryFor, topics } from "./topics.ts";

/** Pictures that are wanted for themselves: each thing is drawn as its topic says, all in one figure. */
export const drawing: Method = {
  id: "picture.drawing",
  example: "Plot the points A(1, 2) and B(3, 4)",
  rules: Object.assign({ ...commonRules }, ...topics.map(({ rules }) => rules)),
  suits: ({ problem }) => (problem?.kind.startsWith("picture.") ? 0.9 : 0),
  derive({ problem }, board): Outcome {
    if (!problem) return { status: "unsupported" };
    const stage = new Stage(board, problem);
    for (const { json } of problem.given) {
      const draw = entryFor("draw", json);
      if (!draw)
        return { status: "unsupported", reason: { key: "reason.picture-unknown", params: { thing: headOf(json) ?? "" } } };
      draw(operandsOf(json), stage);
      if (stage.failure) return { status: "unsupported", reason: stage.failure };
    }
    const [reason] = stage.open;
    return reason ? { status: "partial", answers: stage.answers, reason } : { status: "solved", answers: stage.answers };
  },
  title: (goal) => ({ key: "figure.picture", params: { things: calledAll(givenOf(goal)) } }),
  frame: ({ problem }) => (problem ? frameOf(problem) : {}),
};

const givenOf = ({ problem }: Goal) => (problem?.given ?? []).map(({ json }) => json);

/** What the things want, the first that wants it; and the window that is asked for. */
function frameOf(problem: Problem): FigureFrame {
  const frames = problem.given.map(({ json }) => entryFor("frame", json)?.(operandsOf(json), problem) ?? {});
  const parameters = distinct(frames.flatMap((frame) => frame.parameters ?? []));
  const animation = frames.find((frame) => frame.animation)?.animation;
  const view: Partial<View> = Object.assign({}, ...frames.map((frame) => frame.view ?? {}).reverse(), windowOf(problem));
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(animation ? { animation } : {}),
    ...(Object.keys(view).length > 0 ? { view } : {}),
    ...(frames.some(({ fromAbove }) => fromAbove) ? { fromAbove: true } : {}),
  };
}

/** Each letter once, as the first thing has it. */
const distinct = (parameters: readonly Parameter[]): Parameter[] =>
  [...new Map(parameters.toReversed().map((parameter) => [parameter.name, parameter])).values()].reverse();

function windowOf({ asks }: Problem): Partial<View> {
  const window: Partial<View> = {};
  for (const axis of ["x", "y", "z"] as const) {
    const range = asks[0]?.with?.[axis];
    if (range) window[axis] = ends(range.json);
  }
  return window;
}
