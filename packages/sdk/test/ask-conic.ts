import { Radicals } from "../src/algebra/radicals/radicals.ts";
import type { MathJson, Rule, Step } from "../src/contract.ts";
import { ScratchBoard } from "../src/derivation/board.ts";
import { parts } from "../src/derivation/geometry/parts/index.ts";
import { sceneOf } from "../src/derivation/geometry/scene.ts";
import { Working } from "../src/derivation/geometry/working.ts";
import { commonRules } from "../src/derivation/methods/common-rules.ts";
import { expressionOf } from "../src/expression/expression.ts";
import { conicAssuming } from "./conic-equation.ts";

const rules: Readonly<Record<string, Rule>> = { ...commonRules, ...Object.assign({}, ...parts.map((part) => part.rules)) };

/** A board and a working on it of a question whose only curve is C. */
export function conicWorking(equation: MathJson, called?: string): { board: ScratchBoard; working: Working } {
  const assuming = conicAssuming.map(expressionOf);
  const board = new ScratchBoard({ spend: () => {}, ruleOf: (id) => rules[id], solve: () => undefined }, { assuming });
  const given = [["Colon", "C", equation] as MathJson, ...(called === undefined ? [] : [["Is", "C", called] as MathJson])];
  const problem = {
    kind: "conic.general",
    given: given.map(expressionOf),
    unknowns: [],
    asks: [],
    numbers: "real",
    assuming,
  } as const;
  const working = new Working(
    board,
    sceneOf({ ...problem, unknowns: [], asks: [], given: [...problem.given] }),
    new Radicals({ assuming: conicAssuming }),
    parts,
  );
  return { board, working };
}

/** Steps that are neither proved nor given, or hold only under conditions. */
export const openSteps = (board: ScratchBoard): string[] =>
  board.steps
    .filter(({ verdict }) => !/^(proved|given)$/.test(verdict.status) || verdict.conditions !== undefined)
    .map(({ rule, before, after }: Step) => `${rule}: ${before?.latex} ⟶ ${after.latex}`);
