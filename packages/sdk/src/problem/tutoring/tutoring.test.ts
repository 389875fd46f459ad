import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../read.ts";

/** A reading in a line: the kind, what is given, and of the asks for a hint or a check what they are about. */
function readAs(text: string): string {
  const { readings, chosen, reason } = read({ text });
  const reading = readings[chosen ?? -1];
  if (!reading) return reason?.key ?? "";
  const { kind, given, asks } = reading.problem;
  const wishes = asks.map((ask) => {
    const details = ask.what === "hint" ? ask.with?.number?.latex : ask.of?.latex;
    return [ask.what, ...(details === undefined ? [] : [details]), ...(ask.with?.as ? ["one"] : [])].join(" ");
  });
  return `${kind}: ${given.map(({ latex }) => latex).join("; ")} → ${wishes.join(", ")}`;
}

const hint = "equation.quadratic: x^{2} - 5x + 6 = 0 → solutions, hint 1";
const answer = "equation.linear: 2x + 1 = 7 → solutions, check-answer x = 3";
const member = "equation.quadratic: x^{2} = 9 → solutions, check-answer x = 3 one";
const identity = "check.statement: (a + b)^{2} = a^{2} + b^{2} → check";
const working = "check.working: 2x + 3 = 7 → check 2x = 4, x = 2";

const rows: readonly (readonly [expected: string, ...texts: string[]])[] = [
  [
    hint,
    "give me a hint for x^2-5x+6=0",
    "Could you give me a hint: solve x^2 - 5x + 6 = 0",
    "Please give me some hints on x^2-5x+6=0.",
    "solve x^2-5x+6=0, just a hint please",
    "How do I start solving x^2-5x+6=0?",
    "What is the first step in solving x^2-5x+6=0?",
    "What's the first step of x^2-5x+6=0?",
    "给我一个提示：解方程 x^2-5x+6=0",
    "解方程x²-5x+6=0，给个提示",
    "请提示一下：x^2-5x+6=0",
    "方程 x^2-5x+6=0 第一步怎么做？",
  ],
  ["function.quadratic: y = x^{2} - 4x + 3 → vertex, hint 1", "I need a hint for: find the vertex of y = x^2-4x+3"],
  [
    answer,
    "is x = 3 right for 2x+1=7?",
    "Is x=3 the solution of 2x+1=7",
    "Solve 2x+1=7. I got x=3, is that right?",
    "2x+1=7, my answer is x = 3. Is this correct?",
    "check that x=3 is the answer to 2x+1=7",
    "方程 2x+1=7 的解是 x=3 吗？",
    "解方程2x+1=7，我算得 x=3，对吗？",
    "2x+1=7，我的答案是 x=3，对不对",
  ],
  [
    member,
    "Is x=3 a solution of x^2=9?",
    "Is x = 3 one of the solutions of x^2=9",
    "Does x=3 satisfy x^2=9?",
    "Verify that x=3 solves x^2=9",
    "x=3 是方程 x^2=9 的解吗？",
    "x=3 是不是 x^2=9 的一个根",
    "x=3 满足 x^2=9 吗",
  ],
  [
    "function.quadratic: y = x^{2} - 4x + 3 → vertex, check-answer (2, -1)",
    "Is (2,-1) the vertex of y=x^2-4x+3?",
    "(2,-1) 是 y=x^2-4x+3 的顶点吗？",
    "The vertex of y=x^2-4x+3 is (2,-1), right?",
  ],
  [
    identity,
    "Is it true that (a+b)^2=a^2+b^2?",
    "(a+b)^2 = a^2+b^2, true or false?",
    "True or false: (a+b)^2=a^2+b^2",
    "(a+b)^2=a^2+b^2 对吗？",
    "判断 (a+b)^2=a^2+b^2 是否成立",
  ],
  [
    "check.statement: \\sin^{2} x + \\cos^{2} x = 1 → check",
    "Prove that $\\sin^2 x+\\cos^2 x=1$",
    "证明恒等式 sin²x+cos²x=1",
    "Show that sin^2 x + cos^2 x = 1",
  ],
  [
    working,
    "check: 2x+3=7 → 2x=4 → x=2",
    "Check my work:\n2x+3=7\n2x=4\nx=2",
    "Is my working right? 2x+3=7; 2x=4; x=2",
    "Where is my mistake? 2x + 3 = 7 -> 2x = 4 -> x = 2",
    "检查下面的步骤：\n(1) 2x+3=7\n(2) 2x=4\n(3) x=2",
    "2x+3=7 → 2x=4 → x=2 对吗？",
    "2x+3=7\n2x=4\nx=2\n哪里错了？",
  ],
  ["check.working: 2(3 + 4) → check  = 2 \\cdot 7,  = 14", "check: 2(3+4) → = 2*7 → = 14"],
];

describe("hints and checks are asked for in many ways", () => {
  for (const [expected, ...texts] of rows) for (const text of texts) test(text, () => assert.equal(readAs(text), expected));
});

describe("what only looks like it is read as ever", () => {
  const others: readonly (readonly [text: string, expected: string])[] = [
    ["lim x→0 sin(x)/x", "calculus.limit: \\lim_{x \\to 0} \\frac{\\sin x}{x} → limit"],
    ["Find the solutions of x^2=9", "equation.quadratic: x^{2} = 9 → solutions"],
    ["give me a hint", "reason.unknown-words"],
    ["check my homework", "reason.unknown-words"],
    ["Is x=3 a nice solution of x^2=9?", "reason.unknown-words"],
    ["give me a hint for the meaning of life", "reason.unknown-words"],
    ["Show that x^2 is nice", "reason.unknown-words"],
  ];
  for (const [text, expected] of others) test(text, () => assert.equal(readAs(text), expected));
});

test("a span leads back to the text that was typed", () => {
  const text = "给我一个提示：解方程 x^2-5x+6=0";
  const { readings } = read({ text });
  assert.ok(readings[0]?.spans.some(({ part, from, to }) => part === "given" && text.slice(from, to) === "x^2-5x+6=0"));
});

test("long texts of nothing but signs and signal words are no question of this sort", () => {
  const texts = [
    " ,".repeat(1900),
    `check ${"-> ".repeat(1200)}`,
    `is ${"is the ".repeat(500)} right`,
    "的解是".repeat(1200),
    `check ${"x ".repeat(1900)}`,
  ];
  for (const text of texts) {
    const { readings, reason } = read({ text });
    assert.deepEqual(readings, [], text.slice(0, 20));
    assert.ok(reason, text.slice(0, 20));
  }
});
