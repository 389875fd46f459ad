import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isPlottingCode } from "./code-in.ts";
import { curves } from "./examples/curves.ts";
import { planes } from "./examples/planes.ts";
import { programs } from "./examples/programs.ts";
import { understand } from "./understand.ts";

const head = "import numpy as np\nimport matplotlib.pyplot as plt\nx = np.linspace(0, 1, 100)\n";

/** Programs that would run for ever, or need all memory, if they were run. */
const greedy: readonly (readonly [name: string, code: string])[] = [
  ["loops within loops", "for a in range(400):\n for b in range(400):\n  for c in range(400):\n   x = x + 1\nplt.plot(x, x)"],
  ["a formula that doubles", `y = x\n${"y = y * y + y\n".repeat(60)}plt.plot(x, y)`],
  ["a number that grows", `n = 9\n${"n = n ** n\n".repeat(20)}plt.plot(x, x + n)`],
  ["a function that calls itself", "def f(x):\n    return f(x + 1)\nplt.plot(x, f(x))"],
  ["two functions that call each other", "def f(x):\n    return g(x)\ndef g(x):\n    return f(x)\nplt.plot(x, f(x))"],
  ["brackets without end", `plt.plot(x, ${"(".repeat(5000)}x${")".repeat(5000)})`],
  ["signs without end", `plt.plot(x, ${"-".repeat(5000)}x)`],
  ["powers without end", `plt.plot(x, ${Array.from({ length: 3000 }, () => "x").join("**")})`],
  ["a sum without end", `plt.plot(x, ${Array.from({ length: 3000 }, () => "x").join("+")})`],
  ["a long list", `plt.plot([0] * 10**9)`],
  ["a long array", "y = np.linspace(0, 1, 10**12)\nplt.scatter(y, y)"],
  ["zeros without end", "y = np.zeros(10**9)\nplt.plot(y)"],
  ["a list in itself", "a = []\na.append(a)\nplt.plot(a, a)"],
  ["a list that doubles", "a = [1]\nfor k in range(60):\n    a = a + a\nplt.plot(a, a)"],
  ["a list that holds itself twice", "a = [1]\nfor k in range(60):\n    a = [a, a]\nplt.plot(a, a)"],
  ["a list that takes itself in", "a = [1]\nfor k in range(60):\n    a.extend(a)\nplt.plot(a, a)"],
  [
    "a list that holds itself twice, in an array",
    `a = [1]\nfor k in range(60):\n    a = [a, a]\n${["y = np.array([1, 2])\ny[0] = a", "np.piecewise(a, [True], [1])", "abs(a)", "pow(a, 2)", "np.where(x > 0, a, a)"].join("\n")}`,
  ],
  ["a list in itself that nobody knows the change of", "a = []\na.append(a)\na.sort()\nplt.plot(a, a)"],
  ["a text that doubles", "a = 'a'\nfor k in range(60):\n    a = a + a\nplt.title(a)"],
  ["a loop without end", "while True:\n    x = x + 1\nplt.plot(x, x)"],
  ["a dictionary in itself", "a = {}\na['a'] = a\nplt.plot(a, a)"],
  [
    "branches that double",
    `def f(x):\n${"    if x > 0:\n        x = x + 1\n".repeat(40)}    return x\nplt.plot(x, [f(v) for v in x])`,
  ],
  ["blocks within blocks", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}if True:`).join("\n")],
  ["a text in a text", `plt.title(f"{f'{f"{x}"}'}")`],
  ["braces of a text", `plt.title(f"${"{".repeat(3000)}")`],
  ["names of objects", "plt.plot(constructor, __proto__)\nplt.constructor()\nnp.__proto__.x()\nx.hasOwnProperty(1)"],
  ["more than is read", `plt.plot(x, x)\n${"# a comment\n".repeat(10_000)}`],
  ["many pictures", "for k in range(300):\n    plt.figure()\n    plt.plot(x, k*x)"],
];

for (const [name, code] of greedy)
  test(`${name} end soon`, () => {
    const start = performance.now();
    understand(head + code);
    assert.ok(performance.now() - start < 3000);
  });

const looked: readonly (readonly [name: string, text: string])[] = [
  ["blank lines", "\n".repeat(40_000)],
  ["spaces", " ".repeat(40_000)],
  ["subscripts without end", "plt[".repeat(10_000)],
  ["closed subscripts", `plt${"[0]".repeat(13_000)}`],
  ["brackets behind a call", `plt.plot(${")".repeat(39_000)}x`],
  ["fences", "```\n".repeat(10_000)],
  ["half of an import", "import ".repeat(5_000)],
];

test("whether a text is a program is seen soon", () => {
  for (const [name, text] of looked) {
    const start = performance.now();
    isPlottingCode(text);
    assert.ok(performance.now() - start < 500, name);
  }
});

const good = [...curves, ...planes, ...programs].map(({ code }) => code);

test("no text makes it throw", () => {
  const pieces = fc.constantFrom(
    ..."x y = + - * / ** // % ( ) [ ] { } , : . < <= == ' \" # \\ np plt sin plot linspace def return if else for in range lambda 1 0 2.5 1e9 -1".split(
      " ",
    ),
    "\n",
    "\n    ",
    "np.where(",
    "plt.plot(x, ",
    "x = np.linspace(0, 1, 100)\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      understand(head + parts.join(" "));
    }),
    { numRuns: 600, seed: 7 },
  );
});

test("no change of a good program makes it throw", () => {
  const changed = fc.record({
    code: fc.constantFrom(...good),
    at: fc.nat(2000),
    length: fc.nat(12),
    put: fc.constantFrom("", "(", ")", "\n", " ", "x", "0", "'", ":", "=", "[", "-", "**", "np.", "nan"),
  });
  fc.assert(
    fc.property(changed, ({ code, at, length, put }) => {
      const from = at % code.length;
      understand(code.slice(0, from) + put + code.slice(from + length));
    }),
    { numRuns: 1200, seed: 11 },
  );
});
