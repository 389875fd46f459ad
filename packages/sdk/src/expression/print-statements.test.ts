import assert from "node:assert/strict";
import { describe, it } from "node:test";
import katex from "katex";
import type { MathJson } from "../contract.ts";
import { toAscii } from "./print-ascii.ts";
import { latexLines, toLatex } from "./print-latex.ts";
import { toUnicode } from "./print-unicode.ts";

/** Heads and symbols of docs/mathjson.md that print.test.ts does not have: tree, LaTeX, Unicode, ASCII. */
const table: Record<string, [MathJson, string, string, string][]> = {
  statements: [
    [["Proportional", "a", "b"], "a \\propto b", "a ∝ b", "a \\propto b"],
    [["IdenticallyEqual", "a", "b"], "a \\equiv b", "a ≡ b", "a \\equiv b"],
    [["NotDivides", "a", "b"], "a \\nmid b", "a ∤ b", "a \\nmid b"],
    [["Element", "a", "b"], "a \\in b", "a ∈ b", "a \\in b"],
    [["NotElement", "a", "b"], "a \\notin b", "a ∉ b", "a \\notin b"],
    [["Subset", "a", "b"], "a \\subset b", "a ⊂ b", "a \\subset b"],
    [["SubsetEqual", "a", "b"], "a \\subseteq b", "a ⊆ b", "a \\subseteq b"],
    [["Superset", "a", "b"], "a \\supset b", "a ⊃ b", "a \\supset b"],
    [["SupersetEqual", "a", "b"], "a \\supseteq b", "a ⊇ b", "a \\supseteq b"],
    [["Perpendicular", "a", "b"], "a \\perp b", "a ⊥ b", "a \\perp b"],
    [["Similar", "a", "b"], "a \\sim b", "a ∼ b", "a \\sim b"],
    [["CongruentFigures", "a", "b"], "a \\cong b", "a ≅ b", "a \\cong b"],
    [["Approx", "Pi", 3.14], "\\pi \\approx 3.14", "π ≈ 3.14", "pi \\approx 3.14"],
    [
      ["And", ["Equal", "x", ["Divide", 1, 3]], ["Approx", ["Divide", 1, 3], 0.33]],
      "x = \\frac{1}{3} \\approx 0.33",
      "x = 1/3 ≈ 0.33",
      "x = 1/3 \\approx 0.33",
    ],
    [["Congruent", "a", "b", "m"], "a \\equiv b \\pmod{m}", "a ≡ b (mod m)", "a \\equiv b \\pmod{m}"],
    [["Divides", "a", "b"], "a \\mid b", "a ∣ b", "a \\mid b"],
    [["NotSubset", "A", "B"], "A \\not\\subset B", "A ⊄ B", "A \\not\\subset B"],
    [["Parallel", "a", "b"], "a \\parallel b", "a ∥ b", "a \\parallel b"],
    [["Not", "p"], "\\lnot p", "¬p", "\\lnot p"],
    [["Not", ["Equal", "x", 1]], "\\lnot (x = 1)", "¬(x = 1)", "\\lnot (x = 1)"],
    [["Implies", "p", "q"], "p \\Rightarrow q", "p ⇒ q", "p \\Rightarrow q"],
    [
      ["Equivalent", ["Implies", "p", "q"], "r"],
      "(p \\Rightarrow q) \\Leftrightarrow r",
      "(p ⇒ q) ⇔ r",
      "(p \\Rightarrow q) \\Leftrightarrow r",
    ],
    [["To", "A", "B"], "A \\to B", "A → B", "A \\to B"],
    [["Therefore", ["Equal", "x", 1]], "\\therefore x = 1", "∴ x = 1", "\\therefore x = 1"],
    [
      ["ForAll", ["Element", "x", "S"], ["Exists", "y", ["Greater", "y", "x"]]],
      "\\forall x \\in S, \\exists y, y > x",
      "∀x ∈ S, ∃y, y > x",
      "\\forall x \\in S, \\exists y, y > x",
    ],
    [
      ["Condition", ["Equal", "y", ["Multiply", "k", "x"]], ["NotEqual", "k", 0]],
      "y = kx \\quad (k \\neq 0)",
      "y = kx (k ≠ 0)",
      "y = k*x (k != 0)",
    ],
    [["List", ["Equal", "x", 1], ["Equal", "y", 2, 3]], "x = 1, y = 2 = 3", "x = 1, y = 2 = 3", "x = 1, y = 2 = 3"],
    [["Colon", "f", ["To", "A", "B"]], "f: A \\to B", "f: A → B", "f: A \\to B"],
    [
      ["Annotated", ["Equal", "x", 1], "'(checked)'"],
      "x = 1 \\quad \\text{(checked)}",
      "x = 1 \\text{(checked)}",
      "x = 1 \\quad \\text{(checked)}",
    ],
    [["Because", ["Equal", "x", 1]], "\\because x = 1", "∵ x = 1", "\\because x = 1"],
    [
      ["List", ["Equal", ["Add", ["Derivative", "y", 2], "y"], 0], ["Equal", ["y", 0], 1]],
      "y'' + y = 0, y(0) = 1",
      "y″ + y = 0, y(0) = 1",
      "y'' + y = 0, y(0) = 1",
    ],
    [
      ["List", ["Equal", ["p", "x"], ["Power", "x", 2]], ["Equal", ["p", 2], 4]],
      "p(x) = x^{2}, p(2) = 4",
      "p(x) = x², p(2) = 4",
      "p(x) = x^2, p(2) = 4",
    ],
    [
      ["Equal", ["Differentiate", "y", "x"], ["Multiply", "y", ["Subtract", 1, "y"]]],
      "\\frac{dy}{dx} = y(1 - y)",
      "dy/dx = y(1 − y)",
      "\\frac{d y}{d x} = y*(1 - y)",
    ],
    [
      ["List", ["Because", ["Equal", "a", "b"]], ["Therefore", ["Equal", "b", "a"]]],
      "\\because a = b \\therefore b = a",
      "∵ a = b ∴ b = a",
      "\\because a = b \\therefore b = a",
    ],
    [
      ["Because", ["List", ["Equal", "a", "b"], ["Equal", "b", "c"]]],
      "\\because a = b, b = c",
      "∵ a = b, b = c",
      "\\because a = b, b = c",
    ],
    [
      ["Implies", ["List", ["Equal", "a", "b"], ["Equal", "b", "c"]], ["Equal", "a", "c"]],
      "a = b, b = c \\Rightarrow a = c",
      "a = b, b = c ⇒ a = c",
      "a = b, b = c \\Rightarrow a = c",
    ],
    [
      ["List", ["Implies", "p", "q"], ["Equal", "x", 1]],
      "(p \\Rightarrow q), x = 1",
      "(p ⇒ q), x = 1",
      "(p \\Rightarrow q), x = 1",
    ],
    [
      ["Annotated", ["Equal", "x", 1], "'{50% & more}'"],
      "x = 1 \\quad \\text{\\{50\\% \\& more\\}}",
      "x = 1 \\text{\\{50\\% \\& more\\}}",
      "x = 1 \\quad \\text{\\{50\\% \\& more\\}}",
    ],
  ],
  "sets, vectors and figures": [
    [["Set", 1, 2, "ContinuationPlaceholder"], "\\{1, 2, \\ldots\\}", "{1, 2, …}", "\\{1, 2, \\ldots\\}"],
    [["OverBar", "z"], "\\overline{z}", "\\overline{z}", "\\overline{z}"],
    [["Vector", 1, 2], "\\langle 1, 2\\rangle", "⟨1, 2⟩", "\\langle 1, 2\\rangle"],
    [["SetBuilder", "x", ["Greater", "x", 0]], "\\{x \\mid x > 0\\}", "{x ∣ x > 0}", "\\{x \\mid x > 0\\}"],
    [
      ["SetBuilder", ["Element", "x", "RealNumbers"], ["Divides", "x", 6]],
      "\\{x \\in \\mathbb{R} \\mid (x \\mid 6)\\}",
      "{x ∈ ℝ ∣ (x ∣ 6)}",
      "\\{x \\in \\mathbb{R} \\mid (x \\mid 6)\\}",
    ],
    [["Set", ["OverVector", "a"]], "\\{\\vec{a}\\}", "\\{\\vec{a}\\}", "\\{\\vec{a}\\}"],
    [["Intersection", "A", ["Union", "B", "C"]], "A \\cap (B \\cup C)", "A ∩ (B ∪ C)", "A \\cap (B \\cup C)"],
    [["SetMinus", "A", "B"], "A \\setminus B", "A ∖ B", "A \\setminus B"],
    [["Complement", "A", "U"], "\\complement_{U} A", "∁_{U} A", "\\complement_U A"],
    [["OverVector", "a"], "\\vec{a}", "\\vec{a}", "\\vec{a}"],
    [["OverVector", "A", "B"], "\\overrightarrow{AB}", "\\overrightarrow{AB}", "\\overrightarrow{AB}"],
    [["Segment", "A", "B"], "\\overline{AB}", "\\overline{AB}", "\\overline{AB}"],
    [["Segment", "A_1", "B"], "\\overline{A_{1}B}", "\\overline{A₁B}", "\\overline{A_1 B}"],
    [["OverBar", ["Multiply", "A", "B"]], "\\bar{AB}", "\\bar{AB}", "\\bar{A*B}"],
    [["OverHat", "p"], "\\hat{p}", "\\hat{p}", "\\hat{p}"],
    [["OverTilde", "x"], "\\tilde{x}", "\\tilde{x}", "\\tilde{x}"],
    [
      ["Dot", ["OverVector", "a"], ["OverVector", "b"]],
      "\\vec{a} \\cdot \\vec{b}",
      "\\vec{a} · \\vec{b}",
      "\\vec{a} \\cdot \\vec{b}",
    ],
    [["Cross", "𝐚", "𝐛"], "\\mathbf{a} \\times \\mathbf{b}", "𝐚 × 𝐛", "\\mathbf{a} \\times \\mathbf{b}"],
    [["Dot", ["Multiply", 2, "𝐚"], "𝐛"], "(2\\mathbf{a}) \\cdot \\mathbf{b}", "(2𝐚) · 𝐛", "(2*\\mathbf{a}) \\cdot \\mathbf{b}"],
    [
      ["Matrix", ["List", 1, 2], ["List", 3, 4]],
      "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
      "[[1, 2], [3, 4]]",
      "[[1, 2], [3, 4]]",
    ],
    [["Angle", "A", "B", "C"], "\\angle ABC", "∠ABC", "\\angle ABC"],
    [["Triangle", "A", "B", "C"], "\\triangle ABC", "△ABC", "\\triangle ABC"],
    [["Circle", "O"], "\\odot O", "⊙O", "\\odot O"],
    [["Complement", "A"], "\\complement A", "∁A", "\\complement A"],
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
