/** What a token is. Signs that mean the same are one kind: × · * are all "*". */
export type TokenKind =
  | "number"
  | "vulgar" // ½
  | "letter"
  | "constant" // π, e, ∞
  | "numbers" // ℝ
  | "function"
  | "abs" // abs(x)
  | "sqrt" // \sqrt and sqrt
  | "radical" // √ ∛ ∜; the text is the index
  | "root" // root(x, n)
  | "frac"
  | "integral" // ∫, \iint, ∮: which one is in the text
  | "integral-end" // the d that closes an integral
  | "sum" // ∑
  | "prod" // ∏
  | "lim"
  | "to" // →
  | "differential" // an upright d
  | "partial" // ∂
  | "nabla" // ∇
  | "prime" // ', ″; the text is how many
  | "dot" // \dot and \ddot; the text is how many
  | "dot-above" // a dot above the letter before it; the text is how many
  | "empty" // ∅
  | "+"
  | "-"
  | "pm"
  | "mp"
  | "*"
  | "/"
  | "^"
  | "_"
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "union"
  | "or"
  | "and"
  | ","
  | ";"
  | "("
  | ")"
  | "["
  | "]"
  | "{"
  | "}"
  | "\\{"
  | "\\}"
  | "|" // a bar not yet known to open or to close
  | "|open"
  | "|close"
  | "|at" // the bar of F|_a^b
  | "|where" // the bar of f|_{x=2}
  | "left." // \left. opens without a bracket
  | "stop" // a full stop or question mark after the formula
  | "math-open" // $, \(, \[
  | "math-close"
  | "end";

export interface Sign {
  kind: TokenKind;
  text?: string;
}

function spelled(kind: TokenKind, ...spellings: string[]): [string, Sign][] {
  return spellings.map((spelling) => [spelling, { kind }]);
}

/** Signs whose text is how often they stand: the spellings of one, two, three. */
export function counted(kind: TokenKind, ...spellings: string[]): [string, Sign][] {
  return spellings.flatMap((names, index) =>
    names.split(" ").map((name): [string, Sign] => [name, { kind, text: `${index + 1}` }]),
  );
}

/** Signs that are characters, after folding. A sign of several characters wins over its beginning. */
export const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...spelled("+", "+", "﹢"),
  ...spelled("-", "-", "−", "–", "‐", "‑", "﹣"),
  ...spelled("pm", "±", "+/-"),
  ...spelled("mp", "∓"),
  ...spelled("*", "*", "×", "·", "∙", "⋅", "•", "∗"),
  ...spelled("/", "/", "÷", "∕", "⁄"),
  ...spelled("^", "^", "**"),
  ...spelled("_", "_"),
  ...spelled("=", "="),
  ...spelled("!=", "≠", "!=", "=\u0338"),
  ...spelled("<", "<"),
  ...spelled(">", ">"),
  ...spelled("<=", "≤", "<=", "≦", "⩽"),
  ...spelled(">=", "≥", ">=", "≧", "⩾"),
  ...spelled("in", "∈"),
  ...spelled("union", "∪"),
  ...spelled("or", "∨", "或", "或者"),
  ...spelled("and", "∧", "且", "并且"),
  ...spelled(",", ",", "、"),
  ...spelled(";", ";"),
  ...spelled("(", "("),
  ...spelled(")", ")"),
  ...spelled("[", "["),
  ...spelled("]", "]"),
  ...spelled("{", "{"),
  ...spelled("}", "}"),
  ...spelled("|", "|"),
  ...spelled("stop", ".", "。", "?"),
  ...spelled("empty", "∅"),
  ...spelled("integral", "∫", "∬", "∭", "∮"),
  ...spelled("sum", "∑"),
  ...spelled("prod", "∏"),
  ...spelled("to", "→", "⟶", "->"),
  ...spelled("differential", "ⅆ"),
  ...spelled("partial", "∂"),
  ...spelled("nabla", "∇"),
  ...counted("prime", "' ′ ’", "'' ′′ ’’ ″", "''' ′′′ ’’’ ‴"),
  ...counted("dot-above", "\u0307", "\u0308"),
  ["√", { kind: "radical", text: "2" }],
  ["∛", { kind: "radical", text: "3" }],
  ["∜", { kind: "radical", text: "4" }],
  ["π", { kind: "constant", text: "Pi" }],
  ["∞", { kind: "constant", text: "PositiveInfinity" }],
  ["ℝ", { kind: "numbers", text: "RealNumbers" }],
  ["ℤ", { kind: "numbers", text: "Integers" }],
  ["ℕ", { kind: "numbers", text: "NaturalNumbers" }],
  ["ℚ", { kind: "numbers", text: "RationalNumbers" }],
  ["ℂ", { kind: "numbers", text: "ComplexNumbers" }],
]);

export const longestSign = Math.max(...[...signs.keys()].map((sign) => sign.length));
