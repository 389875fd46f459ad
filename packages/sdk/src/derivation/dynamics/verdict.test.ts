import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answer, MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { parse } from "../../expression/parse.ts";
import { verdictOnSystem } from "./verdict.ts";

const problemOf = (equations: readonly string[]): Problem => ({
  kind: "ode.system",
  given: equations.map(parse),
  unknowns: equations.map((equation) => equation.charAt(0)),
  asks: [],
  numbers: "real",
  assuming: [],
});

const answer = (what: string, kind: Answer["kind"], json: MathJson, of?: MathJson): Omit<Answer, "verdict"> => ({
  ask: { what, ...(of === undefined ? {} : { of: expressionOf(of) }) },
  kind,
  ...expressionOf(json),
});

const point = (x: MathJson, y: MathJson): MathJson => ["Tuple", x, y];

describe("answers are held against the equations of the system", () => {
  const cubic = ["x' = x - y", "y' = x^2 - 4"];
  const swing = ["x' = y", "y' = x - x^3"];
  const rows: [name: string, equations: string[], given: Omit<Answer, "verdict">, status: string][] = [
    ["all equilibria", cubic, answer("equilibria", "points", ["List", point(2, 2), point(-2, -2)]), "proved"],
    ["one of them missing", cubic, answer("equilibria", "points", ["List", point(2, 2)]), "refuted"],
    ["one that is none", cubic, answer("equilibria", "points", ["List", point(2, 2), point(-2, 2)]), "refuted"],
    ["none, where there are some", cubic, answer("equilibria", "none", ["Set"]), "refuted"],
    ["none", ["x' = y", "y' = 1 + x^2"], answer("equilibria", "none", ["Set"]), "proved"],
    ["decimals of equilibria", cubic, answer("equilibria", "points", ["List", point({ num: "2.00001" }, 2)]), "unchecked"],
    [
      "the Jacobian matrix",
      cubic,
      answer("jacobian", "matrix", ["Matrix", ["List", 1, -1], ["List", ["Multiply", 2, "x"], 0]]),
      "proved",
    ],
    ["a wrong entry", cubic, answer("jacobian", "matrix", ["Matrix", ["List", 1, -1], ["List", "x", 0]]), "refuted"],
    ["eigenvalues", swing, answer("eigenvalues", "set", ["Set", -1, 1], point(0, 0)), "proved"],
    ["a wrong eigenvalue", swing, answer("eigenvalues", "set", ["Set", -1, 2], point(0, 0)), "refuted"],
    ["a double eigenvalue", ["x' = 2x", "y' = 2y"], answer("eigenvalues", "set", ["Set", 2], point(0, 0)), "proved"],
    [
      "types",
      swing,
      answer("stability", "statement", [
        "List",
        ["Tuple", point(-1, 0), "Center"],
        ["Tuple", point(0, 0), "Saddle"],
        ["Tuple", point(1, 0), "Center"],
      ]),
      "proved",
    ],
    [
      "types of some equilibria only",
      swing,
      answer("stability", "statement", ["List", ["Tuple", point(0, 0), "Saddle"], ["Tuple", point(1, 0), "Center"]]),
      "refuted",
    ],
    [
      "a type of what is no equilibrium",
      ["x' = ln(x)", "y' = y"],
      answer("stability", "statement", ["List", ["Tuple", point(-1, 0), "Saddle"], ["Tuple", point(1, 0), "UnstableNode"]]),
      "refuted",
    ],
    [
      "the type where the logarithm is",
      ["x' = ln(x)", "y' = y"],
      answer("stability", "statement", ["List", ["Tuple", point(1, 0), "UnstableNode"]]),
      "proved",
    ],
    [
      "a type asked about where nothing rests",
      swing,
      answer("stability", "statement", ["List", ["Tuple", point(2, 0), "Saddle"]], point(2, 0)),
      "refuted",
    ],
    [
      "eigenvalues where the rate has no value",
      ["x' = ln(x)", "y' = y"],
      answer("eigenvalues", "set", ["Set", -1, 1], point(-1, 0)),
      "unchecked",
    ],
    [
      "the type of a line of equilibria",
      ["x' = 0", "y' = -y"],
      answer("stability", "statement", ["List", ["Tuple", ["Equal", "y", 0], "NeutrallyStable"]]),
      "proved",
    ],
    [
      "a shear",
      ["x' = y", "y' = 0"],
      answer("stability", "statement", ["List", ["Tuple", ["Equal", "y", 0], "SlowlyUnstable"]]),
      "proved",
    ],
    [
      "a line of equilibria of a nonlinear system",
      ["x' = y", "y' = -y - x y"],
      answer("stability", "statement", ["List", ["Tuple", ["Equal", "y", 0], "NeutrallyStable"]]),
      "unchecked",
    ],
    ["a wrong type", swing, answer("stability", "statement", ["List", ["Tuple", point(1, 0), "StableFocus"]]), "refuted"],
    [
      "a centre that only the linearisation has",
      ["x' = y - x^3", "y' = -x"],
      answer("stability", "statement", ["List", ["Tuple", point(0, 0), "Center"]]),
      "refuted",
    ],
    ["a period, which was only computed", swing, answer("period", "value", 6.5), "unchecked"],
  ];
  for (const [name, equations, given, status] of rows) {
    test(name, () => assert.equal(verdictOnSystem(given, problemOf(equations)).status, status));
  }
});
