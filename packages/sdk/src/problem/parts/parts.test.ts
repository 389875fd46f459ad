import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../read.ts";

function readAs(text: string): string {
  const { readings, chosen, reason } = read({ text });
  const problem = readings[chosen ?? -1]?.problem;
  if (!problem) return reason?.key ?? "";
  const asks = problem.asks.map(({ what, with: details }) =>
    what === "choice"
      ? `choice ${Object.entries(details ?? {})
          .map(([name, { latex }]) => `${name} ${latex}`)
          .join(" ")}`
      : what,
  );
  return `${problem.kind}: ${problem.given.map(({ latex }) => latex).join("; ")} → ${asks.join(", ")}`;
}

const rows: readonly (readonly [expected: string, ...texts: string[]])[] = [
  [
    "function.quadratic: f(x) = x^{2} - 4x + 3 → vertex, zeros",
    "已知函数 f(x)=x^2-4x+3。(1) 求顶点坐标；(2) 求零点。",
    "已知函数 f(x)=x^2-4x+3。（1）求顶点坐标；（2）求零点。",
    "已知函数 f(x)=x^2-4x+3. ①求顶点坐标 ②求零点",
    "Let f(x)=x^2-4x+3. (a) Find the vertex. (b) Find the zeros.",
    "Let f(x)=x^2-4x+3. (i) Find the vertex. (ii) Find the zeros.",
    "Let f(x) = x^2-4x+3\n1. Find the vertex.\n2. Find the zeros.",
  ],
  ["reason.several-questions", "(1) solve x+1=2 (2) solve x^2=9", "（1）解方程 x+1=2；（2）化简 x+x"],
  // The marks are no summands and factors.
  [
    "reason.several-questions",
    "计算 (1) -2+3 (2) -4*5",
    "计算下列各题：(1) -2+3 (2) -4*5",
    "Simplify (1) -x + 2x (2) -3x + x",
    "计算 (1) +2 (2) +3",
  ],
  ["reason.part", "已知函数 f(x)=x^2-4x+3。(1) 求顶点坐标；(2) 求周长。"],
  [
    "equation.linear: 2x = 6 → solutions, choice A 2 B 3 C 4 D 5",
    "Which of the following is the solution of 2x=6? A. 2 B. 3 C. 4 D. 5",
    "The solution of 2x=6 is: (A) 2 (B) 3 (C) 4 (D) 5",
    "Solve 2x = 6.\nA) 2\nB) 3\nC) 4\nD) 5",
    "方程2x=6的解是（ ） A. 2 B. 3 C. 4 D. 5",
    "方程2x=6的解为（  ）\nA．2　B．3　C．4　D．5",
    "下列哪个是方程2x=6的解？A、2 B、3 C、4 D、5",
  ],
  [
    "expression.simplify: \\sqrt{8} → simplified, choice A 2\\sqrt{2} B 4 C \\sqrt{2}",
    "Simplify sqrt(8). A) 2sqrt(2) B) 4 C) sqrt(2)",
  ],
];

describe("questions in parts, and with answers to choose from", () => {
  for (const [expected, ...texts] of rows) for (const text of texts) test(text, () => assert.equal(readAs(text), expected));
});

describe("marks that are no marks", () => {
  const others: readonly (readonly [text: string, expected: string])[] = [
    ["f(1) + f(2) where f(x) = x^2", "reason.several-formulas"],
    ["Find the distance between A(1,2) and B(3,4)", "geometry.points: A = (1, 2); B = (3, 4) → distance"],
    ["计算 (3)-(-5)", "arithmetic.value: (3) - (-5) → value"],
    ["Exercise 2x = 6", "equation.linear: 2x = 6 → solutions"],
    ["Expand (a)(b)", "expression.expand: (a)(b) → expanded"],
  ];
  for (const [text, expected] of others)
    test(text, () => assert.equal(readAs(text).split(" → ").at(-1), expected.split(" → ").at(-1)));
});

test("a span leads back to the part that it came from", () => {
  const text = "已知函数 f(x)=x^2-4x+3。(1) 求顶点坐标；(2) 求零点。";
  const { readings } = read({ text });
  const asked = readings[0]?.spans.filter(({ part }) => part === "ask").map(({ from, to }) => text.slice(from, to));
  assert.ok(asked?.some((each) => each.includes("顶点")) && asked.some((each) => each.includes("零点")));
});
