import type { MathJson } from "../contract.ts";
import { greekGlyph, symbolParts } from "./notation/letters.ts";
import { atom, level } from "./printing/level.ts";
import { Printer } from "./printing/print.ts";
import type { Style } from "./printing/style.ts";

/** A formula as plain LaTeX in the order in which it is written: `x^{2} - 4x + 3`. */
export function toLatex(json: MathJson): string {
  return printer.print(json).text;
}

function brackets(text: string, open = "(", close = ")"): string {
  return text.includes("\\frac") ? `\\left${open}${text}\\right${close}` : `${open}${text}${close}`;
}

function letter(text: string): string {
  return greekGlyph(text) !== undefined || text === "pi" ? `\\${text}` : text;
}

const style: Style = {
  infix: new Map([
    ["Add", " + "],
    ["Subtract", " - "],
    ["PlusMinus", " \\pm "],
    ["MinusPlus", " \\mp "],
    ["Equal", " = "],
    ["NotEqual", " \\neq "],
    ["Less", " < "],
    ["LessEqual", " \\leq "],
    ["Greater", " > "],
    ["GreaterEqual", " \\geq "],
    ["Element", " \\in "],
    ["Union", " \\cup "],
    ["And", " \\land "],
    ["Or", " \\lor "],
  ]),
  minus: "-",
  dot: " \\cdot ",
  letterGap: " ",
  constants: new Map([
    ["Pi", "\\pi"],
    ["ExponentialE", "e"],
    ["ImaginaryUnit", "i"],
    ["PositiveInfinity", "\\infty"],
    ["NegativeInfinity", "\\infty"],
    ["RealNumbers", "\\mathbb{R}"],
    ["Integers", "\\mathbb{Z}"],
    ["NaturalNumbers", "\\mathbb{N}"],
    ["RationalNumbers", "\\mathbb{Q}"],
    ["ComplexNumbers", "\\mathbb{C}"],
    ["True", "\\text{true}"],
    ["False", "\\text{false}"],
    ["Nothing", ""],
  ]),
  emptySet: "\\varnothing",
  braces: (text) => (text.includes("\\frac") ? `\\left\\{${text}\\right\\}` : `\\{${text}\\}`),
  brackets,
  bars: (text) => `\\left|${text}\\right|`,
  symbol: (base, subscript) => {
    const name = base.length === 1 || greekGlyph(base) !== undefined ? letter(base) : `\\text{${base}}`;
    return subscript === undefined ? name : `${name}_{${letter(subscript)}}`;
  },
  name: (text) => `\\operatorname{${text}}`,
  fraction: (numerator, denominator) => ({
    text: `\\frac{${numerator.text}}{${denominator.text}}`,
    level: level.power,
    shape: "fraction",
  }),
  power: (base, exponent) => ({ text: `${base}^{${exponent.text}}`, level: level.power, shape: "power" }),
  root: (radicand, index) => {
    // A bracket inside the index would end it.
    const order = index?.text.includes("]") ? `{${index.text}}` : index?.text;
    return atom(`\\sqrt${order === undefined ? "" : `[${order}]`}{${radicand.text}}`, "root");
  },
  functionName: (name, base, exponent, json) => {
    if (exponent !== undefined && !raisesName(json)) return undefined;
    return `\\${name}${base === undefined ? "" : `_{${base.text}}`}${exponent === undefined ? "" : `^{${exponent.text}}`}`;
  },
  argument: (argument) => {
    const bare = argument.level === level.atom && (argument.shape === "number" || argument.shape === "letter");
    if (argument.shape === "bars") return argument.text;
    return bare ? ` ${argument.text}` : brackets(argument.text);
  },
  besides: (left, right) => {
    // The next function ends the argument of the one before: \sin x\cos x. Anything else would join it.
    if (left.shape === "function") return right.shape === "function" && right.text.startsWith("\\") && !/\d$/.test(left.text);
    if (right.shape === "fraction" || (left.shape === "root" && right.shape === "root")) return false;
    return left.shape !== "constant" && right.shape !== "constant";
  },
};

/** Only a whole number or a letter is raised after the name of a function: sin² x, but (sin x)⁻¹. */
function raisesName(exponent: MathJson | undefined): boolean {
  return typeof exponent === "number"
    ? Number.isInteger(exponent) && exponent > 0
    : typeof exponent === "string" && symbolParts(exponent).base.length === 1;
}

const printer = new Printer(style);
