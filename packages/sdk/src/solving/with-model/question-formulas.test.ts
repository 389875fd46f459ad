import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { settingsFrom } from "../../checking/settings.ts";
import type { Verdict } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { QuestionFormulas } from "./question-formulas.ts";

const statusOf = (question: string, given: string): Verdict["status"] =>
  new QuestionFormulas(question, undefined).verdictOn(parse(given), settingsFrom({})).status;

/** Formulas that a question says. */
const said: readonly (readonly [question: string, given: string])[] = [
  ["My cousin says x = 5 and leaves; who is he?", "x = 5"],
  ["Solve x^2 = 4.", "x^2 = 4"],
  ["x^2 = 4", "x^2 = 4"],
  ["If 2x + 3 = 11, what is x?", "2x + 3 = 11"],
  ["Given that x + y = 10 and x - y = 2, who is older?", "x + y = 10"],
  ["Given that x + y = 10 and x - y = 2, who is older?", "x - y = 2"],
  ["Let $f(x) = 2x + 1$. What is f(3)?", "f(x) = 2x + 1"],
  ["The function C(x) = 5x + 10 gives the cost of x shirts.", "C(x) = 5x + 10"],
  ["A ball's height is h = 20t - 5t^2 where t is time.", "h = 20t - 5t^2"],
  ["A circle with radius r = 5 has a friend.", "r = 5"],
  ["My cousin knows that x = 5 is right and that y is not known.", "x = 5"],
  ["The graph of y = 2x passes the house.", "y = 2x"],
  ["Two numbers satisfy \\(a + b = 7\\), says Tom", "a + b = 7"],
  ["Equations: x = 3, y = 2x", "x = 3"],
  ["How does one simplify (a + b)^2 - 2ab?", "(a + b)^2 - 2ab"],
  ["What is the value of (a + b)^2?", "(a + b)^2"],
  ["小明怎样化简 (a + b)^2 - 2ab？", "(a + b)^2 - 2ab"],
  ["My cousin has this: \n$2x + y = 5$\n$x - y = 1$", "2x + y = 5"],
  ["My cousin has this: \n$2x + y = 5$\n$x - y = 1$", "x - y = 1"],
  ["My cousin has\n\\[ 2x + y = 5 \\]\nand asks for y.", "2x + y = 5"],
  ["My cousin says x^2 = -5 has no solution and leaves; who is he?", "x^2 = -5"],
  ["小明说 x = 5，他是谁？", "x = 5"],
  ["小明说 x > 5 是不等式的解，他是谁？", "x > 5"],
  ["已知 2x + 3 = 11，求 x 的值", "2x + 3 = 11"],
  ["若方程 x^2 - 5x + 6 = 0 的解是年龄，他几岁？", "x^2 - 5x + 6 = 0"],
  ["设函数 y = 2x + 1，小明走了", "y = 2x + 1"],
];

/** Formulas that are torn out of something else. */
const torn: readonly (readonly [question: string, given: string])[] = [
  ["My cousin says □ + 3x = 5 and leaves; who is he?", "3x = 5"],
  ["My cousin says ? + 3x = 5 and leaves; who is he?", "3x = 5"],
  ["My cousin says ___ + 3x = 5 and leaves; who is he?", "3x = 5"],
  ["My cousin says 7@ - 3x = 5 and leaves; who is he?", "-3x = 5"],
  ["My cousin says that price × 2 + 3x = 50 and leaves; who is he?", "2 + 3x = 50"],
  ["My cousin says the price - 5 = 20 and leaves; who is he?", "-5 = 20"],
  ["My cousin says speed v = 3t² when t = 2 … 5 and leaves", "t = 2"],
  ["My cousin says x = 5 km and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 thousand and leaves; who is he?", "x = 5"],
  ["My cousin says $x = 5$ thousand and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 million dollars; who is he?", "x = 5"],
  ["My cousin says x = 5 squared and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 less than y and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 times y and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 more than y and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 and a half and leaves; who is he?", "x = 5"],
  ["My cousin says twice x = 5 and leaves; who is he?", "x = 5"],
  ["My cousin says half of x = 5 and leaves; who is he?", "x = 5"],
  ["My cousin says half of $x = 5$ and leaves; who is he?", "x = 5"],
  ["My cousin says the square of x = 9 and leaves; who is he?", "x = 9"],
  ["My cousin says twice the value x = 9 and leaves; who is he?", "x = 9"],
  ["My cousin says minus x = 9 and leaves; who is he?", "x = 9"],
  ["My cousin says it is not x = 9 and leaves; who is he?", "x = 9"],
  ["My cousin says x = 5 is false and leaves; who is he?", "x = 5"],
  ["My cousin says $x = 5$ was not right and leaves; who is he?", "x = 5"],
  ["My cousin says x = 5 cannot be and leaves; who is he?", "x = 5"],
  ["My cousin says it is false that x = 5 and leaves; who is he?", "x = 5"],
  ["My cousin says it cannot be x = 5 and leaves; who is he?", "x = 5"],
  ["My cousin says that we don't have x = 5 and leaves; who is he?", "x = 5"],
  ["小明说 x = 5 是错的，他是谁？", "x = 5"],
  ["小明没有说 x = 5，他是谁？", "x = 5"],
  ["My cousin says blorb x = 2 and leaves; who is he?", "x = 2"],
  ["My cousin says x = 3, 4 or 5; which?", "x = 3"],
  ["My cousin says x = 3 or x = 4; which?", "x = 3"],
  ["My cousin says x = 3 or x = 4; which?", "x = 4"],
  ["My cousin says x=2y+... and leaves; who is he?", "x = 2y"],
  ["Is x = 5? My cousin does not know.", "x = 5"],
  ["What is the square of (a + b)?", "a + b"],
  ["小明说单价 × 3 + 2x = 50，他是谁？", "3 + 2x = 50"],
  ["小明说单价 + 2x = 50，他是谁？", "2x = 50"],
  ["小明说 x = 5 倍的 y，他是谁？", "x = 5"],
  ["小明说 x = 5 万，他是谁？", "x = 5"],
  ["小明说 x = 5 的平方，他是谁？", "x = 5"],
  ["小明说 x = 5 的三倍，他是谁？", "x = 5"],
  ["小明说 2倍的x = 9，他是谁？", "x = 9"],
  ["小明说 x = 3 或 x = 4，哪个？", "x = 4"],
  ["小明问 x = 5 是方程的解吗？", "x = 5"],
  ["小明问：x = 5 对吗？", "x = 5"],
  ["小明问是否 x = 5，不知道", "x = 5"],
  ["小明说 x = 5 元，他是谁？", "x = 5"],
];

/** What says nothing, or nothing that can be, is said by nothing else. */
const unlike: readonly (readonly [question: string, given: string])[] = [
  ["My cousin claims that 2 + 2 = 5 and walks away", "7 \\cdot 8 = 54"],
  ["My cousin claims that 2 + 2 = 4 and walks away", "7 \\cdot 8 = 56"],
  ["My cousin claims that x = x + 1 and walks away", "x^2 = -5"],
  ["My cousin claims that x = x and walks away", "2x = x + x"],
];

describe("formulas that are called given", () => {
  for (const [question, given] of said)
    it(`${given} stands in: ${question}`, () => assert.equal(statusOf(question, given), "given"));
  for (const [question, given] of [...torn, ...unlike])
    it(`${given} does not stand in: ${question}`, () => assert.equal(statusOf(question, given), "unchecked"));
  it("what is said otherwise stands there as well", () =>
    assert.equal(statusOf("My cousin claims that x > 3 and walks away", "2x > 6"), "proved"));
});
