import assert from "node:assert/strict";
import { test } from "node:test";
import { formulasIn } from "./formulas-in-text.ts";

const cases: [string, string[]][] = [
  ["Solve $x^2=4$ and $y = 1$.", ["x^2=4", "y = 1"]],
  ["$$x^2\n=4$$", ["x^2\n=4"]],
  ["\\(a\\) or \\[ b \\]", ["a", "b"]],
  ["It costs $5, then $10 more.", []],
  ["\\$5 and $x$", ["x"]],
  ["$\\$5x$", ["\\$5x"]],
  ["a $ b $ c", []],
  ["$x\n\ny$", []],
  ["```\n$code$\n``` and `$more$`, $x$", ["x"]],
  ["求$x$的值，$y$也是", ["x", "y"]],
  ["$\\left\\{\\begin{array}{l}x=1\\\\y=2\\end{array}\\right.$", ["\\left\\{\\begin{array}{l}x=1\\\\y=2\\end{array}\\right."]],
  ["$ $$ $$", []],
  ["nothing", []],
];

for (const [text, formulas] of cases) test(JSON.stringify(text), () => assert.deepEqual(formulasIn(text), formulas));
