import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { spendFreely } from "../algebra/spend.ts";
import type { Expression, Goal, MathJson, Rule } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { RefutedStepError } from "../errors/refuted-step-error.ts";
import { parse } from "../expression/parse.ts";
import { loadCalculus } from "../verification/calculus/load.ts";
import type { BoardContext } from "./board.ts";
import { ScratchBoard } from "./board.ts";
import { derive } from "./derive.ts";

const rule = (relation: Rule["relation"]): Rule => ({ relation, example: "", en: "", zh: "" });
const rules: Record<string, Rule> = {
  same: rule("equivalent"),
  value: rule("equal"),
  remark: rule("states"),
  split: rule("equivalent"),
  "board.case": rule("equivalent"),
};
const goal: Goal = { task: "solve", expression: parse("x = 1"), unknowns: ["x"], assuming: [], numbers: "real" };

function boardWith(operations = 100_000): ScratchBoard {
  let left = operations;
  const context: BoardContext = {
    ruleOf: (id) => rules[id],
    spend(count) {
      left -= count;
      if (left < 0) throw new BudgetError(operations);
    },
    solve(_goal, open) {
      const board = open();
      board.write("same", parse("x = 1"));
      return {
        outcome: { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "set", ...parse("\\{1\\}") }] },
        board,
      };
    },
  };
  return new ScratchBoard(context, { line: parse("2x = 2") });
}

describe("a board", () => {
  test("numbers steps by their place and goes on from the last line", () => {
    const board = boardWith();
    board.write("same", parse("x = 1"));
    board.detail("same", (inner) => {
      inner.write("same", parse("3x = 3"));
      return inner.write("same", parse("4x = 4")).after;
    });
    assert.deepEqual(
      board.steps.map(({ id, before, after }) => [id, before?.latex, after.latex]),
      [
        ["1", "2x = 2", "x = 1"],
        ["2", "x = 1", "4x = 4"],
      ],
    );
    assert.deepEqual(
      board.steps[1]?.substeps?.map(({ id }) => id),
      ["2.1", "2.2"],
    );
    assert.equal(board.line?.latex, "4x = 4");
  });

  test("refuses a false line, and nothing of it stays", () => {
    const board = boardWith();
    assert.throws(
      () => board.write("same", parse("x = 2")),
      (error) =>
        error instanceof RefutedStepError &&
        error.step.verdict.status === "refuted" &&
        error.step.verdict.witness?.x !== undefined,
    );
    assert.deepEqual(board.steps, []);
    assert.equal(board.line?.latex, "2x = 2");
  });

  test("a remark claims nothing and leaves the line alone", () => {
    const board = boardWith();
    const step = board.write("remark", parse("x = 2"));
    assert.deepEqual(step.verdict, { status: "given" });
    assert.equal(step.before, undefined);
    assert.equal(board.line?.latex, "2x = 2");
  });

  test("a case that is not covered is refuted", () => {
    const board = new ScratchBoard({ ...contextOf(), solve: () => undefined }, { line: parse("x^2 = 1") });
    const half = { condition: parse("x = 1"), work: () => ({ status: "none" }) as const };
    assert.throws(() => board.cases("split", [half]), RefutedStepError);
  });

  test("a subgoal becomes substeps of one step", () => {
    const board = boardWith();
    const outcome = board.solve("same", { ...goal, expression: parse("5x = 5") });
    assert.equal(outcome.status, "solved");
    assert.equal(board.steps[0]?.before?.latex, "5x = 5");
    assert.equal(board.steps[0]?.after.latex, "x = 1");
    assert.equal(board.steps[0]?.substeps?.[0]?.id, "1.1");
  });

  test("layers light the steps they are about", () => {
    const board = boardWith();
    const step = board.write("same", parse("x = 1"));
    board.show({ id: "root", type: "points", points: [] });
    assert.deepEqual(step.marks, [{ figure: "figure", layer: "root" }]);
  });

  test("an unknown rule is a misuse, and work beyond the budget stops", () => {
    assert.throws(() => boardWith().write("no.such", parse("x = 1")), MisuseError);
    assert.throws(() => boardWith(3).write("same", parse("x = 1")), BudgetError);
  });

  function contextOf(): Omit<BoardContext, "solve"> {
    return { ruleOf: (id) => rules[id], spend: () => {} };
  }
});

describe("a derivation", () => {
  const problem = (given: Expression): Parameters<typeof derive>[0] => ({
    kind: "equation.quadratic",
    given: [given],
    unknowns: ["x"],
    asks: [{ what: "solutions" }],
    numbers: "real",
    assuming: [],
  });

  test("that runs out of its budget says so, without an answer", () => {
    const parts = [...derive(problem(parse("x^2 - 4x + 3 = 0")), { operations: 60 })];
    const end = parts.at(-1);
    assert.ok(end?.type === "end");
    assert.equal(end.end.status, "partial");
    assert.equal(end.end.reason?.key, "reason.budget");
    assert.ok(parts.every((part) => part.type !== "answers" || part.answers.length === 0));
  });

  test("passes over neither a restriction nor other numbers", () => {
    const given = parse("4x^2 = 9x + 9");
    const answersWith = (change: object): MathJson[] =>
      [...derive({ ...problem(given), ...change }, { operations: 100_000 })].flatMap((part) =>
        part.type === "answers" ? part.answers.map(({ json }) => json) : [],
      );
    assert.deepEqual(answersWith({}), [["Set", ["Negate", ["Divide", 3, 4]], 3]]);
    assert.deepEqual(answersWith({ numbers: "integer" }), [["Set", 3]]);
    assert.deepEqual(answersWith({ assuming: [parse("x < 0")] }), [["Set", ["Negate", ["Divide", 3, 4]]]]);
  });
  test("what is said of a letter outside says nothing of a bound one, and x = 2 nothing of a slope", async () => {
    const calculus = await loadCalculus();
    const verdictOn = (line: string, part: string, assumed: string): string => {
      const context: BoardContext = { ruleOf: (id) => rules[id], spend: spendFreely, calculus, solve: () => undefined };
      const board = new ScratchBoard(context, { line: parse(line), assuming: [parse(assumed)] });
      try {
        return board.rewrite("value", [1], parse(part).json).verdict.status;
      } catch (error) {
        if (error instanceof RefutedStepError) return "refuted";
        throw error;
      }
    };
    const rows: [line: string, part: string, assumed: string, status: string][] = [
      ["\\int_{-1}^1|x|dx", "x", "x>0", "refuted"],
      ["\\int_{-1}^1 a|x|dx", "x|a|", "a>0", "refuted"],
      ["\\int_{-1}^1 |a|x\\,dx", "ax", "a>0", "proved"],
      ["\\sum_{k=-1}^1|k|", "k", "k>0", "refuted"],
      ["\\lim_{x\\to-1}|x|", "x", "x>0", "refuted"],
      ["\\lim_{x\\to0}\\frac{x^2}{x}", "x", "a>0", "proved"],
      ["\\frac{d}{dx}x^2", "4", "x=2", "refuted"],
      ["\\frac{d}{dx}|x|", "x", "x>0", "proved"],
      ["\\int|x|dx", "x", "x>0", "proved"],
    ];
    for (const [line, part, assumed, status] of rows) assert.equal(verdictOn(line, part, assumed), status, line);
  });
});
