import assert from "node:assert/strict";
import { describe, it } from "node:test";
import katex from "katex";
import type { MathJson } from "../contract.ts";
import { toAscii } from "./print-ascii.ts";
import { latexLines, toLatex } from "./print-latex.ts";
import { toUnicode } from "./print-unicode.ts";

/** Heads and symbols of docs/mathjson.md that print.test.ts does not have: tree, LaTeX, Unicode, ASCII. */
const table: Record<string, [MathJson, string, string, string][]> = {
  numbers: [
    [{ num: "0.(3)" }, "0.\\dot{3}", "0.\\dot{3}", "0.\\dot{3}"],
    [{ num: "0.1(6)" }, "0.1\\dot{6}", "0.1\\dot{6}", "0.1\\dot{6}"],
    [{ num: "0.(142857)" }, "0.\\overline{142857}", "0.\\overline{142857}", "0.\\overline{142857}"],
    [["Percent", 50], "50\\%", "50%", "50%"],
    [["Degrees", 30], "30^{\\circ}", "30°", "30^{\\circ}"],
    [["DMS", 30, 15, 20], "30^{\\circ}15'20''", "30°15′20″", "30^{\\circ}15'20''"],
    [["Ratio", 3, 4], "3:4", "3:4", "3:4"],
    [["Ratio", ["Add", "a", 1], ["Negate", "b"], 2], "(a + 1):(-b):2", "(a + 1):(−b):2", "(a + 1):(-b):2"],
    [["Quantity", 5, "cm"], "5\\,\\mathrm{cm}", "5 cm", "5 cm"],
    [["Quantity", 9.8, "m/s^2"], "9.8\\,\\mathrm{m/s^2}", "9.8 \\mathrm{m/s^2}", "9.8 \\mathrm{m/s^2}"],
    [["Quantity", 5, "$"], "\\$5", "\\$5", "\\$5"],
    [["Quantity", 3, "小时"], "3\\,\\text{小时}", "3 \\text{小时}", "3 \\text{小时}"],
    [["Quantity", 2, "s^-1"], "2\\,\\mathrm{s}^{-1}", "2 \\mathrm{s}^{-1}", "2 \\mathrm{s}^{-1}"],
    [["Quantity", -5, "°C"], "(-5)\\,\\mathrm{°C}", "(−5) \\mathrm{°C}", "(-5) \\mathrm{°C}"],
  ],
  letters: [
    [["Subscript", "a", ["Add", "n", 1]], "a_{n + 1}", "aₙ₊₁", "a_{n + 1}"],
    ["𝐯", "\\mathbf{v}", "𝐯", "\\mathbf{v}"],
    ["𝒜", "\\mathcal{A}", "𝒜", "\\mathcal{A}"],
    ["ℓ", "\\ell", "ℓ", "\\ell"],
    ["ℙ", "\\mathbb{P}", "ℙ", "\\mathbb{P}"],
    ["Speed", "\\text{Speed}", "\\text{Speed}", "\\text{Speed}"],
    ["速度", "\\text{速度}", "\\text{速度}", "\\text{速度}"],
    ["v_甲", "v_{\\text{甲}}", "v_{\\text{甲}}", "v_{\\text{甲}}"],
    ["PositiveNumbers", "\\mathbb{R}^{+}", "ℝ⁺", "\\mathbb{R}^{+}"],
  ],
  calculating: [
    [["Arcsin", "x"], "\\arcsin x", "arcsin(x)", "arcsin(x)"],
    [["Arccos", "x"], "\\arccos x", "arccos(x)", "arccos(x)"],
    [["Arctan", "x"], "\\arctan x", "arctan(x)", "arctan(x)"],
    [["Arccsc", "x"], "\\operatorname{arccsc} x", "arccsc(x)", "arccsc(x)"],
    [["Sinh", "x"], "\\sinh x", "sinh(x)", "sinh(x)"],
    [["Cosh", "x"], "\\cosh x", "cosh(x)", "cosh(x)"],
    [["Tanh", "x"], "\\tanh x", "tanh(x)", "tanh(x)"],
    [["Csch", "x"], "\\operatorname{csch} x", "csch(x)", "csch(x)"],
    [["Arsinh", "x"], "\\operatorname{arsinh} x", "arsinh(x)", "arsinh(x)"],
    [["Arcosh", "x"], "\\operatorname{arcosh} x", "arcosh(x)", "arcosh(x)"],
    [["Artanh", "x"], "\\operatorname{artanh} x", "artanh(x)", "artanh(x)"],
    [["Multiply", 3, ["Power", 10, 5]], "3 \\times 10^{5}", "3 × 10⁵", "3*10^5"],
    [["Multiply", 2, ["Subscript", "a", ["Add", "n", 1]]], "2a_{n + 1}", "2aₙ₊₁", "2*a_{n + 1}"],
    [["Power", ["Subscript", "C", ["Add", "n", 1]], 2], "(C_{n + 1})^{2}", "(Cₙ₊₁)²", "(C_{n + 1})^2"],
    [["Add", 1, 2, "ContinuationPlaceholder", "n"], "1 + 2 + \\cdots + n", "1 + 2 + ⋯ + n", "1 + 2 + \\cdots + n"],
    [["Multiply", 1, 2, "ContinuationPlaceholder", "n"], "1 \\cdot 2 \\cdot \\cdots \\cdot n", "1·2·⋯·n", "1*2*\\cdots*n"],
    [["Power", "RealNumbers", "n"], "\\mathbb{R}^{n}", "ℝⁿ", "\\mathbb{R}^n"],
    [["Norm", "v"], "\\left\\|v\\right\\|", "‖v‖", "\\left\\|v\\right\\|"],
    [["Multiply", 2, ["Norm", "v"]], "2\\left\\|v\\right\\|", "2·‖v‖", "2*\\left\\|v\\right\\|"],
    [["Floor", "x"], "\\left\\lfloor x\\right\\rfloor", "⌊x⌋", "\\left\\lfloor x\\right\\rfloor"],
    [["Ceil", ["Divide", 1, 2]], "\\left\\lceil \\frac{1}{2}\\right\\rceil", "⌈1/2⌉", "\\left\\lceil 1/2\\right\\rceil"],
    [["Factorial", "n"], "n!", "n!", "n!"],
    [["Factorial", ["Factorial", "n"]], "(n!)!", "(n!)!", "(n!)!"],
    [["Factorial2", "n"], "n!!", "n!!", "n!!"],
    [["Power", ["Factorial", "n"], 2], "(n!)^{2}", "(n!)²", "(n!)^2"],
    [["Factorial", ["Power", "x", 2]], "(x^{2})!", "(x²)!", "(x^2)!"],
    [["Multiply", ["Factorial", "n"], ["Factorial", "k"]], "n!k!", "n!k!", "n!*k!"],
    [["Binomial", "n", "k"], "\\binom{n}{k}", "\\binom{n}{k}", "\\binom{n}{k}"],
    [["Multiply", ["Binomial", "n", "k"], ["Power", "p", "k"]], "\\binom{n}{k}p^{k}", "\\binom{n}{k}p^k", "\\binom{n}{k}*p^k"],
    [["Combinations", 5, 2], "C_{5}^{2}", "C₅²", "C_5^2"],
    [["Permutations", "n", "k"], "A_{n}^{k}", "Aₙᵏ", "A_n^k"],
    [["Mod", ["Add", "a", 1], 3], "(a + 1) \\bmod 3", "(a + 1) mod 3", "(a + 1) mod 3"],
    [["Arccot", "x"], "\\operatorname{arccot} x", "arccot(x)", "arccot(x)"],
    [["Arcsec", ["Add", "x", 1]], "\\operatorname{arcsec}(x + 1)", "arcsec(x + 1)", "arcsec(x + 1)"],
    [["Power", ["Sech", "x"], 2], "\\operatorname{sech}^{2} x", "sech²(x)", "sech^2(x)"],
    [["Coth", "x"], "\\coth x", "coth(x)", "coth(x)"],
    [["Log", "x", 2], "\\log_{2} x", "log₂(x)", "log_2(x)"],
    [["Sin", ["Degrees", 30]], "\\sin 30^{\\circ}", "sin(30°)", "sin(30^{\\circ})"],
    [["Max", "a", "b"], "\\max(a, b)", "max(a, b)", "max(a, b)"],
    [["LCM", 4, 6], "\\operatorname{lcm}(4, 6)", "lcm(4, 6)", "lcm(4, 6)"],
    [["Sign", "x"], "\\operatorname{sgn} x", "sgn(x)", "sgn(x)"],
    [["Round", ["Divide", 1, 2]], "\\operatorname{round}\\left(\\frac{1}{2}\\right)", "round(1/2)", "round(1/2)"],
    [["Real", "z"], "\\operatorname{Re} z", "Re(z)", "Re(z)"],
    [["Argument", "z"], "\\arg z", "arg(z)", "arg(z)"],
    [["Determinant", "A"], "\\det A", "det(A)", "det(A)"],
    [
      ["Determinant", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
      "\\begin{vmatrix} 1 & 2 \\\\ 3 & 4 \\end{vmatrix}",
      "det([[1, 2], [3, 4]])",
      "det([[1, 2], [3, 4]])",
    ],
    [["Trace", "A"], "\\operatorname{tr} A", "\\operatorname{tr}(A)", "\\operatorname{tr}(A)"],
    [["Transpose", "A"], "A^{\\mathsf{T}}", "A^{\\mathsf{T}}", "A^{\\mathsf{T}}"],
    [["Power", "A", "T"], "A^{T}", "A^T", "A^T"],
    [["Multiply", "F", ["Add", "x", 1]], "F \\cdot (x + 1)", "F·(x + 1)", "F*(x + 1)"],
    [["Multiply", "y", ["Power", "f", -1]], "y \\cdot (f)^{-1}", "y·(f)⁻¹", "y*(f)^(-1)"],
    [["Power", ["f", "x"], 2], "(f(x))^{2}", "(f(x))²", "(f(x))^2"],
    [["Multiply", 2, ["Sum", "f"]], "2 \\cdot \\left(\\sum f\\right)", "2·(∑ f)", "2*(\\sum f)"],
    [["Add", ["Sum", "f"], 1], "\\sum f + 1", "∑ f + 1", "\\sum f + 1"],
    [["Multiply", ["OverVector", "a"], ["OverVector", "b"]], "\\vec{a} \\vec{b}", "\\vec{a} \\vec{b}", "\\vec{a} \\vec{b}"],
    [["Multiply", 2, ["Angle", "A"]], "2 \\cdot \\angle A", "2·∠A", "2*\\angle A"],
    [["Exists", "x", ["Equal", "x", 1]], "\\exists x, x = 1", "∃x, x = 1", "\\exists x, x = 1"],
    [["Max", ["Divide", 1, 2]], "\\max\\left(\\frac{1}{2}\\right)", "max(1/2)", "max(1/2)"],
    [["Min", "a", "b"], "\\min(a, b)", "min(a, b)", "min(a, b)"],
    [["GCD", 12, 18], "\\gcd(12, 18)", "gcd(12, 18)", "gcd(12, 18)"],
    [["Rank", "A"], "\\operatorname{rank} A", "rank(A)", "rank(A)"],
    [["Imaginary", "z"], "\\operatorname{Im} z", "Im(z)", "Im(z)"],
    [["Exp", ["Add", "x", 1]], "\\exp(x + 1)", "exp(x + 1)", "exp(x + 1)"],
    [["Multiply", "d", "x"], "d \\cdot x", "d·x", "d*x"],
    [["Multiply", "P", ["Add", "x", 1]], "P \\cdot (x + 1)", "P·(x + 1)", "P*(x + 1)"],
    [["Multiply", ["OverDot", "x"], ["Add", "x", 1]], "\\dot{x} \\cdot (x + 1)", "\\dot{x}·(x + 1)", "\\dot{x}*(x + 1)"],
    [
      ["Multiply", ["Differentiate", ["f", "x"], "x"], 2],
      "\\left(\\frac{d}{dx}\\left(f(x)\\right)\\right) \\cdot 2",
      "(d/dx (f(x)))·2",
      "(\\frac{d}{d x}\\left(f(x)\\right))*2",
    ],
    [["Multiply", "速度", "t"], "\\text{速度} \\cdot t", "\\text{速度}·t", "\\text{速度}*t"],
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
