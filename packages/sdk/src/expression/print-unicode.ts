import type { MathJson } from "../contract.ts";
import { isNumber } from "./mathjson.ts";
import { toSubscript, toSuperscript } from "./notation/characters.ts";
import { greekGlyph } from "./notation/letters.ts";
import { atom, level, type Printed } from "./printing/level.ts";
import { Printer } from "./printing/print.ts";
import type { Style } from "./printing/style.ts";

/** A formula as text for a terminal or an alt text: `x² − 4x + 3`, `(−3 + √13)/2`. */
export function toUnicode(json: MathJson): string {
  return printer.print(json).text;
}

const letter = (text: string): string => greekGlyph(text) ?? (text === "pi" ? "π" : text);

/** The exponent in raised characters, where it is a whole number or n. */
function raised(exponent: Printed, json: MathJson): string | undefined {
  return isNumber(json) || json === "n" ? toSuperscript(exponent.text.replace("−", "-")) : undefined;
}

function bracketed(part: Printed, least: number): string {
  return part.level >= least ? part.text : `(${part.text})`;
}

const style: Style = {
  infix: new Map([
    ["Add", " + "],
    ["Subtract", " − "],
    ["PlusMinus", " ± "],
    ["MinusPlus", " ∓ "],
    ["Equal", " = "],
    ["NotEqual", " ≠ "],
    ["Less", " < "],
    ["LessEqual", " ≤ "],
    ["Greater", " > "],
    ["GreaterEqual", " ≥ "],
    ["Element", " ∈ "],
    ["Union", " ∪ "],
    ["And", " ∧ "],
    ["Or", " ∨ "],
  ]),
  minus: "−",
  dot: "·",
  letterGap: "·",
  constants: new Map([
    ["Pi", "π"],
    ["ExponentialE", "e"],
    ["ImaginaryUnit", "i"],
    ["PositiveInfinity", "∞"],
    ["NegativeInfinity", "∞"],
    ["RealNumbers", "ℝ"],
    ["Integers", "ℤ"],
    ["NaturalNumbers", "ℕ"],
    ["RationalNumbers", "ℚ"],
    ["ComplexNumbers", "ℂ"],
    ["True", "true"],
    ["False", "false"],
    ["Nothing", ""],
  ]),
  emptySet: "∅",
  braces: (text) => `{${text}}`,
  brackets: (text, open = "(", close = ")") => `${open}${text}${close}`,
  bars: (text) => `|${text}|`,
  symbol: (base, subscript) => {
    if (subscript === undefined) return letter(base);
    const name = letter(subscript);
    return `${letter(base)}${(name === subscript ? toSubscript(subscript) : undefined) ?? `_{${name}}`}`;
  },
  name: (text) => text,
  fraction: (numerator, denominator) => ({
    text: `${bracketed(numerator, level.product + 1)}/${bracketed(denominator, level.product + 1)}`,
    level: level.product,
    shape: "other",
  }),
  power: (base, exponent, json) => {
    const glyphs = raised(exponent, json);
    if (glyphs !== undefined) return { text: `${base}${glyphs}`, level: level.power, shape: "power" };
    const plain =
      exponent.level === level.atom &&
      (exponent.shape === "number" || (exponent.shape === "letter" && exponent.text.length === 1));
    return { text: `${base}^${plain ? exponent.text : `(${exponent.text})`}`, level: level.power, shape: "caret" };
  },
  root: (radicand, index, json) => {
    const under = radicand.shape === "number" || radicand.shape === "letter" ? radicand.text : `(${radicand.text})`;
    if (index === undefined) return atom(`√${under}`, "root");
    const order = Array.isArray(json) ? (json[2] as MathJson) : 0;
    if (order === 3 || order === 4) return atom(`${order === 3 ? "∛" : "∜"}${under}`, "root");
    const glyphs = raised(index, order);
    return atom(glyphs === undefined ? `root(${radicand.text}, ${index.text})` : `${glyphs}√${under}`, "root");
  },
  functionName: (name, base, exponent, json) => {
    const glyphs = exponent === undefined || json === undefined ? "" : raised(exponent, json);
    if (glyphs === undefined || glyphs.startsWith("⁻")) return undefined;
    const foot = base === undefined ? "" : (toSubscript(base.text) ?? `_{${base.text}}`);
    return `${name}${foot}${glyphs}`;
  },
  argument: (argument) => `(${argument.text})`,
  besides: (left, right) => {
    if (["function", "root", "caret", "bars", "constant"].includes(left.shape)) return false;
    if (["function", "fraction", "constant"].includes(right.shape) || right.text.startsWith("|")) return false;
    return right.shape !== "root" || (/^[√∛∜]/.test(right.text) && left.shape !== "power");
  },
};

const printer = new Printer(style);
