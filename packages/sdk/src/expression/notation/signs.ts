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
