import assert from "node:assert/strict";
import { test } from "node:test";
import { boxesIn } from "./boxes.ts";
import { findFormulas } from "./find-formulas.ts";
import { rowsOf } from "./rows.ts";
import { runsIn } from "./runs.ts";
import { splitThinking } from "./split-thinking.ts";
import { claimsIn } from "./statements.ts";

test("thinking and answer", () => {
  const rows: readonly (readonly [text: string, thinking: string, answer: string, isOpen?: true])[] = [
    ["<think>a</think>b", "a", "b"],
    ["a</think>b", "a", "b"],
    ["<think>a", "a", "", true],
    ["a", "", "a"],
    ["<think>a<think>b</think>c", "ab", "c"],
    ["a</think><think>b</think>c", "ab", "c"],
    ["a</think><think>b", "ab", "", true],
    ["<think>a</think>b</think>", "a", "b"],
    ["<think>a</think>b</think>c", "ab", "c"],
    ["< Thinking >a</ thinking >b", "a", "b"],
    ["<think>a<answer>b</answer>", "a", "b"],
    ["[THINK]a[/THINK]b", "a", "b"],
    ["◁think▷a◁/think▷b", "a", "b"],
    ["<|begin_of_thought|>a<|end_of_thought|><|begin_of_solution|>b<|end_of_solution|>", "a", "b"],
    ["【开始思考】a【结束思考】b", "a", "b"],
    ["<｜User｜>q<｜Assistant｜><think>a</think>b<｜end▁of▁sentence｜>", "a", "b"],
    ["x < think + y", "", "x < think + y"],
  ];
  for (const [text, thinking, answer, isOpen = false] of rows) {
    assert.deepEqual(splitThinking(text), { thinking, answer, isOpen }, text);
  }
});

test("formulas among words", () => {
  const rows: readonly (readonly [text: string, pieces: string[]])[] = [
    ["a \\(x\\) b \\[y\\] c", ["a ", "<x>", " b ", "[y]", " c"]],
    ["a $x$ b $$y$$", ["a ", "<x>", " b ", "[y]"]],
    ["$5 and $6", ["$5 and $6"]],
    ["costs $5, so $6 - 5 = 1$ is left", ["costs $5, so ", "<6 - 5 = 1>", " is left"]],
    ["for $5$, $ 6 $ and $7$", ["for ", "<5>", ", ", "< 6 >", " and ", "<7>"]],
    ["\\$5 is $x$", ["\\$5 is ", "<x>"]],
    ["\\begin{align}x\\end{align}", ["[\\begin{align}x\\end{align}]"]],
    ["so \\boxed{\\frac{1}{2}}.", ["so ", "<\\boxed{\\frac{1}{2}}>", "."]],
    ["\\[x", ["[x…]"]],
    ["\\[x\n\nThen \\(y\\)", ["[x…]", "\n\nThen ", "<y>"]],
    ["\\[a \\[b\\]", ["[a …]", "[b]"]],
  ];
  for (const [text, pieces] of rows) {
    const found = findFormulas(text).map((piece) => {
      if (typeof piece === "string") return piece;
      const latex = piece.isOpen ? `${piece.latex}…` : piece.latex;
      return piece.isDisplay ? `[${latex}]` : `<${latex}>`;
    });
    assert.deepEqual(found, pieces, text);
  }
});

test("rows of a display, and what each claims", () => {
  const rows: readonly (readonly [latex: string, claims: string[]])[] = [
    ["a = b = c", ["a = b", "b = c"]],
    ["a = b \\\\ c = d", ["a = b", "c = d"]],
    ["\\begin{aligned} a &= b \\\\[2pt] &= c \\end{aligned}", ["a = b", "= c"]],
    ["\\left\\{ \\begin{array}{l} x = 1 \\\\ y = 2 \\end{array} \\right.", ["x = 1", "y = 2"]],
    [
      "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}",
      ["f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}"],
    ],
    ["x = 1, \\quad y = 2", ["x = 1", "y = 2"]],
    ["x = 1 \\text{ or } x = 2", ["x = 1 \\text{ or } x = 2"]],
    ["(1, 2) = (a, b)", ["(1, 2) = (a, b)"]],
    ["2x = 4 \\Rightarrow x = 2", ["2x = 4", "⇒ x = 2"]],
    ["\\therefore x = 2", ["⇒ x = 2"]],
    ["1 \\le x < 3", ["1 \\le x < 3"]],
    ["P(X > 5) = 0.3", ["P(X > 5) = 0.3"]],
    ["x \\to 0", ["x \\to 0"]],
    ["n \\equiv 1 \\pmod{5}", ["n \\equiv 1 \\pmod{5}"]],
    ["x + y = 3 \\tag{1}", ["x + y = 3"]],
    ["x + y = 3 \\qquad (2)", ["x + y = 3"]],
    ["a \\leftarrow b = c", ["a \\leftarrow b = c"]],
  ];
  for (const [latex, claims] of rows) {
    const found = rowsOf(latex)
      .flatMap(claimsIn)
      .map((claim) => `${claim.follows ? "⇒ " : ""}${claim.latex}`);
    assert.deepEqual(found, claims, latex);
  }
});

test("boxes, with braces in them as deep as they go", () => {
  const rows: readonly (readonly [text: string, boxes: string[]])[] = [
    ["\\boxed{\\frac{a}{b_{1}}}", ["\\frac{a}{b_{1}}"]],
    ["\\boxed 5", ["5"]],
    ["\\boxed{1} and \\fbox{2}", ["1", "2"]],
    ["\\boxed{\\boxed{3}}", ["3"]],
    ["\\boxed{\\{1, 2\\}}", ["\\{1, 2\\}"]],
    ["\\boxed{4", []],
    ["\\boxed{}", []],
  ];
  for (const [text, boxes] of rows)
    assert.deepEqual(
      boxesIn(text).map(({ latex }) => latex),
      boxes,
      text,
    );
});

test("calculations among words", () => {
  const rows: readonly (readonly [words: string, runs: string[]])[] = [
    ["so 27 + 20 = 47 kg", ["27 + 20 = 47"]],
    ["再加上28+28=56，47+56=103公斤", ["28+28=56", "47+56=103"]],
    ["D = b² - 4ac", []],
    ["x = 2, x = 3", ["x = 2", "x = 3"]],
    ["1,000 + 2 = 1,002, so", ["1,000 + 2 = 1,002"]],
    ["ax² + bx + c = 0", []],
    ["Total - 2 = 3", []],
    ["a 5 × 5 = 25 grid", ["5 × 5 = 25"]],
    ["2 + 2 = 4.", ["2 + 2 = 4"]],
    ["version 1.2.3 = new", []],
    ["3 \\cdot 2 + 2 = 4", []],
    ["3 times 2 + 2 = 4", []],
    ["50% of 10 = 10", []],
    ["3 乘以 2 + 2 = 4", []],
    ["所以 2 + 2 = 4", ["2 + 2 = 4"]],
    ["three of them: 2 + 2 = 4", ["2 + 2 = 4"]],
  ];
  for (const [words, runs] of rows) assert.deepEqual(runsIn(words), runs, words);
});
