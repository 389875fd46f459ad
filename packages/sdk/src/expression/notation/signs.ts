/** What a token is. Signs that mean the same are one kind: × · * are all "*". */
export type TokenKind =
  | "number"
  | "vulgar" // ½
  | "letter"
  | "constant" // π, e, ∞, …
  | "numbers" // ℝ
  | "function" // sin
  | "call" // max
  | "abs" // abs(x)
  | "sqrt" // \sqrt and sqrt
  | "integral" // ∫, \iint, ∮: which one is in the text
  | "integral-end" // the d that closes an integral
  | "sum" // ∑
  | "prod" // ∏
  | "lim"
  | "differential" // an upright d
  | "partial" // ∂
  | "nabla" // ∇
  | "dot" // \dot and \ddot; the text is how many
  | "dot-above" // a dot above the letter before it; the text is how many
  | "radical" // √ ∛ ∜; the text is the index
  | "root" // root(x, n)
  | "frac"
  | "binom"
  | "accent" // \vec, \overline; the text is the head
  | "figure" // ∠, △, ⊙; the text is the head
  | "upright" // words in \text{…}: a name, a unit, a remark
  | "currency" // \$
  | "empty" // ∅
  | "box" // \boxed
  | "underset"
  | "choose"
  | "transpose" // ⊤
  | "+"
  | "-"
  | "pm"
  | "mp"
  | "*"
  | "/"
  | "mod"
  | "pmod"
  | "compose"
  | "^"
  | "_"
  | "!"
  | "!!"
  | "%"
  | "degree"
  | "prime" // ', ″; the text is how many
  | ":"
  | "relation" // the text is the head: =, ≠, <, ∈ …
  | "set-operation" // the text is the head: ∪, ∩, ∖
  | "complement"
  | "mid" // a bar between operands: divides, or what a set is given by
  | "such-that" // the bar in {x | x > 0}
  | "given" // the bar in P(A | B)
  | "parallel" // ∥, also two bars that are no norm
  | "arrow" // ⇒, ⇔; the text is the head
  | "or"
  | "and"
  | "not"
  | "quantifier"
  | "reason" // ∴, ∵
  | "if"
  | "otherwise"
  | ","
  | ";"
  | "row" // a new line between formulas
  | "&"
  | "begin" // \begin{cases}; the text is the environment
  | "end-environment"
  | "("
  | ")"
  | "["
  | "]"
  | "{"
  | "}"
  | "\\{"
  | "\\}"
  | "⟨"
  | "⟩"
  | "⌊"
  | "⌋"
  | "⌈"
  | "⌉"
  | "|" // a bar not yet known to open or to close
  | "|open"
  | "|close"
  | "|at" // the bar of F|_a^b
  | "|where" // the bar of f|_{x=2}
  | "‖" // the same for two bars
  | "‖open"
  | "‖close"
  | "left." // \left.
  | "right." // \right.
  | "stop" // a full stop or question mark after the formula
  | "math-open" // $, \(, \[
  | "math-close"
  | "end";

export interface Sign {
  kind: TokenKind;
  text?: string;
}

type Entry = [string, Sign];

export function spelled(kind: TokenKind, ...spellings: string[]): Entry[] {
  return spellings.map((spelling) => [spelling, { kind }]);
}

/** Spellings of one meaning: the head first, then how it is written. */
export function named(kind: TokenKind, text: string, spellings: string): Entry[] {
  return spellings.split(" ").map((spelling) => [spelling, { kind, text }]);
}

/** Signs whose text is how often they stand: the spellings of one, two, three. */
export function counted(kind: TokenKind, ...spellings: string[]): Entry[] {
  return spellings.flatMap((names, index) => named(kind, `${index + 1}`, names));
}

/** Signs that are characters, after folding. A sign of several characters wins over its beginning. */
export const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...spelled("+", "+", "﹢"),
  ...spelled("-", "-", "−", "–", "‐", "‑", "﹣"),
  ...spelled("pm", "±", "+/-"),
  ...spelled("mp", "∓", "-/+"),
  ...spelled("*", "*", "×", "·", "∙", "⋅", "•", "∗"),
  ...spelled("/", "/", "÷", "∕", "⁄"),
  ...spelled("^", "^", "**"),
  ...spelled("_", "_"),
  ...spelled("!", "!"),
  ...spelled("!!", "!!"),
  ...spelled("%", "%"),
  ...spelled("degree", "°", "º"),
  ...spelled(":", ":", "∶"),
  ...spelled("compose", "∘"),
  ...named("relation", "Equal", "= =="),
  ...named("relation", "NotEqual", "≠ != =\u0338"),
  ...named("relation", "Less", "<"),
  ...named("relation", "Greater", ">"),
  ...named("relation", "LessEqual", "≤ <= ≦ ⩽"),
  ...named("relation", "GreaterEqual", "≥ >= ≧ ⩾"),
  ...named("relation", "Approx", "≈ ≃ ≒"),
  ...named("relation", "IdenticallyEqual", "≡"),
  ...named("relation", "Proportional", "∝"),
  ...named("relation", "Element", "∈"),
  ...named("relation", "NotElement", "∉"),
  ...named("relation", "Subset", "⊂ ⊊ ⫋"),
  ...named("relation", "SubsetEqual", "⊆"),
  ...named("relation", "NotSubset", "⊄"),
  ...named("relation", "Superset", "⊃ ⊋"),
  ...named("relation", "SupersetEqual", "⊇"),
  ...named("relation", "NotDivides", "∤"),
  ...named("relation", "Perpendicular", "⊥ ⟂"),
  ...named("relation", "Similar", "∼ ∽"),
  ...named("relation", "CongruentFigures", "≅ ≌"),
  ...named("relation", "To", "→ ⟶ ->"),
  ...named("set-operation", "Union", "∪"),
  ...named("set-operation", "Intersection", "∩"),
  ...named("set-operation", "SetMinus", "∖"),
  ...spelled("complement", "∁"),
  ...spelled("mid", "∣"),
  ...spelled("parallel", "∥", "//"),
  ...named("arrow", "Implies", "⇒ ⟹ =>"),
  ...named("arrow", "Equivalent", "⇔ ⟺ <=> ↔ ⟷"),
  ...spelled("or", "∨", "或", "或者"),
  ...spelled("and", "∧", "且", "并且"),
  ...spelled("not", "¬"),
  ...named("quantifier", "ForAll", "∀"),
  ...named("quantifier", "Exists", "∃"),
  ...named("reason", "Therefore", "∴"),
  ...named("reason", "Because", "∵"),
  ...spelled(",", ",", "、"),
  ...spelled(";", ";"),
  ...spelled("(", "("),
  ...spelled(")", ")"),
  ...spelled("[", "["),
  ...spelled("]", "]"),
  ...spelled("{", "{"),
  ...spelled("}", "}"),
  ...spelled("⟨", "⟨", "〈"),
  ...spelled("⟩", "⟩", "〉"),
  ...spelled("⌊", "⌊"),
  ...spelled("⌋", "⌋"),
  ...spelled("⌈", "⌈"),
  ...spelled("⌉", "⌉"),
  ...spelled("|", "|"),
  ...spelled("‖", "‖"),
  ...spelled("&", "&"),
  ...spelled("stop", ".", "。", "?"),
  ...spelled("empty", "∅"),
  ...spelled("integral", "∫", "∬", "∭", "∮"),
  ...spelled("sum", "∑"),
  ...spelled("prod", "∏"),
  ...spelled("differential", "ⅆ"),
  ...spelled("partial", "∂"),
  ...spelled("nabla", "∇"),
  ...counted("prime", "' ′ ’", "'' ′′ ’’ ″", "''' ′′′ ’’’ ‴"),
  ...counted("dot-above", "\u0307", "\u0308"),
  ...named("figure", "Angle", "∠"),
  ...named("figure", "Triangle", "△ ▵"),
  ...named("figure", "Circle", "⊙"),
  ...named("upright", "°C", "℃ °C"),
  ...named("upright", "°F", "℉ °F"),
  ...named("currency", "¥", "￥ ¥"),
  // The fonts of formulas lack the sign, so that it is shown by its code.
  ...named("currency", "EUR", "€"),
  ...named("currency", "£", "£"),
  ...named("constant", "ContinuationPlaceholder", "… ⋯ ..."),
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

const several = [...signs].filter(([spelling]) => spelling.length > 1).sort(([one], [other]) => other.length - one.length);

/** The signs of several characters by their first, the longest first. */
export const severalFrom: ReadonlyMap<string, readonly Entry[]> = new Map(
  several.map(([{ 0: first = "" }]) => [first, several.filter(([spelling]) => spelling.startsWith(first))]),
);
