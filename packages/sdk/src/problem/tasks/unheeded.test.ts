import assert from "node:assert/strict";
import { test } from "node:test";
import { printProblem } from "../notation/print.ts";
import { type CleanText, cleanText } from "../text.ts";
import { readTasks } from "./read-tasks.ts";

const readingsOf = (text: string): string[] =>
  readTasks(cleanText(text) as CleanText)?.readings.map(({ problem }) => printProblem(problem)) ?? [];

const questions: readonly string[] = [
  "Solve 2x + 3 = 7",
  "Solve x^2 - 5x + 6 = 0",
  "Solve x^3 - x = 0 for x",
  "Solve a x = 2 for x",
  "Solve sin x = 1/2",
  "Solve e^x = 5",
  "Solve log x = 2",
  "Solve x^2 - 4 > 0",
  "Solve 2x + 1 < 7",
  "Solve |x| = 3",
  "Solve x + y = 5, x - y = 1",
  "Solve x + y = 5, xy = 6",
  "How many solutions does x^2 = 4 have",
  "Simplify sqrt(x^2)",
  "Simplify (x^2 - 1)/(x - 1)",
  "Expand (x + 1)^2",
  "Factor x^2 - 4",
  "Evaluate x^2 at x = 3",
  "Calculate 2 + 3 * 4",
  "What is 20% of 50",
  "Write 1/4 as a decimal",
  "Complete the square x^2 + 4x",
  "Find the domain of sqrt(x)",
  "Find the inverse of y = 2x + 1",
  "Find the derivative of x^2",
  "Integrate x^2",
  "Integrate x^2 from 0 to 1",
  "Find the limit of 1/x as x approaches 2",
  "Solve y' = y",
  "Solve y'' + y = 0",
  "解方程 2x+3=7",
  "解不等式 x^2-4>0",
  "化简 sqrt(x^2)",
  "因式分解 x^2-4",
  "求 x^2 的导数",
];

/** What changes a question wherever it goes with it. */
const phrases: readonly string[] = [
  "where x > 5",
  "for x > 5",
  "for all x > 5",
  "for -1 < x < 1",
  "on [7, 8]",
  "between 7 and 8",
  "where x is a positive constant",
  "where x is a constant",
  "where b > 5",
  "over the integers",
  "over the complex numbers",
  "for integer x",
  "for complex x",
  "by graphing",
  "using matrices",
  "using Cramer's rule",
  "by elimination",
  "by substitution",
  "by factoring",
  "by grouping",
  "by completing the square",
  "using the quadratic formula",
  "using square roots",
  "using logarithms",
  "numerically",
  "by parts",
  "by definition",
  "using l'hopital's rule",
  "using the chain rule",
  "by separation of variables",
  "to find b",
  "for b",
  "with respect to b",
  "in terms of b",
  "when x = 9",
  "as x approaches 9",
  "from the left",
  "with y(0) = 9",
  "through the point (7, 8)",
  "at the point (7, 8)",
  "depending on b",
  "where b is the constant of integration",
  "and state any excluded values",
  "mod 7",
  "in the form a+bi",
  "by rationalizing the denominator",
  "over the natural numbers",
  "in the first quadrant",
  "in degrees",
  "except x = 2",
  "to 2 decimal places",
  "if x is odd",
  "for every real number b",
  "by trial and error",
  "of order 2",
  "twice",
  "其中 x>5",
  "在整数范围内",
  "用配方法",
  "用公式法",
  "x 是正常数",
];

/** What goes without saying: whole coefficients, ways that are the only ones, pictures and conditions that come with the answer. */
const same: readonly RegExp[] = [
  /^(Factor|因式分解) .*(over the integers|在整数范围内|用公式法|using the quadratic formula)$/,
  /^Complete the square .*(by completing the square|用配方法)$/,
  /^(Solve .*[<>]|解不等式|Solve x \+ y = 5, x - y = 1).* by graphing$/,
  /^(Simplify|Expand|化简) .*(and state any excluded values|where x is a constant)$/,
  /^(Factor|因式分解|Evaluate|Complete) .*where x is a constant$/,
  /^(Integrate|Solve y).*where b is the constant of integration$/,
];

test("what is said besides changes the question, or it is not read", () => {
  const unheeded = questions.flatMap((question) => {
    const plain = readingsOf(question);
    assert.notEqual(plain.length, 0, question);
    return phrases.flatMap((phrase) => {
      const text = `${question} ${phrase}`;
      return readingsOf(text).some((reading) => plain.includes(reading)) && !same.some((each) => each.test(text)) ? [text] : [];
    });
  });
  assert.deepEqual(unheeded, []);
});
