import assert from "node:assert/strict";
import { describe, it } from "node:test";
import katex from "katex";
import type { MathJson } from "../contract.ts";
import { toAscii } from "./print-ascii.ts";
import { latexLines, toLatex } from "./print-latex.ts";
import { toUnicode } from "./print-unicode.ts";

/** Heads and symbols of docs/mathjson.md that print.test.ts does not have: tree, LaTeX, Unicode, ASCII. */
const table: Record<string, [MathJson, string, string, string][]> = {
  functions: [
    [["f", "x"], "f(x)", "f(x)", "f(x)"],
    [["F", ["Add", "x", 1]], "F(x + 1)", "F(x + 1)", "F(x + 1)"],
    [["P", 2, 3], "P(2, 3)", "P(2, 3)", "P(2, 3)"],
    [["y", 0], "\\operatorname{y}(0)", "\\operatorname{y}(0)", "\\operatorname{y}(0)"],
    [["y", "t"], "y(t)", "y(t)", "y(t)"],
    [["p", ["Add", "x", 1]], "\\operatorname{p}(x + 1)", "\\operatorname{p}(x + 1)", "\\operatorname{p}(x + 1)"],
    [["P", ["Given", "A", "B"]], "P(A \\mid B)", "P(A ∣ B)", "P(A \\mid B)"],
    [["P", ["Greater", "X", 1]], "P(X > 1)", "P(X > 1)", "P(X > 1)"],
    [["y_1", 0], "\\operatorname{y}_{1}(0)", "\\operatorname{y}_{1}(0)", "\\operatorname{y}_{1}(0)"],
    [["Apply", ["InverseFunction", "f"], "x"], "f^{-1}(x)", "f⁻¹(x)", "f^{-1}(x)"],
    [["InverseFunction", "f"], "f^{-1}", "f⁻¹", "f^{-1}"],
    [["Derivative", "f"], "f'", "f′", "f'"],
    [["Derivative", "f", 2], "f''", "f″", "f''"],
    [["Derivative", "f", 4], "f^{(4)}", "f⁽⁴⁾", "f^{(4)}"],
    [["Apply", ["Derivative", "f"], "x"], "f'(x)", "f′(x)", "f'(x)"],
    [["Apply", ["Derivative", "f", 2], 0], "f''(0)", "f″(0)", "f''(0)"],
    [["Prime", "A"], "A'", "A′", "A'"],
    [["Prime", "A", 2], "A''", "A″", "A''"],
    [["OverDot", "x"], "\\dot{x}", "\\dot{x}", "\\dot{x}"],
    [["OverDot", "x", 2], "\\ddot{x}", "\\ddot{x}", "\\ddot{x}"],
    [["Compose", "f", "g"], "f \\circ g", "f ∘ g", "f \\circ g"],
    [["Apply", ["Compose", "f", "g"], "x"], "(f \\circ g)(x)", "(f ∘ g)(x)", "(f \\circ g)(x)"],
    [
      ["Which", ["Greater", "x", 0], "x", "True", 0],
      "\\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
      "\\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
      "\\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
    ],
    [["Derivative", "f", 3], "f'''", "f‴", "f'''"],
    [["OverDot", "x", 3], "\\dddot{x}", "\\dddot{x}", "\\dddot{x}"],
    [["Derivative", "C_1", 4], "(C_{1})^{(4)}", "(C₁)⁽⁴⁾", "(C_1)^{(4)}"],
  ],
  calculus: [
    [["Differentiate", "y", "x"], "\\frac{dy}{dx}", "dy/dx", "\\frac{d y}{d x}"],
    [
      ["Differentiate", ["Power", "x", 2], "x"],
      "\\frac{d}{dx}\\left(x^{2}\\right)",
      "d/dx (x²)",
      "\\frac{d}{d x}\\left(x^2\\right)",
    ],
    [["Differentiate", "y", "x", "x"], "\\frac{d^{2}y}{dx^{2}}", "d²y/dx²", "\\frac{d^2 y}{dx^2}"],
    [
      ["Differentiate", ["f", "x"], "x", "x"],
      "\\frac{d^{2}}{dx^{2}}\\left(f(x)\\right)",
      "d²/dx² (f(x))",
      "\\frac{d^2}{dx^2}\\left(f(x)\\right)",
    ],
    [["PartialD", "f", "x"], "\\frac{\\partial f}{\\partial x}", "∂f/∂x", "\\frac{\\partial f}{\\partial x}"],
    [
      ["PartialD", "f", "x", "y"],
      "\\frac{\\partial^{2} f}{\\partial x \\partial y}",
      "∂²f/∂x ∂y",
      "\\frac{\\partial^2 f}{\\partial x \\partial y}",
    ],
    [
      ["PartialD", ["Add", "x", "y"], "x", "x", "y"],
      "\\frac{\\partial^{3}}{\\partial x^{2} \\partial y}\\left(x + y\\right)",
      "∂³/∂x² ∂y (x + y)",
      "\\frac{\\partial^3}{\\partial x^2 \\partial y}\\left(x + y\\right)",
    ],
    [["Gradient", "f"], "\\nabla f", "∇f", "\\nabla f"],
    [["Differential", "x"], "\\mathrm{d}x", "\\mathrm{d}x", "\\mathrm{d}x"],
    [["Integrate", ["Power", "x", 2], "x"], "\\int x^{2}\\,dx", "∫ x² dx", "\\int x^2 dx"],
    [["Integrate", ["Add", "x", 1], ["Limits", "x", 0, 1]], "\\int_{0}^{1} x + 1\\,dx", "∫₀¹ x + 1 dx", "\\int_0^1 x + 1 dx"],
    [
      ["Integrate", ["Add", "x", 1], ["Limits", "x", 0, "PositiveInfinity"]],
      "\\int_{0}^{\\infty} x + 1\\,dx",
      "∫₀^{∞} x + 1 dx",
      "\\int_0^{infinity} x + 1 dx",
    ],
    [
      ["Integrate", ["Integrate", "f", ["Limits", "x", 0, 1]], ["Limits", "y", 0, 1]],
      "\\int_{0}^{1} \\int_{0}^{1} f\\,dx\\,dy",
      "∫₀¹ ∫₀¹ f dx dy",
      "\\int_0^1 \\int_0^1 f dx dy",
    ],
    [["Integrate", "f", "x", "y"], "\\iint f\\,dx\\,dy", "∬ f dx dy", "\\iint f dx dy"],
    [["Integrate", "f", "x", "y", ["Over", "D"]], "\\iint_{D} f\\,dx\\,dy", "∬_{D} f dx dy", "\\iint_D f dx dy"],
    [
      ["Integrate", "f", "x", "y", "z", ["Over", "V"]],
      "\\iiint_{V} f\\,dx\\,dy\\,dz",
      "∭_{V} f dx dy dz",
      "\\iiint_V f dx dy dz",
    ],
    [["ContourIntegrate", "f", "z", "C"], "\\oint_{C} f\\,dz", "∮_{C} f dz", "\\oint_C f dz"],
    [["ContourIntegrate", "f", "z"], "\\oint f\\,dz", "∮ f dz", "\\oint f dz"],
    [["Limit", "f", "x", "a"], "\\lim_{x \\to a} f", "lim_{x→a} f", "\\lim_{x \\to a} f"],
    [
      ["Limit", ["Divide", ["Sin", "x"], "x"], "x", 0, 1],
      "\\lim_{x \\to 0^{+}} \\frac{\\sin x}{x}",
      "lim_{x→0⁺} sin(x)/x",
      "\\lim_{x \\to 0^{+}} sin(x)/x",
    ],
    [
      ["Limit", ["Add", "f", 1], "x", 0, -1],
      "\\lim_{x \\to 0^{-}} (f + 1)",
      "lim_{x→0⁻} (f + 1)",
      "\\lim_{x \\to 0^{-}} (f + 1)",
    ],
    [["Sum", ["Power", "k", 2], ["Limits", "k", 1, "n"]], "\\sum_{k = 1}^{n} k^{2}", "∑_{k=1}ⁿ k²", "\\sum_{k = 1}^n k^2"],
    [["Product", "k", ["Limits", "k", 1, "n"]], "\\prod_{k = 1}^{n} k", "∏_{k=1}ⁿ k", "\\prod_{k = 1}^n k"],
    [["Sum", "f", ["Element", "k", "S"]], "\\sum_{k \\in S} f", "∑_{k ∈ S} f", "\\sum_{k \\in S} f"],
    [["Sum", "f", ["Less", "i", "j"]], "\\sum_{i < j} f", "∑_{i < j} f", "\\sum_{i < j} f"],
    [["Sum", "f", "i"], "\\sum_{i} f", "∑ᵢ f", "\\sum_i f"],
    [["Sum", "f"], "\\sum f", "∑ f", "\\sum f"],
    [["EvaluateAt", "F", "a", "b"], "\\left.F\\right|_{a}^{b}", "[F]ₐᵇ", "[F]_a^b"],
    [["EvaluateAt", ["F", "x"], 0, 1], "\\left.F(x)\\right|_{0}^{1}", "[F(x)]₀¹", "[F(x)]_0^1"],
    [["EvaluateAt", "f", ["Equal", "x", 2]], "\\left.f\\right|_{x = 2}", "\\left.f\\right|_{x = 2}", "\\left.f\\right|_{x = 2}"],
    [["Integrate", "f", "x", ["Over", "D"]], "\\int_{D} f\\,dx", "∫_{D} f dx", "\\int_D f dx"],
    [["Integrate", "f", "x", "y", "z"], "\\iiint f\\,dx\\,dy\\,dz", "∭ f dx dy dz", "\\iiint f dx dy dz"],
    [["Product", "f", ["Element", "k", "S"]], "\\prod_{k \\in S} f", "∏_{k ∈ S} f", "\\prod_{k \\in S} f"],
    [["PartialD", "f", "x", "x"], "\\frac{\\partial^{2} f}{\\partial x^{2}}", "∂²f/∂x²", "\\frac{\\partial^2 f}{\\partial x^2}"],
    [["Integrate", ["Root", "x", 5], "x"], "\\int \\sqrt[5]{x}\\,dx", "∫ (⁵√x) dx", "\\int root(x, 5) dx"],
  ],
};

for (const [subject, formulas] of Object.entries(table)) {
  describe(`print: ${subject}`, () => {
    for (const [json, latex, unicode, ascii] of formulas) {
      it(unicode, () => {
        assert.deepEqual([toLatex(json), toUnicode(json), toAscii(json)], [latex, unicode, ascii]);
        assert.equal(latexLines(json).join(" "), latex);
        katex.renderToString(latex, { strict: "error", throwOnError: true, trust: false });
      });
    }
  });
}
