import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toUnicode } from "../expression/print-unicode.ts";
import { solve } from "../solve.ts";

/** Solved, with every answer proved: "x = … if …". */
async function answerTo(text: string): Promise<string> {
  const { status, answers } = await solve({ text }).result;
  const [answer] = answers;
  if (status !== "solved" || answer?.verdict.status !== "proved") return `${status}: ${answer?.latex ?? ""}`;
  const conditions = (answer.verdict.conditions ?? []).map(({ json }) => toUnicode(json)).join(", ");
  return `${toUnicode(answer.json)}${conditions === "" ? "" : ` if ${conditions}`}`;
}

describe("what is said of a parameter counts", () => {
  const rows: readonly (readonly [question: string, answer: string])[] = [
    ["solve x^2 = a, a < 0", "∅"],
    ["solve x^2 = a, a > 0", "{−√a, √a}"],
    ["solve x^2 = a for x", "{−√a, √a} if a ≥ 0"],
    ["solve x^2 + a = 0, a > 0", "∅"],
    ["solve x^2 + 2x + a = 0, a > 1 for x", "∅"],
    ["solve ax^2 + 1 = 0, a > 0", "∅"],
    ["solve x^4 = a, a < 0", "∅"],
    ["solve e^x = a, a < 0", "∅"],
    ["solve e^x = a, a > 0", "{ln(a)}"],
    ["solve 2^x = a, a <= 0", "∅"],
    ["solve sqrt(x) = a, a < 0", "∅"],
    ["solve sqrt(x) = a, a > 0", "{a²}"],
    ["solve |x| = a, a < 0", "∅"],
    ["solve ln x = a, a < 0", "{e^a}"],
    ["solve x^2 = -a^2 - 1 for x", "∅"],
    ["solve x^2 = a x, a > 0, x > 0", "{a}"],
    ["solve a x = 1, a > 0 for x", "{1/a}"],
  ];
  for (const [question, answer] of rows)
    test(`${question}: ${answer}`, async () => assert.equal(await answerTo(question), answer));
});

describe("the conditions listed with an answer are the ones that it needs", () => {
  const rows: readonly (readonly [question: string, answer: string])[] = [
    ["solve sqrt(x+a) = b for x", "{b² − a} if b ≥ 0"],
    ["solve sqrt(x) + a = b for x", "{(b − a)²} if b − a ≥ 0"],
    ["solve sqrt(x+a) = -b for x", "{b² − a} if b ≤ 0"],
    ["solve a^{2x} = a^x for x", "{0} if a > 0, a ≠ 1"],
    ["solve |x| = a for x", "{−a, a} if a ≥ 0"],
  ];
  for (const [question, answer] of rows)
    test(`${question}: ${answer}`, async () => assert.equal(await answerTo(question), answer));
});

describe("what has no value is neither solved nor proved", () => {
  const rows: readonly (readonly [question: string, formula: string])[] = [
    ["x + y = 1/0, x - y = 2", "1/0"],
    ["solve x = sqrt(-1)", "√(−1)"],
    ["solve x = 0/0", "0/0"],
    ["solve log_1 x = 2", "log₁(x)"],
    ["evaluate 1/x at x = 0", "1/0"],
    ["evaluate x^x at x = 0", "0⁰"],
    ["evaluate x/0 at x = 1", "1/0"],
    ["derivative of x/0", "x/0"],
    ["domain of x + 1/0", "1/0"],
    ["domain of sqrt(-1) + x", "√(−1)"],
    ["\\lim_{x \\to 0} 1/0", "1/0"],
    ["0^0 + 1", "0⁰"],
  ];
  for (const [question, formula] of rows) {
    test(`${question}: ${formula} has no value`, async () => {
      const { status, answers, reason } = await solve({ text: question }).result;
      const named = reason?.params?.formula;
      assert.deepEqual(
        [status, answers.length, reason?.key, typeof named === "object" && "json" in named && toUnicode(named.json)],
        ["unsolved", 0, "reason.no-real-value", formula],
      );
    });
  }
});
