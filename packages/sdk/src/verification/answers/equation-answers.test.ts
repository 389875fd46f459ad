import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Ask, Goal, MathJson, Verdict } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { verifyAnswer } from "../verify-answer.ts";

interface Asked {
  readonly unknown?: string;
  readonly task?: string;
  readonly numbers?: Goal["numbers"];
  readonly with?: Record<string, string>;
}

function check(
  given: string,
  json: MathJson,
  { unknown = "x", task = "solve", numbers = "real", with: named }: Asked = {},
): Verdict {
  const ask: Ask = {
    what: task,
    ...(named ? { with: Object.fromEntries(Object.entries(named).map(([name, value]) => [name, parse(value)])) } : {}),
  };
  const goal: Goal = { task, expression: parse(given), unknowns: [unknown], assuming: [], numbers, ask };
  return verifyAnswer({ ask, kind: task === "equation" ? "equation" : "set", latex: "", json }, goal);
}

const conditions = ({ conditions: listed = [] }: Verdict): string[] => listed.map(({ latex }) => latex);

describe("answers to equations, apart from how they were found", () => {
  test("an equation solved for a letter holds under conditions, which are listed", () => {
    const verdict = check("ab=c", ["Set", ["Divide", "c", "a"]], { unknown: "b" });
    assert.deepEqual([verdict.status, conditions(verdict)], ["proved", ["a \\neq 0"]]);
  });
  test("a factor that cancels from the answer is a condition all the same", () => {
    const verdict = check("(a^2-1)x=a-1", ["Set", ["Divide", 1, ["Add", "a", 1]]]);
    assert.deepEqual([verdict.status, conditions(verdict)], ["proved", ["a + 1 \\neq 0", "a^{2} - 1 \\neq 0"]]);
  });
  test("a wrong formula is not proved under any condition", () => {
    assert.notEqual(check("ab=c", ["Set", ["Divide", "a", "c"]], { unknown: "b" }).status, "proved");
    assert.notEqual(check("x^2=a", ["Set", ["Sqrt", "a"]]).status, "proved");
  });
  test("cases must cover all values of the parameter, each with the right set", () => {
    const cases = (...parts: MathJson[]): string => check("ax=1", ["Which", ...parts]).status;
    const [isZero, isNot]: MathJson[] = [
      ["Equal", "a", 0],
      ["NotEqual", "a", 0],
    ];
    const inverse: MathJson = ["Set", ["Divide", 1, "a"]];
    assert.equal(cases(isNot as MathJson, inverse, isZero as MathJson, ["Set"]), "proved");
    assert.notEqual(cases(isNot as MathJson, inverse), "proved");
    assert.notEqual(cases(isNot as MathJson, inverse, isZero as MathJson, "RealNumbers"), "proved");
    assert.notEqual(cases(["Greater", "a", 0], inverse, isZero as MathJson, ["Set"]), "proved");
  });
  test("whole solutions are all of them, and whole", () => {
    const whole = (numbers: Goal["numbers"], ...values: MathJson[]): string =>
      check("(x+3)(x-2)(2x-1)=0", ["Set", ...values], { numbers }).status;
    assert.equal(whole("integer", -3, 2), "proved");
    assert.equal(whole("natural", 2), "proved");
    assert.equal(whole("integer", 2), "refuted");
    assert.equal(whole("integer", -3, ["Divide", 1, 2], 2), "refuted");
  });
  test("rounded real roots do not count as all complex ones", () => {
    const root: MathJson = ["Set", { num: "1.16730397826" }];
    assert.equal(check("x^5-x-1=0", root).status, "proved");
    assert.equal(check("x^5-x-1=0", root, { numbers: "complex" }).status, "unchecked");
  });
  test("an equation made from its solutions has these, whole coefficients and no common factor", () => {
    const made = (equation: string, given = "\\{3,-1\\}"): string =>
      check(given, parse(equation).json, { task: "equation" }).status;
    assert.equal(made("x^2-2x-3=0"), "proved");
    assert.equal(made("2x^2-4x-6=0"), "refuted");
    assert.equal(made("x^2+2x-3=0"), "refuted");
    assert.equal(made("x^2-12x+39=0", "\\{6+i\\sqrt3, 6-i\\sqrt3\\}"), "proved");
  });
  test("sum and product are read off the coefficients", () => {
    const made = (equation: string): string =>
      check("\\{5,6\\}", parse(equation).json, { task: "equation", with: { sum: "5", product: "6" } }).status;
    assert.equal(made("x^2-5x+6=0"), "proved");
    assert.equal(made("x^2+5x+6=0"), "refuted");
  });
});
