/** What random formulas are made of: what the notation knows, and what it does not. */
export const tokens: readonly string[] = [
  ..."x y z a b c n k f g h F P A C e i d t 0 1 2 3 12 0.5 1,234 1e-3 10".split(" "),
  ..."+ - * / ** ^ _ = != < > <= >= ( ) [ ] { } | || , ; : . ! !! ' '' ? $ $$ & ~ % # @ \" `".split(" "),
  ..."^{ _{ }{ ^2 ^{-1} _1 _n ^{(4)} ^\\circ ^+ ^T dx dy dy/dx \\\\ \\, \\quad \\{ \\} \\| \\$ \\% \\; \\! \\".split(" "),
  ..."\\frac \\frac12 \\frac{1}{2} \\dfrac \\frac{d}{dx} \\frac{dy}{dx} \\frac{\\partial \\sqrt \\sqrt[3] \\sqrt{ \\binom".split(
    " ",
  ),
  ..."\\left( \\right) \\left[ \\right] \\left| \\right| \\left\\{ \\right\\} \\left. \\right. \\big| \\langle \\rangle \\lfloor".split(
    " ",
  ),
  ..."\\rfloor \\lvert \\rvert \\lceil \\rceil \\middle| \\sin \\cos \\ln \\log \\log_2 \\lg \\exp \\arctan \\max \\min \\det".split(
    " ",
  ),
  ..."\\gcd \\bmod \\pmod \\lim \\lim_{x\\to0} \\to \\int \\int_0^1 \\iint \\oint \\sum \\sum_{k=1}^n \\prod \\partial \\nabla".split(
    " ",
  ),
  ..."\\pm \\mp \\cdot \\times \\div \\ne \\le \\ge \\approx \\equiv \\in \\notin \\subset \\cup \\cap \\setminus \\complement".split(
    " ",
  ),
  ..."\\mid \\parallel \\perp \\sim \\cong \\angle \\triangle \\vec \\vec{a} \\overline \\overline{AB} \\overrightarrow{AB}".split(
    " ",
  ),
  ..."\\bar \\hat \\tilde \\dot \\ddot \\prime \\circ \\alpha \\theta \\Delta \\pi \\infty \\ldots \\cdots \\mathbb{R}".split(
    " ",
  ),
  ..."\\mathbb \\mathbf{v} \\mathrm{d} \\mathrm{cm} \\text{or} \\text{if} \\text \\operatorname{sgn} \\operatorname".split(" "),
  ..."\\therefore \\because \\forall \\exists \\neg \\Rightarrow \\Leftrightarrow \\varnothing \\displaystyle \\foo".split(" "),
  ..."\\begin{cases} \\end{cases} \\begin{aligned} \\end{aligned} \\begin{pmatrix} \\end{pmatrix} \\begin{array}{l}".split(" "),
  ..."\\end{array} \\begin{vmatrix} \\end{vmatrix} \\begin \\end \\begin{foo} or and mod sqrt( abs( sin( asin( log( max( xy".split(
    " ",
  ),
  ..."² ³ ⁻¹ ₁ ₙ √ ∛ ½ π ∞ ± ∓ · × ÷ − ≤ ≥ ≠ ≈ → ⇒ ∈ ∉ ∪ ∩ ∅ ℝ ∫ ∑ ∏ ∂ ∠ △ ∴ ° % ′ ″ 或 且 解 （ ） ＝ ， ； １ ｘ α 𝑥 𝐱 ⌊ ⌋ ⟨ ⟩".split(
    " ",
  ),
  " ",
  "\n",
  "\t",
  "\u0000",
  "\u0301",
  "\u200b",
  "\ud835",
  "🍎",
];

/** Signs of structure, of which too many once cost too much. */
export const brackets: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["|", "|"],
  ["||", "||"],
  ["\\{", "\\}"],
  ["\\left(", "\\right)"],
  ["\\left[", "\\right]"],
  ["\\left|", "\\right|"],
  ["\\left\\{", "\\right."],
  ["\\left.", "\\right|_0^1"],
  ["\\lvert", "\\rvert"],
  ["\\langle", "\\rangle"],
  ["\\lfloor", "\\rfloor"],
  ["⌈", "⌉"],
  ["\\|", "\\|"],
  ["f(", ")"],
  ["\\sin(", ")"],
  ["\\sqrt{", "}"],
  ["\\sqrt[3]{", "}"],
  ["\\frac{1}{", "}"],
  ["\\frac{", "}{2}"],
  ["\\binom{n}{", "}"],
  ["\\vec{", "}"],
  ["\\overline{", "}"],
  ["\\text{", "}"],
  ["\\int ", "dx"],
  ["\\frac{d}{dx}(", ")"],
  ["x^{", "}"],
  ["x_{", "}"],
  ["\\begin{cases}", "\\end{cases}"],
  ["\\begin{pmatrix}", "\\end{pmatrix}"],
  ["\\begin{aligned}", "\\end{aligned}"],
  ["\\left\\{\\begin{array}{l}", "\\end{array}\\right."],
];

/** What may stand between operands again and again. */
export const operators: readonly string[] =
  "+ - * / ^ ** _ = < > <= != , ; : ! ' \\cdot \\times \\pm \\in \\cup \\mid \\Rightarrow or and 或 & \\\\ | . ² √ % ° \\frac12 \\int \\sum \\lim \\sin f( { \n".split(
    /[ ]/,
  );
