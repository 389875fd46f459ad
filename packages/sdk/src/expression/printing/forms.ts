import { type Level, level, type Shape } from "./level.ts";

/** An operator or relation between its operands: head, how strongly it binds, and its sign in LaTeX, Unicode and ASCII. */
const signs: readonly [head: string, binding: Level, latex: string, unicode: string, ascii?: string][] = [
  ["Add", "sum", "+", "+", "+"],
  ["Subtract", "sum", "-", "−", "-"],
  ["PlusMinus", "sum", "\\pm", "±", "+/-"],
  ["MinusPlus", "sum", "\\mp", "∓"],
  ["Dot", "product", "\\cdot", "·"],
  ["Cross", "product", "\\times", "×"],
  ["Compose", "product", "\\circ", "∘"],
  ["Mod", "product", "\\bmod", "mod", "mod"],
  ["Ratio", "ratio", ":", ":", ":"],
  ["Union", "union", "\\cup", "∪"],
  ["Intersection", "union", "\\cap", "∩"],
  ["SetMinus", "union", "\\setminus", "∖"],
  ["To", "to", "\\to", "→"],
  ["Equal", "relation", "=", "=", "="],
  ["NotEqual", "relation", "\\neq", "≠", "!="],
  ["Less", "relation", "<", "<", "<"],
  ["LessEqual", "relation", "\\leq", "≤", "<="],
  ["Greater", "relation", ">", ">", ">"],
  ["GreaterEqual", "relation", "\\geq", "≥", ">="],
  ["Approx", "relation", "\\approx", "≈"],
  ["Proportional", "relation", "\\propto", "∝"],
  ["IdenticallyEqual", "relation", "\\equiv", "≡"],
  ["Divides", "relation", "\\mid", "∣"],
  ["NotDivides", "relation", "\\nmid", "∤"],
  ["Element", "relation", "\\in", "∈"],
  ["NotElement", "relation", "\\notin", "∉"],
  ["Subset", "relation", "\\subset", "⊂"],
  ["SubsetEqual", "relation", "\\subseteq", "⊆"],
  ["NotSubset", "relation", "\\not\\subset", "⊄"],
  ["Superset", "relation", "\\supset", "⊃"],
  ["SupersetEqual", "relation", "\\supseteq", "⊇"],
  ["Perpendicular", "relation", "\\perp", "⊥"],
  ["Parallel", "relation", "\\parallel", "∥"],
  ["Similar", "relation", "\\sim", "∼"],
  ["CongruentFigures", "relation", "\\cong", "≅"],
  ["And", "and", "\\land", "∧", "and"],
  ["Or", "or", "\\lor", "∨", "or"],
  // Between letters the words would join two numbers.
  ["And of letters", "and", "\\land", "∧", "\\land"],
  ["Or of letters", "or", "\\lor", "∨", "\\lor"],
  ["Implies", "implies", "\\Rightarrow", "⇒"],
  ["Equivalent", "implies", "\\Leftrightarrow", "⇔"],
  ["Given", "given", "\\mid", "∣"],
];

/**
 * Everything else with signs of its own: form, how strongly it binds, its shape, and its template in LaTeX, Unicode and ASCII (LaTeX where
 * it has none, since nothing else would be read back). Template.ts explains the places of operands.
 */
const forms: readonly [key: string, binding: Level, shape: Shape, latex: string, unicode?: string, ascii?: string][] = [
  ["Percent/1", "power", "other", "~1\\%", "~1%", "~1%"],
  ["Degrees/1", "power", "other", "~1^{\\circ}", "~1°"],
  ["DMS/2", "power", "other", "~1^{\\circ}~2'", "~1°~2′"],
  ["DMS/3", "power", "other", "~1^{\\circ}~2'~3''", "~1°~2′~3″"],
  ["Subscript/2", "atom", "subscript", "~1_2"],
  // A value that is known to some digits: ≈ (1.879, 0).
  ["Approx/1", "relation", "other", "\\approx @1", "≈ @1"],
  // One for every whole k: (2kπ, π + 2kπ) (k ∈ ℤ).
  ["Family/3", "power", "other", "@1 \\ (@2 \\in @3)", "@1 (@2 ∈ @3)", "\\operatorname{Family}(*)"],
  ["Norm/1", "atom", "bars", "\\left\\|@1\\right\\|", "‖@1‖"],
  ["Floor/1", "atom", "enclosed", "\\left\\lfloor @1\\right\\rfloor", "⌊@1⌋"],
  ["Ceil/1", "atom", "enclosed", "\\left\\lceil @1\\right\\rceil", "⌈@1⌉"],
  ["Factorial/1", "power", "postfix", "~1!", "~1!", "~1!"],
  ["Factorial2/1", "power", "postfix", "~1!!", "~1!!", "~1!!"],
  ["Binomial/2", "power", "enclosed", "\\binom{@1}{@2}"],
  ["Combinations/2", "power", "power", "C_1^2", "C_1^2"],
  ["Permutations/2", "power", "power", "A_1^2", "A_1^2"],
  ["Max/*", "atom", "function", "\\max(*)", "max(*)", "max(*)"],
  ["Min/*", "atom", "function", "\\min(*)", "min(*)", "min(*)"],
  ["GCD/*", "atom", "function", "\\gcd(*)", "gcd(*)", "gcd(*)"],
  ["Round/1", "atom", "function", "\\operatorname{round}(*)", "round(*)", "round(*)"],
  ["LCM/*", "atom", "function", "\\operatorname{lcm}(*)", "lcm(*)", "lcm(*)"],
  ["Transpose/1", "power", "power", "~1^{\\mathsf{T}}"],
  ["InverseFunction/1", "power", "prime", "~1^{-1}", "~1⁻¹"],
  ["Derivative 1", "power", "prime", "~1'", "~1′"],
  ["Derivative 2", "power", "prime", "~1''", "~1″"],
  ["Derivative 3", "power", "prime", "~1'''", "~1‴"],
  ["Derivative n", "power", "prime", "~1^{(@2)}", "~1^(2)", "~1^{(@2)}"],
  ["Prime 1", "power", "prime", "~1'", "~1′"],
  ["Prime 2", "power", "prime", "~1''", "~1″"],
  ["Prime 3", "power", "prime", "~1'''", "~1‴"],
  ["OverDot 1", "atom", "subscript", "\\dot{@1}"],
  ["OverDot 2", "atom", "subscript", "\\ddot{@1}"],
  ["OverDot 3", "atom", "subscript", "\\dddot{@1}"],
  ["OverBar/1", "atom", "subscript", "\\overline{@1}"],
  ["OverBar of points", "atom", "subscript", "\\bar{@1}"],
  ["OverHat/1", "atom", "subscript", "\\hat{@1}"],
  ["OverTilde/1", "atom", "subscript", "\\tilde{@1}"],
  ["OverVector/1", "atom", "vector", "\\vec{@1}"],
  ["OverVector/*", "atom", "vector", "\\overrightarrow{~*}"],
  ["Segment/*", "atom", "enclosed", "\\overline{~*}"],
  ["Vector/*", "atom", "vector", "\\langle @*\\rangle", "⟨@*⟩"],
  ["Angle/*", "power", "other", "\\angle ~*", "∠~*"],
  ["Triangle/*", "power", "other", "\\triangle ~*", "△~*"],
  ["Circle/*", "power", "other", "\\odot ~*", "⊙~*"],
  ["Complement/1", "power", "other", "\\complement ~1", "∁~1"],
  ["Complement/2", "power", "other", "\\complement_2 ~1", "∁_2 ~1"],
  ["Differentiate by", "atom", "other", "d~1", "d~1", "d ~1"],
  ["Differentiate by times", "atom", "other", "d~1^2", "d~1^2"],
  ["Differentiate letter", "power", "fraction", "\\frac{d~1}{@2}", "d~1/@2", "\\frac{d ~1}{@2}"],
  ["Differentiate letter times", "power", "fraction", "\\frac{d^3~1}{@2}", "d^3~1/@2", "\\frac{d^3 ~1}{@2}"],
  ["Differentiate body", "product", "other", "\\frac{d}{@2}\\left(@1\\right)", "d/@2 (@1)"],
  ["Differentiate body times", "product", "other", "\\frac{d^3}{@2}\\left(@1\\right)", "d^3/@2 (@1)"],
  ["PartialD by", "atom", "other", "\\partial ~1", "∂~1"],
  ["PartialD by times", "atom", "other", "\\partial ~1^2", "∂~1^2"],
  ["PartialD letter", "power", "fraction", "\\frac{\\partial ~1}{@2}", "∂~1/@2"],
  ["PartialD letter times", "power", "fraction", "\\frac{\\partial^3 ~1}{@2}", "∂^3~1/@2"],
  ["PartialD body", "product", "other", "\\frac{\\partial}{@2}\\left(@1\\right)", "∂/@2 (@1)"],
  ["PartialD body times", "product", "other", "\\frac{\\partial^3}{@2}\\left(@1\\right)", "∂^3/@2 (@1)"],
  ["Gradient/1", "product", "other", "\\nabla ~1", "∇~1"],
  ["Differential/1", "product", "other", "\\mathrm{d}~1"],
  ["Integrate ()", "product", "other", "\\int +1\\,d~2", "∫ +1 d~2", "\\int +1 d~2"],
  ["Integrate (Limits)", "product", "other", "\\int_3^4 +1\\,d~2", "∫_3^4 +1 d~2", "\\int_3^4 +1 d~2"],
  ["Integrate (,)", "product", "other", "\\iint +1\\,d~2\\,d~3", "∬ +1 d~2 d~3", "\\iint +1 d~2 d~3"],
  ["Integrate (,,)", "product", "other", "\\iiint +1\\,d~2\\,d~3\\,d~4", "∭ +1 d~2 d~3 d~4", "\\iiint +1 d~2 d~3 d~4"],
  ["Integrate (,Over)", "product", "other", "\\int_3 +1\\,d~2", "∫_3 +1 d~2", "\\int_3 +1 d~2"],
  ["Integrate (,,Over)", "product", "other", "\\iint_4 +1\\,d~2\\,d~3", "∬_4 +1 d~2 d~3", "\\iint_4 +1 d~2 d~3"],
  ["Integrate (,,,Over)", "product", "other", "\\iiint_5 +1\\,d~2\\,d~3\\,d~4", "∭_5 +1 d~2 d~3 d~4", "\\iiint_5 +1 d~2 d~3 d~4"],
  ["ContourIntegrate/2", "product", "other", "\\oint +1\\,d~2", "∮ +1 d~2", "\\oint +1 d~2"],
  ["ContourIntegrate/3", "product", "other", "\\oint_3 +1\\,d~2", "∮_3 +1 d~2", "\\oint_3 +1 d~2"],
  ["Limit", "product", "other", "\\lim_{@2 \\to @3} ?1", "lim_{@2→@3} ?1"],
  ["Limit from above", "product", "other", "\\lim_{@2 \\to ~3^{+}} ?1", "lim_{@2→~3⁺} ?1"],
  ["Limit from below", "product", "other", "\\lim_{@2 \\to ~3^{-}} ?1", "lim_{@2→~3⁻} ?1"],
  ["Sum (Limits)", "product", "other", "\\sum_{@2 = @3}^4 ?1", "∑_{@2=@3}^4 ?1"],
  ["Sum ()", "product", "other", "\\sum_2 ?1", "∑_2 ?1"],
  ["Sum (,)", "product", "other", "\\sum_{@2, @3} ?1", "∑_{@2,@3} ?1"],
  ["Sum (,,)", "product", "other", "\\sum_{@2, @3, @4} ?1", "∑_{@2,@3,@4} ?1"],
  ["Sum", "product", "other", "\\sum ?1", "∑ ?1"],
  ["Product (Limits)", "product", "other", "\\prod_{@2 = @3}^4 ?1", "∏_{@2=@3}^4 ?1"],
  ["Product ()", "product", "other", "\\prod_2 ?1", "∏_2 ?1"],
  ["Product (,)", "product", "other", "\\prod_{@2, @3} ?1", "∏_{@2,@3} ?1"],
  ["Product (,,)", "product", "other", "\\prod_{@2, @3, @4} ?1", "∏_{@2,@3,@4} ?1"],
  ["Product", "product", "other", "\\prod ?1", "∏ ?1"],
  ["EvaluateAt/3", "power", "other", "\\left[@1\\right]_2^3", "[@1]_2^3", "[@1]_2^3"],
  ["EvaluateAt/2", "power", "other", "\\left.?1\\right|_2"],
  ["Congruent/3", "relation", "other", "&1\n\\equiv &2 \\pmod{@3}", "&1\n≡ &2 (mod @3)"],
  ["Not/1", "not", "other", "\\lnot ~1", "¬~1"],
  ["Therefore/1", "therefore", "other", "\\therefore &1", "∴ &1"],
  ["Because/1", "therefore", "other", "\\because &1", "∵ &1"],
  ["ForAll/2", "quantifier", "other", "\\forall !1,\n%2", "∀!1,\n%2"],
  ["Exists/2", "quantifier", "other", "\\exists !1,\n%2", "∃!1,\n%2"],
  ["Colon/2", "relation", "other", "&1: ?2", "&1: ?2", "&1: ?2"],
  ["Condition/2", "condition", "other", "&1\n\\quad (@2)", "&1\n(@2)", "&1\n(@2)"],
  ["Annotated/2", "annotated", "other", "&1\n\\quad @2", "&1\n@2"],
];

/** How strongly operators and relations bind. */
export const bindings: ReadonlyMap<string, number> = new Map(signs.map(([head, binding]) => [head, level[binding]]));

/** How strongly the result of a form binds, and its shape. */
export const results: ReadonlyMap<string, { level: number; shape: Shape }> = new Map(
  forms.map(([key, binding, shape]) => [key, { level: level[binding], shape }]),
);

type Writing = "latex" | "unicode" | "ascii";
const column = { latex: 0, unicode: 1, ascii: 2 } as const;

export function signsIn(writing: Writing): ReadonlyMap<string, string> {
  return new Map(signs.map(([head, , ...written]) => [head, separator(head, written[column[writing]] ?? written[0])]));
}

/** A sign with its spaces; a line may end before a relation. */
export function separator(head: string, sign: string): string {
  if (sign === ":") return sign;
  return (bindings.get(head) ?? 0) > level.relation || head === "Given" ? ` ${sign} ` : `\n${sign} `;
}

export function templatesIn(writing: Writing): ReadonlyMap<string, string> {
  return new Map(forms.map(([key, , , ...written]) => [key, written[column[writing]] ?? written[0]]));
}
