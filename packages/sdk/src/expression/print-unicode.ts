import type { MathJson } from "../contract.ts";
import { isNumber } from "./mathjson.ts";
import { isOneLetter } from "./notation/alphabets.ts";
import { greekGlyph } from "./notation/letters.ts";
import { toSubscript, toSuperscript } from "./notation/scripts.ts";
import { signsIn, templatesIn } from "./printing/forms.ts";
import { atom, level } from "./printing/level.ts";
import { linearStyle } from "./printing/linear.ts";
import { printed } from "./printing/print.ts";
import type { Style } from "./printing/style.ts";
import { uprightText } from "./printing/upright-text.ts";

/**
 * A formula as text for a terminal or an alt text: `x² − 4x + 3`, `(−3 + √13)/2`. What has no such form stands in LaTeX: `\vec{a}`.
 * @throws {MisuseError} for a number that has no digits (NaN, Infinity) or more than can be written.
 */
export function toUnicode(json: MathJson): string {
  const { text } = printed(style, json);
  // Beside LaTeX plain braces do not show.
  return text.includes("\\") ? printed(besideLatex, json).text : text;
}

/**
 * As `toUnicode`, for people alone: nobody has to be able to read it back, so that cases stand in one line, `{x, x < 1; 2, x ≥ 1}`.
 * @throws {MisuseError} as `toUnicode` does.
 */
export function toPlainText(json: MathJson): string {
  const { text } = printed(told, json);
  return text.includes("\\") ? printed({ ...told, braces: besideLatex.braces }, json).text : text;
}

const letter = (text: string): string => greekGlyph(text) ?? (text === "pi" ? "π" : text);

const constants: ReadonlyMap<string, string> = new Map([
  ["Pi", "π"],
  ["ExponentialE", "e"],
  ["ImaginaryUnit", "i"],
  ["PositiveInfinity", "∞"],
  ["NegativeInfinity", "∞"],
  ["ContinuationPlaceholder", "…"],
  ["RealNumbers", "ℝ"],
  ["Integers", "ℤ"],
  ["NaturalNumbers", "ℕ"],
  ["RationalNumbers", "ℚ"],
  ["ComplexNumbers", "ℂ"],
  ["PositiveNumbers", "ℝ⁺"],
  ["NegativeNumbers", "ℝ⁻"],
  ["PositiveIntegers", "ℤ⁺"],
  ["NegativeIntegers", "ℤ⁻"],
  ["True", "true"],
  ["False", "false"],
  ["Nothing", ""],
]);

function lifted(text: string): string | undefined {
  return toSuperscript(text.replaceAll("−", "-"));
}

function lower(text: string): string {
  const plain = text.replaceAll("−", "-").replaceAll(" ", "");
  // Lowered relations (ₓ₌₂) are hard to make out.
  return (/^[\w+-]+$/.test(plain) ? toSubscript(plain) : undefined) ?? `_{${text}}`;
}

const style = linearStyle({
  infix: signsIn("unicode"),
  templates: templatesIn("unicode"),
  minus: "−",
  dot: "·",
  times: " × ",
  centredDots: "⋯",
  constants,
  emptySet: "∅",
  bars: (text) => `|${text}|`,
  symbol: (base, subscript) => {
    const name = isOneLetter(base) ? letter(base) : uprightText(base);
    if (subscript === undefined) return name;
    if (subscript === "prime") return `${name}′`;
    const label = /^[A-Za-z0-9,]+$/.test(subscript) || isOneLetter(subscript) ? letter(subscript) : uprightText(subscript);
    return `${name}${(label === subscript ? toSubscript(subscript) : undefined) ?? `_{${label}}`}`;
  },
  raised: ({ text }, json) => (isNumber(json) || json === "n" ? lifted(text) : undefined),
  lifted,
  lower,
  root: (radicand, index, json) => {
    const under = radicand.shape === "number" || radicand.shape === "letter" ? radicand.text : `(${radicand.text})`;
    if (index === undefined) return atom(`√${under}`, "root");
    const order = Array.isArray(json) ? (json[2] as MathJson) : 0;
    if (order === 3 || order === 4) return atom(`${order === 3 ? "∛" : "∜"}${under}`, "root");
    const glyphs = isNumber(order) || order === "n" ? lifted(index.text) : undefined;
    return atom(glyphs === undefined ? `root(${radicand.text}, ${index.text})` : `${glyphs}√${under}`, "root");
  },
  besides: (left, right) => {
    if (["function", "root", "caret", "bars", "constant"].includes(left.shape)) return false;
    if (["function", "fraction", "constant"].includes(right.shape) || /^[|‖]/.test(right.text)) return false;
    return right.shape !== "root" || (/^[√∛∜]/.test(right.text) && !/^(power|ten|postfix|subscript|prime)$/.test(left.shape));
  },
});

/** Brackets that a parser needs and a reader does not: 3π/2 for (3π)/2. */
const told: Style = {
  ...style,
  fraction: (above, below) =>
    above.level === level.product && !above.text.includes("/")
      ? style.fraction({ ...above, level: level.atom }, below, 0)
      : style.fraction(above, below, 0),
  cases: (cases) =>
    `{${cases.map(([value, condition]) => (condition === undefined ? `${value} otherwise` : `${value}, ${condition}`)).join("; ")}}`,
  lines: (statements) => `{${statements.join("; ")}}`,
};

const besideLatex: Style = { ...style, braces: (text) => `\\{${text}\\}` };
