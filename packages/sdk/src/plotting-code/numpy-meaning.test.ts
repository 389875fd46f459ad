import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compile } from "../expression/evaluation/compile.ts";
import { understand } from "./understand.ts";

/** A formula of a program, with its value in NumPy's arithmetic worked out beside it from the same tree. */
interface Term {
  readonly text: string;
  /** How closely it binds, as Python's grammar has it; whatever binds less closely needs brackets inside. */
  readonly level: number;
  value(x: number): number;
}

const levels = { sum: 1, product: 2, sign: 3, power: 4, atom: 5 };
const within = ({ text, level }: Term, least: number): string => (level < least ? `(${text})` : text);

const atom = (text: string, value: (x: number) => number): Term => ({ text, level: levels.atom, value });
const leaf = fc.constantFrom(
  atom("x", (x) => x),
  atom("x", (x) => x),
  ...[1, 2, 3, 0.5, 7].map((number) => atom(String(number), () => number)),
  atom("np.pi", () => Math.PI),
);

const floored = (a: number, b: number): number => {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
};
/** NumPy's own: nan for a broken power of a negative number. */
const operators: readonly (readonly [sign: string, level: number, value: (a: number, b: number) => number])[] = [
  ["+", levels.sum, (a, b) => a + b],
  ["-", levels.sum, (a, b) => a - b],
  ["*", levels.product, (a, b) => a * b],
  ["/", levels.product, (a, b) => a / b],
  ["//", levels.product, (a, b) => Math.floor(a / b)],
  ["%", levels.product, floored],
];

const binary = (part: fc.Arbitrary<Term>): fc.Arbitrary<Term> =>
  fc.tuple(fc.constantFrom(...operators), part, part).map(([[sign, level, value], a, b]) => ({
    // Of one level they group to the left.
    text: `${within(a, level)} ${sign} ${within(b, level + 1)}`,
    level,
    value: (x) => value(a.value(x), b.value(x)),
  }));

/** To the right, closer than the sign before it; the exponent may have a sign without brackets. */
const power = (part: fc.Arbitrary<Term>): fc.Arbitrary<Term> =>
  fc.tuple(part, fc.constantFrom(2, 3, -1, -2, 1 / 3, 0.5)).map(([base, exponent]) => ({
    text: `${within(base, levels.atom)}**${exponent === 1 / 3 ? "(1/3)" : exponent}`,
    level: levels.power,
    value: (x) => base.value(x) ** exponent,
  }));

const sign = (part: fc.Arbitrary<Term>): fc.Arbitrary<Term> =>
  part.map((of) => ({ text: `-${within(of, levels.sign)}`, level: levels.sign, value: (x) => -of.value(x) }));

const functions: readonly (readonly [name: string, value: (a: number) => number])[] = [
  ["np.sin", Math.sin],
  ["np.exp", Math.exp],
  ["np.sqrt", Math.sqrt],
  ["np.abs", Math.abs],
  ["np.log", Math.log],
  ["np.floor", Math.floor],
  ["np.arctan", Math.atan],
  ["np.sign", Math.sign],
];
const applied = (part: fc.Arbitrary<Term>): fc.Arbitrary<Term> =>
  fc
    .tuple(fc.constantFrom(...functions), part)
    .map(([[name, value], of]) => atom(`${name}(${of.text})`, (x) => value(of.value(x))));

const { term } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    binary(tie("term")),
    binary(tie("term")),
    power(tie("term")),
    sign(tie("term")),
    applied(tie("term")),
  ),
}));

/** Where nothing is near an edge of a floor by accident. */
const places = [-2.71, -1.3791, -0.6127, 0.2113, 0.8329, 1.7321, 2.6457];

test("a curve has the values that NumPy computes", () => {
  fc.assert(
    fc.property(term, ({ text, value }) => {
      const [layer] =
        understand(`import numpy as np\nimport matplotlib.pyplot as plt\nx = np.linspace(-3, 3, 500)\nplt.plot(x, ${text} + 0*x)`)
          .pictures[0]?.layers ?? [];
      // What has no value anywhere, or is a number of its own to Python, may be refused.
      if (layer?.type !== "curve") return;
      const run = compile(layer.y.json, [layer.variable]);
      for (const x of places) {
        const [own, theirs] = [run(x), value(x)];
        if (!Number.isFinite(theirs) || Math.abs(theirs) > 1e12) continue;
        if (isNearEdge(text)) continue;
        assert.ok(Math.abs(own - theirs) <= 1e-6 * (1 + Math.abs(theirs)), `${text} at ${x}: ${own}, not ${theirs}`);
      }
    }),
    { numRuns: 1500, seed: 3 },
  );
});

/** Floors of numbers that are whole but for rounding, such as 3*np.pi//np.pi, and zeros that 1/x makes infinite. */
const isNearEdge = (text: string): boolean =>
  /\/\/|%|floor|sign/.test(text) && /pi|\*\*|sqrt|sin|exp|log|arctan|\//.test(text.replaceAll("//", ""));

const rows: readonly (readonly [formula: string, x: number, value: number])[] = [
  ["-x**2", 3, -9],
  ["2**-x", 1, 0.5],
  ["2**x**2", 2, 16],
  ["-2**2 + x", 0.5, -3.5],
  ["x / 2 * 3", 4, 6],
  ["x // 2 * 3", 5, 6],
  ["-x // 2", 3, -2],
  ["-x % 3", 1, 2],
  ["x % -3", 1, -2],
  ["7 // 2 + 7 % 4 + x", 0.5, 6.5],
  ["-7 // 2 + x", 0.5, -3.5],
  ["1 / 2 * x", 3, 1.5],
  ["x**0.5", 2.25, 1.5],
  ["x - 1 - 1", 5, 3],
  ["x if 1 < 2 else 0", 5, 5],
  ["np.fmod(-x, 3)", 4, -1],
  ["np.mod(-x, 3)", 4, 2],
  ["np.arctan2(-x, -x)", 1, (-3 * Math.PI) / 4],
  ["np.hypot(x, 4)", 3, 5],
  ["np.trunc(-x)", 2.5, -2],
  ["np.sinc(x)", 0.5, 2 / Math.PI],
  ["np.log1p(x)", 1, Math.LN2],
  ["(x > 1) * 2", 1.5, 2],
  ["np.where((x > 0) & ~(x > 1), x, -x)", 1.5, -1.5],
];

test("operators bind and round as in Python", async (context) => {
  for (const [formula, x, value] of rows)
    await context.test(`${formula} at ${x}`, () => {
      const [layer] =
        understand(`import numpy as np\nimport matplotlib.pyplot as plt\nx = np.linspace(-9, 9, 500)\nplt.plot(x, ${formula})`)
          .pictures[0]?.layers ?? [];
      assert.equal(layer?.type, "curve");
      if (layer?.type === "curve") assert.ok(Math.abs(compile(layer.y.json, [layer.variable])(x) - value) < 1e-12);
    });
});

test("a broken power of a negative number has no value", () => {
  const [layer] =
    understand("import numpy as np\nimport matplotlib.pyplot as plt\nx = np.linspace(-8, 8, 500)\nplt.plot(x, x**(1/3))")
      .pictures[0]?.layers ?? [];
  assert.ok(layer?.type === "curve" && Number.isNaN(compile(layer.y.json, ["x"])(-8)) && compile(layer.y.json, ["x"])(8) === 2);
});
