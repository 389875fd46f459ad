import assert from "node:assert/strict";
import { test } from "node:test";
import type { MathJson, Problem } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parseProblem } from "./parse.ts";
import { printProblem } from "./print.ts";

const problem = (given: readonly MathJson[], more: Partial<Problem> = {}): Problem => ({
  kind: "kind",
  given: given.map(expressionOf),
  unknowns: [],
  asks: [{ what: "value" }],
  numbers: "real",
  assuming: [],
  ...more,
});
const x: MathJson = "x";

const rows: readonly [line: string, Problem][] = [
  ["kind → value", problem([])],
  ["kind → {x, theta}", problem([], { asks: [], unknowns: ["x", "theta"] })],
  ["kind: x; 2 → value", problem([x, 2])],
  [
    "kind: x → value {x} over integer where x > 0, x != 3",
    problem([x], {
      unknowns: ["x"],
      numbers: "integer",
      assuming: [expressionOf(["Greater", x, 0]), expressionOf(["NotEqual", x, 3])],
    }),
  ],
  [
    "kind: x → value where x \\in [0, 2)",
    problem([x], { assuming: [expressionOf(["Element", x, ["Interval", 0, ["Open", 2]]])] }),
  ],
  [
    "kind: x → value of x + 1 (from = 0, to = (1, 2)), graph",
    problem([x], {
      asks: [
        { what: "value", of: expressionOf(["Add", x, 1]), with: { to: expressionOf(["Tuple", 1, 2]), from: expressionOf(0) } },
        { what: "graph" },
      ],
    }),
  ],
  ["kind → value ()", problem([], { asks: [{ what: "value", with: {} }] })],
  [
    "kind → value (method = quadratic.factoring, over = x)",
    problem([], {
      asks: [
        {
          what: "value",
          with: { over: expressionOf(x), method: { json: "quadratic.factoring", latex: "\\text{factoring}" } },
        },
      ],
    }),
  ],
  [
    "kind: x → value with rho = 28, sigma = 10 units t = s, x = m/s^2",
    problem([x], {
      parameters: { sigma: expressionOf(10), rho: expressionOf(28) },
      units: { x: "m/s^2", t: "s" },
    }),
  ],
  ["kind: x → value with units", problem([x], { parameters: {}, units: {} })],
  [
    '"of, course" → "over" (" " = x) {"a b"} with "with" = 1 units x = ""',
    {
      kind: "of, course",
      given: [],
      unknowns: ["a b"],
      asks: [{ what: "over", with: { " ": expressionOf(x) } }],
      numbers: "real",
      assuming: [],
      parameters: { with: expressionOf(1) },
      units: { x: "" },
    },
  ],
  [
    "kind: x^2 at x = 2; f(x) = x^2; y(0) = 1 → value",
    problem([
      ["EvaluateAt", ["Power", x, 2], ["Equal", x, 2]],
      ["Equal", ["f", x], ["Power", x, 2]],
      ["Equal", ["y", 0], 1],
    ]),
  ],
  [
    "kind: C is Circle; C: x + y = 1; P on C; Intersections(l, C) = {A, B}; Foci(C) on XAxis; P = (1, 2) → value",
    problem([
      ["Is", "C", "Circle"],
      ["Colon", "C", ["Equal", ["Add", "x", "y"], 1]],
      ["Element", "P", "C"],
      ["Equal", ["Intersections", "l", "C"], ["Set", "A", "B"]],
      ["Element", ["Foci", "C"], "XAxis"],
      ["Equal", "P", ["Tuple", 1, 2]],
    ]),
  ],
  [
    "kind: Sqrt(PowerOfPoint((5, 3), C)); List(x = 1, y = 2); P_prime; True → value",
    problem([
      ["Sqrt", ["PowerOfPoint", ["Tuple", 5, 3], "C"]],
      ["List", ["Equal", "x", 1], ["Equal", "y", 2]],
      "P_prime",
      "True",
    ]),
  ],
  [
    "kind: (2 + i)/i → value over complex",
    problem([["Divide", ["Add", 2, "ImaginaryUnit"], "ImaginaryUnit"]], { numbers: "complex" }),
  ],
  ["kind: i; Power(ImaginaryUnit, 2) → value", problem(["i", ["Power", "ImaginaryUnit", 2]])],
  ['kind: #"a; b → c"; #["a b",{"num":"0.50"},"\\n"] → value', problem(["a; b → c", ["a b", { num: "0.50" }, "\n"]])],
];

const withoutLatex = (value: Problem): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === "latex" ? undefined : part)));

for (const [line, expected] of rows) {
  test(line, () => {
    assert.equal(printProblem(expected), line);
    assert.deepEqual(withoutLatex(parseProblem(line)), withoutLatex(expected));
  });
}

test("LaTeX is made anew: methods by their names, starts as everyone writes them", () => {
  const { given, asks } = parseProblem("kind: y(0) = 1; x^2 >= 1 → value (method = quadratic.formula)");
  assert.deepEqual(
    given.map(({ latex }) => latex),
    ["y(0) = 1", "x^{2} \\geq 1"],
  );
  assert.equal(asks[0]?.with?.method?.latex, "\\text{quadratic formula}");
});

test("spaces may be left out or added", () => {
  assert.deepEqual(
    parseProblem("  kind:x ;  2→value of x (from = 0,to = 1 ),graph {x,y} over integer  "),
    parseProblem("kind: x; 2 → value of x (from = 0, to = 1), graph {x, y} over integer"),
  );
});

test("what is wrong is said with its place", async (context) => {
  const wrong: readonly [line: string, message: string][] = [
    ["", "expected the kind of the problem at 0, found the end"],
    ["kind", 'expected "→" at 4, found the end'],
    ["kind: → value", 'expected a formula at 6, found "→"'],
    ["kind: x + → value", "expected a number, a letter or a bracket at 9, found the end"],
    ["kind: x → value of", "expected a formula at 18, found the end"],
    ["kind: x → value {x", 'expected "}" at 18, found the end'],
    ["kind: x → value over reals", 'expected real, complex, integer or natural at 21, found "reals"'],
    ["kind: x → value where", "expected a formula at 21, found the end"],
    ["kind: x → value (from 0)", 'expected "=" at 22, found "0"'],
    ["kind: x → value over integer {x}", 'expected the end of the problem at 29, found "{"'],
    ["kind: x → value; y", 'expected the end of the problem at 15, found ";"'],
    ['kind: #["Add",1 → value', 'expected "→" at 23, found the end'],
    ["kind: #[1] → value", 'expected a tree in MathJSON at 6, found "#[1]"'],
    ['"kind → value', 'expected the kind of the problem, in quotes that end at 0, found """'],
    ["kind: Midpoint(A; B) → value", 'expected a comma or ")" at 16, found ";"'],
  ];
  for (const [line, message] of wrong)
    await context.test(line, () => {
      assert.throws(
        () => parseProblem(line),
        (error) => error instanceof ParseError && error.source === line && assert.equal(error.message, message) === undefined,
      );
    });
});
