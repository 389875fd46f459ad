import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MathJson } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { expressionOf } from "./expression.ts";
import { toLatex } from "./print-latex.ts";
import { toUnicode } from "./print-unicode.ts";

const quadratic: MathJson = ["Add", ["Subtract", ["Power", "x", 2], ["Multiply", 4, "x"]], 3];
const half: MathJson = ["Divide", 1, 2];

/** Tree, LaTeX, Unicode. */
const table: Record<string, [MathJson, string, string][]> = {
  numbers: [
    [3, "3", "3"],
    [-3, "-3", "−3"],
    [0.5, "0.5", "0.5"],
    [{ num: "1.50" }, "1.50", "1.50"],
    [{ num: "-12345678901234567890" }, "-12345678901234567890", "−12345678901234567890"],
    [1e21, "1000000000000000000000", "1000000000000000000000"],
    [1.5e21, "1500000000000000000000", "1500000000000000000000"],
    [1e-7, "0.0000001", "0.0000001"],
    [-2.5e-8, "-0.000000025", "−0.000000025"],
    [{ num: "1.5e3" }, "1500", "1500"],
  ],
  letters: [
    ["x", "x", "x"],
    ["alpha", "\\alpha", "α"],
    ["Delta", "\\Delta", "Δ"],
    ["x_1", "x_{1}", "x₁"],
    ["x_max", "x_{max}", "xₘₐₓ"],
    ["x_AB", "x_{AB}", "x_{AB}"],
    ["x_1,2", "x_{1,2}", "x_{1,2}"],
    ["x_alpha", "x_{\\alpha}", "x_{α}"],
    ["Pi", "\\pi", "π"],
    ["ExponentialE", "e", "e"],
    ["PositiveInfinity", "\\infty", "∞"],
    ["NegativeInfinity", "-\\infty", "−∞"],
  ],
  sums: [
    [quadratic, "x^{2} - 4x + 3", "x² − 4x + 3"],
    [["Add", "a", ["Negate", "b"]], "a + (-b)", "a + (−b)"],
    [["Add", "a", -3], "a + (-3)", "a + (−3)"],
    [["Subtract", "a", -3], "a - (-3)", "a − (−3)"],
    [["Subtract", "a", ["Add", "b", "c"]], "a - (b + c)", "a − (b + c)"],
    [["Subtract", ["Add", "a", "b"], "c"], "a + b - c", "a + b − c"],
    [["Add", ["Add", "a", "b"], "c"], "(a + b) + c", "(a + b) + c"],
    [["Add", "a", ["Add", "b", "c"]], "a + (b + c)", "a + (b + c)"],
    [["Add", ["Negate", "a"], "b"], "-a + b", "−a + b"],
    [["Add", -3, "b"], "-3 + b", "−3 + b"],
    [["Negate", ["Add", "a", "b"]], "-(a + b)", "−(a + b)"],
    [["Negate", ["Negate", "x"]], "-(-x)", "−(−x)"],
    [["Negate", ["Multiply", 3, "x"]], "-3x", "−3x"],
    [["Negate", ["Power", "x", 2]], "-x^{2}", "−x²"],
    [["PlusMinus", "a", ["Sqrt", "b"]], "a \\pm \\sqrt{b}", "a ± √b"],
    [["PlusMinus", 3], "\\pm 3", "±3"],
    [["MinusPlus", "x"], "\\mp x", "∓x"],
    [["Add", "x"], "x", "x"],
  ],
  products: [
    [["Multiply", 2, "x"], "2x", "2x"],
    [["Multiply", 2, 3], "2 \\cdot 3", "2·3"],
    [["Multiply", 2, -3], "2 \\cdot (-3)", "2·(−3)"],
    [["Multiply", -3, "x"], "(-3) \\cdot x", "(−3)·x"],
    [["Multiply", "x", 2], "x \\cdot 2", "x·2"],
    [["Multiply", "x", "x"], "x \\cdot x", "x·x"],
    [["Multiply", "x", ["Power", "x", 2]], "x \\cdot x^{2}", "x·x²"],
    [["Multiply", ["Add", "x", 1], ["Power", ["Add", "x", 1], 2]], "(x + 1)(x + 1)^{2}", "(x + 1)(x + 1)²"],
    [["Multiply", 2, ["Root", 4, 3]], "2\\sqrt[3]{4}", "2∛4"],
    [["Multiply", ["Log", 3, 2], ["Log", 4, 3]], "\\log_{2} 3 \\cdot \\log_{3} 4", "log₂(3)·log₃(4)"],
    [["Multiply", 2, "x", 3, "y"], "2x \\cdot 3y", "2x·3y"],
    [["Multiply", 2, ["Add", "x", 1]], "2(x + 1)", "2(x + 1)"],
    [["Multiply", "x", ["Add", "x", 1]], "x(x + 1)", "x(x + 1)"],
    [["Multiply", ["Subtract", "x", 1], ["Subtract", "x", 3]], "(x - 1)(x - 3)", "(x − 1)(x − 3)"],
    [["Multiply", "f", ["Add", "x", 1]], "f \\cdot (x + 1)", "f·(x + 1)"],
    [["Multiply", 2, ["Power", "x", 2], "y"], "2x^{2}y", "2x²y"],
    [["Multiply", 2, ["Sqrt", 3]], "2\\sqrt{3}", "2√3"],
    [["Multiply", ["Sqrt", 3], "x"], "\\sqrt{3}x", "√3·x"],
    [["Multiply", half, "x"], "\\frac{1}{2}x", "(1/2)·x"],
    [["Multiply", 2, half], "2 \\cdot \\frac{1}{2}", "2·(1/2)"],
    [["Multiply", 2, "Pi", "r"], "2\\pi r", "2πr"],
    [["Multiply", 4, "a", "c"], "4ac", "4ac"],
    [["Multiply", "s", "i", "n"], "si n", "si·n"],
    [["Multiply", "d", "x"], "d \\cdot x", "d·x"],
    [["Multiply", ["Multiply", "a", "b"], "c"], "(ab) \\cdot c", "(ab)·c"],
    [["Multiply", 2, ["Abs", "x"]], "2\\left|x\\right|", "2·|x|"],
    [["Multiply", "x", ["Sin", "x"]], "x\\sin x", "x·sin(x)"],
    [["Multiply", ["Sin", "x"], ["Cos", "x"]], "\\sin x\\cos x", "sin(x)·cos(x)"],
    [["Multiply", ["Sin", "x"], "y"], "\\sin x \\cdot y", "sin(x)·y"],
  ],
  quotients: [
    [half, "\\frac{1}{2}", "1/2"],
    [["Negate", half], "-\\frac{1}{2}", "−1/2"],
    [["Divide", -3, 2], "\\frac{-3}{2}", "(−3)/2"],
    [["Divide", ["Add", -3, ["Sqrt", 13]], 2], "\\frac{-3 + \\sqrt{13}}{2}", "(−3 + √13)/2"],
    [["Divide", "b", ["Multiply", 2, "a"]], "\\frac{b}{2a}", "b/(2a)"],
    [["Divide", ["Divide", "a", "b"], "c"], "\\frac{\\frac{a}{b}}{c}", "(a/b)/c"],
    [["Add", ["Divide", "x", 2], 1], "\\frac{x}{2} + 1", "x/2 + 1"],
    [["Power", half, 2], "\\left(\\frac{1}{2}\\right)^{2}", "(1/2)²"],
    [
      [
        "Divide",
        ["PlusMinus", ["Negate", "b"], ["Sqrt", ["Subtract", ["Power", "b", 2], ["Multiply", 4, "a", "c"]]]],
        ["Multiply", 2, "a"],
      ],
      "\\frac{-b \\pm \\sqrt{b^{2} - 4ac}}{2a}",
      "(−b ± √(b² − 4ac))/(2a)",
    ],
  ],
  "powers and roots": [
    [["Power", "x", -1], "x^{-1}", "x⁻¹"],
    [["Power", "x", "n"], "x^{n}", "xⁿ"],
    [["Power", "x", ["Add", "n", 1]], "x^{n + 1}", "x^(n + 1)"],
    [["Power", 2, "x"], "2^{x}", "2^x"],
    [["Power", -3, 2], "(-3)^{2}", "(−3)²"],
    [["Power", ["Negate", "x"], 2], "(-x)^{2}", "(−x)²"],
    [["Power", ["Subtract", "x", 1], 2], "(x - 1)^{2}", "(x − 1)²"],
    [["Power", ["Power", "x", 2], 3], "(x^{2})^{3}", "(x²)³"],
    [["Power", ["Sqrt", "x"], 2], "(\\sqrt{x})^{2}", "(√x)²"],
    [["Power", "x", half], "x^{\\frac{1}{2}}", "x^(1/2)"],
    [["Power", "f", -1], "(f)^{-1}", "(f)⁻¹"],
    [["Sqrt", 13], "\\sqrt{13}", "√13"],
    [["Sqrt", ["Add", "x", 1]], "\\sqrt{x + 1}", "√(x + 1)"],
    [["Root", 8, 3], "\\sqrt[3]{8}", "∛8"],
    [["Root", "x", 5], "\\sqrt[5]{x}", "⁵√x"],
    [["Root", "x", "k"], "\\sqrt[k]{x}", "root(x, k)"],
    [["Abs", ["Subtract", "x", 1]], "\\left|x - 1\\right|", "|x − 1|"],
  ],
  functions: [
    [["f", "x"], "f(x)", "f(x)"],
    [["f", half], "f\\left(\\frac{1}{2}\\right)", "f(1/2)"],
    [["f_1", "x", "y"], "f_{1}(x, y)", "f₁(x, y)"],
    [["Sin", "x"], "\\sin x", "sin(x)"],
    [["Sin", ["Multiply", 2, "x"]], "\\sin(2x)", "sin(2x)"],
    [["Power", ["Sin", "x"], 2], "\\sin^{2} x", "sin²(x)"],
    [["Power", ["Sin", "x"], -1], "(\\sin x)^{-1}", "(sin(x))⁻¹"],
    [["Ln", ["Abs", "x"]], "\\ln\\left|x\\right|", "ln(|x|)"],
    [["Log", 8, 2], "\\log_{2} 8", "log₂(8)"],
    [["Unknown", 3, "m"], "\\operatorname{Unknown}(3, m)", "\\operatorname{Unknown}(3, m)"],
  ],
  statements: [
    [["Equal", quadratic, 0], "x^{2} - 4x + 3 = 0", "x² − 4x + 3 = 0"],
    [["Equal", "a", "b", "c"], "a = b = c", "a = b = c"],
    [["NotEqual", "x", 1], "x \\neq 1", "x ≠ 1"],
    [["LessEqual", "x", 3], "x \\leq 3", "x ≤ 3"],
    [["GreaterEqual", "x", 3], "x \\geq 3", "x ≥ 3"],
    [["Or", ["Equal", "x", 1], ["Equal", "x", 3]], "x = 1 \\lor x = 3", "x = 1 ∨ x = 3"],
    [["And", ["Greater", "x", 1], ["Less", "x", 3]], "x > 1 \\land x < 3", "x > 1 ∧ x < 3"],
    [["And", ["LessEqual", 1, "x"], ["Less", "x", 3]], "1 \\leq x < 3", "1 ≤ x < 3"],
    [["And", ["Less", 1, "x"], ["Greater", "x", 0]], "1 < x \\land x > 0", "1 < x ∧ x > 0"],
    [["And", ["Less", 1, "x"], ["Less", "x", 3]], "1 < x \\land x < 3", "1 < x ∧ x < 3"],
    [
      ["And", ["Or", ["Equal", "x", 1], ["Equal", "x", 2]], ["Greater", "x", 1]],
      "(x = 1 \\lor x = 2) \\land x > 1",
      "(x = 1 ∨ x = 2) ∧ x > 1",
    ],
    [["List", ["Equal", "x", 1], ["Equal", "x", 3]], "x = 1, x = 3", "x = 1, x = 3"],
    ["True", "\\text{true}", "true"],
  ],
  sets: [
    [["Tuple", 2, -1], "(2, -1)", "(2, −1)"],
    [["Tuple", half, -1], "\\left(\\frac{1}{2}, -1\\right)", "(1/2, −1)"],
    [["Set", 1, 3], "\\{1, 3\\}", "{1, 3}"],
    [["Set", half], "\\left\\{\\frac{1}{2}\\right\\}", "{1/2}"],
    [["Set"], "\\varnothing", "∅"],
    ["RealNumbers", "\\mathbb{R}", "ℝ"],
    [["Interval", -1, ["Open", "PositiveInfinity"]], "[-1, +\\infty)", "[−1, +∞)"],
    [["Interval", -1, "PositiveInfinity"], "[-1, +\\infty)", "[−1, +∞)"],
    [["Interval", ["Open", 1], ["Open", 3]], "(1, 3)", "(1, 3)"],
    [
      ["Union", ["Interval", ["Open", "NegativeInfinity"], 1], ["Interval", 3, ["Open", "PositiveInfinity"]]],
      "(-\\infty, 1] \\cup [3, +\\infty)",
      "(−∞, 1] ∪ [3, +∞)",
    ],
    [["Element", "x", "RealNumbers"], "x \\in \\mathbb{R}", "x ∈ ℝ"],
  ],
};

for (const [subject, formulas] of Object.entries(table)) {
  describe(`print: ${subject}`, () => {
    for (const [json, latex, unicode] of formulas) {
      it(unicode, () => assert.deepEqual({ latex: toLatex(json), unicode: toUnicode(json) }, { latex, unicode }));
    }
  });
}

describe("print", () => {
  it("gives an expression its LaTeX", () => {
    assert.deepEqual(expressionOf(quadratic), { latex: "x^{2} - 4x + 3", json: quadratic });
  });

  it("leaves the tree as it is", () => {
    const before = JSON.stringify(quadratic);
    toLatex(quadratic);
    toUnicode(quadratic);
    assert.equal(JSON.stringify(quadratic), before);
  });

  it("refuses what is no number", () => {
    assert.throws(() => toLatex(Number.NaN), MisuseError);
    assert.throws(() => toUnicode(Number.POSITIVE_INFINITY), MisuseError);
    assert.throws(() => toLatex({ num: "1e999999" }), MisuseError);
  });
});
