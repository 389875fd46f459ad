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
  readonly assuming?: readonly string[];
}

function check(
  given: string,
  json: MathJson,
  { unknown = "x", task = "solve", numbers = "real", with: named, assuming = [] }: Asked = {},
): Verdict {
  const ask: Ask = {
    what: task,
    ...(named ? { with: Object.fromEntries(Object.entries(named).map(([name, value]) => [name, parse(value)])) } : {}),
  };
  const goal: Goal = {
    task,
    expression: parse(given),
    unknowns: [unknown],
    assuming: assuming.map((each) => parse(each)),
    numbers,
    ask,
  };
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
  test("whole solutions of an inequality meet what the question says of them", () => {
    const whole = (assuming: string[], ...values: MathJson[]): string =>
      check("x^2<10", ["Set", ...values], { numbers: "integer", assuming }).status;
    assert.equal(whole([], -3, -2, -1, 0, 1, 2, 3), "proved");
    assert.equal(whole(["x>0"], 1, 2, 3), "proved");
    assert.notEqual(whole(["x>0"], -3, -2, -1, 0, 1, 2, 3), "proved");
    assert.notEqual(whole(["x>0", "x<4"], 1, 2, 3, 9), "proved");
  });
  test("a number of few digits, or a whole one, is not taken for a rounded solution", () => {
    assert.equal(check("\\cos x=x", ["Set", { num: "0.739085133215" }]).status, "proved");
    assert.notEqual(check("\\cos x=x", ["Set", { num: "0.74" }]).status, "proved");
    assert.notEqual(check("x+e^x=3.9", ["Set", 1]).status, "proved");
    assert.equal(check("x+e^x=1", ["Set", 0]).status, "proved");
    assert.notEqual(check("y=x^2-2", ["Set", { num: "-1.4" }, { num: "1.41" }], { task: "zeros" }).status, "proved");
    const [first, ...others] = ["-1.87938524157", "0.35", "1.5"].map((num) => ({ num })) as [MathJson, ...MathJson[]];
    assert.notEqual(check("x^3-3x+1=0", ["Set", first, ...others]).status, "proved");
  });
  test("only of y = f(x) the right side is the height at a tangent, and an axis is a line x = h", () => {
    const touches = (curve: string, line: string, point: string): string =>
      check(curve, parse(line).json, { task: "tangent", with: { point } }).status;
    assert.equal(touches("f(x)=x^2", "y=2x-1", "(1,1)"), "proved");
    assert.equal(touches("y=x^2", "z=2x-1", "(1,1)"), "unchecked");
    assert.equal(touches("xy=4", "y=4", "(1,4)"), "unchecked");
    assert.equal(touches("xy=4", "y=8-4x", "(1,4)"), "unchecked");
    assert.equal(check("y=x^2-6x", parse("x=3").json, { task: "axis" }).status, "proved");
    assert.equal(check("y=x^2-6x", parse("y=3").json, { task: "axis" }).status, "unchecked");
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
