import { Radicals } from "../src/algebra/radicals/radicals.ts";
import type { Answer, Expression, MathJson, Problem, Rule, Step, Verdict } from "../src/contract.ts";
import { ScratchBoard, type ShownLayer } from "../src/derivation/board.ts";
import { canonicalAnswer } from "../src/derivation/canonical-answer.ts";
import { answerAsk } from "../src/derivation/geometry/answer-ask.ts";
import type { Part } from "../src/derivation/geometry/part.ts";
import { conics } from "../src/derivation/geometry/parts/conics/index.ts";
import { lineParts } from "../src/derivation/geometry/parts/lines/index.ts";
import { sceneOf } from "../src/derivation/geometry/scene.ts";
import { Working } from "../src/derivation/geometry/working.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { parse } from "../src/expression/parse.ts";
import { verifyLineAnswer } from "../src/verification/geometry/line-answers.ts";

const parts: readonly Part[] = [...conics, ...lineParts];
const rules: Readonly<Record<string, Rule>> = Object.assign({}, ...parts.map((part) => part.rules));

export interface Asked {
  readonly steps: readonly Step[];
  readonly layers: readonly ShownLayer[];
  readonly answers: readonly Omit<Answer, "verdict">[] | undefined;
  readonly verdicts: readonly Verdict[];
}

const contextOfParts = { spend: () => {}, ruleOf: (id: string) => rules[id], solve: () => undefined };

/** A working of facts, on a board of its own. */
function workingOf(facts: string, assuming: string): { working: Working; board: ScratchBoard } {
  const given = listOf(facts).map(factOf);
  const assumed = listOf(assuming).map((text) => expressionOf(parse(text).json));
  const problem: Problem = { kind: "geometry.points", given, unknowns: [], asks: [], numbers: "real", assuming: assumed };
  const board = new ScratchBoard(contextOfParts, { assuming: assumed });
  const numbers = new Radicals({ assuming: assumed.map(({ json }) => json) });
  return { working: new Working(board, sceneOf(problem), numbers, parts), board };
}

/** What facts say, to hold answers against. */
export const knownOf = (facts: string, assuming = ""): Working => workingOf(facts, assuming).working;

/**
 * A question worked out by the parts of plane geometry.
 * @param facts separated by semicolons: "A = (1, 2)", "l: y = 2x", or JSON: ["Equal", …]
 * @param assuming inequalities between letters
 */
export function askPlane(facts: string, what: string, of: MathJson, assuming = ""): Asked {
  const ask = { what, of: expressionOf(of) };
  const { working, board } = workingOf(facts, assuming);
  const findings = answerAsk(working, ask);
  const answers = findings?.map(({ kind, json }) => canonicalAnswer({ ask, kind, ...expressionOf(json) }, "x"));
  const known = knownOf(facts, assuming);
  const verdicts = (answers ?? []).map((answer) => verifyLineAnswer(known, of, answer));
  return { steps: board.steps, layers: board.layers, answers, verdicts };
}

const listOf = (text: string): string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function factOf(text: string): Expression {
  if (text.startsWith("[")) return expressionOf(JSON.parse(text));
  const colon = /^(\w+):(.*)$/.exec(text);
  return expressionOf(colon ? ["Colon", colon[1] as string, parse(colon[2] as string).json] : parse(text).json);
}
