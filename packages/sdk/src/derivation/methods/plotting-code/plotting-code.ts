import type { Goal, Message, Method, Outcome, Problem } from "../../../contract.ts";
import { type PlottingCode, readPlottingCode } from "../../../figure/plotting-code/read-plotting-code.ts";
import { codeKind, programIn } from "../../../problem/plotting-code.ts";
import { writeLayer } from "./layer-lines.ts";

/** So many statements that are not understood are told one by one. */
const mostTold = 8;

/** What a program in Python draws, read and never run: each curve with its formula. */
export const plottingCode: Method = {
  id: "plotting-code.reading",
  example: "import matplotlib.pyplot as plt; plt.plot([1, 2], [3, 4])",
  rules: {
    "plotting-code.drawn": {
      relation: "states",
      example: "x^2 + y^2 = 1",
      en: "The code draws this",
      zh: "代码画出",
    },
    "plotting-code.drawn-over": {
      relation: "states",
      example: "y = x^2",
      en: "The code draws this for {range}",
      zh: "代码画出（{range}）",
    },
  },
  suits: ({ problem }) => (problem?.kind === codeKind ? 1 : 0),
  derive(goal, board): Outcome {
    const { figures, notUnderstood } = readFrom(goal);
    // Of several pictures the first is that of the steps; the others stand beside it, whole.
    for (const layer of figures[0]?.layers ?? []) writeLayer(board, layer);
    const reason = reasonFor({ figures, notUnderstood });
    if (!reason) return { status: "solved", answers: [] };
    return figures.length > 0 ? { status: "partial", answers: [], reason } : { status: "unsupported", reason };
  },
  title: (goal) => readFrom(goal).figures[0]?.title ?? { key: "plotting-code.picture" },
  frame: (goal) => {
    const [first, ...others] = readFrom(goal).figures;
    return { ...(first && { view: first.view }), ...(others.length > 0 ? { others } : {}) };
  },
};

/** Its working, title and window are asked for one after the other. */
const known = new WeakMap<Problem, PlottingCode>();

function readFrom({ problem }: Goal): PlottingCode {
  const read = problem && known.get(problem);
  if (read) return read;
  const found = readPlottingCode(programIn(problem?.given[0]?.json ?? 0) ?? "");
  if (problem) known.set(problem, found);
  return found;
}

function reasonFor({ figures, notUnderstood }: PlottingCode): Message | undefined {
  if (notUnderstood.length === 0) return figures.length > 0 ? undefined : { key: "plotting-code.draws-nothing" };
  const told = notUnderstood.slice(0, mostTold).map(
    ({ line, text, reason }): Message => ({
      key: "plotting-code.line",
      params: { line, text: text.length > 60 ? `${text.slice(0, 59)}…` : text, reason },
    }),
  );
  return { key: "plotting-code.left-out", params: { count: notUnderstood.length, lines: told } };
}
