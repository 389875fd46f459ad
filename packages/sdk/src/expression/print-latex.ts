import type { MathJson } from "../contract.ts";
import { alphabetCommand, isOneLetter } from "./notation/alphabets.ts";
import { greekGlyph, symbolParts } from "./notation/letters.ts";
import { signsIn, templatesIn } from "./printing/forms.ts";
import { atom, level } from "./printing/level.ts";
import { printed } from "./printing/print.ts";
import type { Style } from "./printing/style.ts";
import { isPlainUnit, uprightText, uprightUnit } from "./printing/upright-text.ts";

/**
 * A formula as plain LaTeX in the order in which it is written: `x^{2} - 4x + 3`.
 * @throws {MisuseError} for a number that has no digits (NaN, Infinity) or more than can be written.
 */
export function toLatex(json: MathJson): string {
  return printed(latexStyle, json).text;
}

/**
 * The same LaTeX in pieces, each of which may begin a new line: `a = b = c` as `a`, `= b`, `= c`, and `x = 1, x = 3` as `x = 1,`, `x = 3`.
 * Joined with spaces they are what `toLatex` gives.
 * @throws {MisuseError} as `toLatex` does.
 */
export function latexLines(json: MathJson): string[] {
  const { lines, text } = printed(latexStyle, json);
  return (lines ?? text).split("\n");
}

/** What is higher than a line of text. */
const tall = /\\(frac|binom|begin|int|iint|iiint|oint|sum|prod)(?![A-Za-z])/;

function brackets(text: string, open = "(", close = ")"): string {
  return tall.test(text) ? `\\left${open}${text}\\right${close}` : `${open}${text}${close}`;
}

function letter(text: string): string {
  return greekGlyph(text) !== undefined || text === "pi" ? `\\${text}` : (alphabetCommand(text) ?? text);
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(" & ")).join(" \\\\ ");
}

const constants: ReadonlyMap<string, string> = new Map([
  ["Pi", "\\pi"],
  ["ExponentialE", "e"],
  ["ImaginaryUnit", "i"],
  ["PositiveInfinity", "\\infty"],
  ["NegativeInfinity", "\\infty"],
  ["ContinuationPlaceholder", "\\ldots"],
  ["RealNumbers", "\\mathbb{R}"],
  ["Integers", "\\mathbb{Z}"],
  ["NaturalNumbers", "\\mathbb{N}"],
  ["RationalNumbers", "\\mathbb{Q}"],
  ["ComplexNumbers", "\\mathbb{C}"],
  ["PositiveNumbers", "\\mathbb{R}^{+}"],
  ["NegativeNumbers", "\\mathbb{R}^{-}"],
  ["PositiveIntegers", "\\mathbb{N}^{*}"],
  ["NegativeIntegers", "\\mathbb{Z}^{-}"],
  ["True", "\\text{true}"],
  ["False", "\\text{false}"],
  ["Nothing", ""],
]);

export const latexStyle: Style = {
  infix: signsIn("latex"),
  templates: templatesIn("latex"),
  minus: "-",
  plus: "+",
  dot: " \\cdot ",
  times: " \\times ",
  comma: ",",
  centredDots: "\\cdots",
  letterGap: " ",
  pointGap: "",
  constants,
  emptySet: "\\varnothing",
  braces: (text) => (tall.test(text) ? `\\left\\{${text}\\right\\}` : `\\{${text}\\}`),
  brackets,
  bars: (text) => `\\left|${text}\\right|`,
  symbol: (base, subscript) => {
    const name = isOneLetter(base) ? letter(base) : uprightText(base);
    if (subscript === undefined) return name;
    // A second point beside P.
    if (subscript === "prime") return `${name}'`;
    return `${name}_{${/^[A-Za-z0-9,]+$/.test(subscript) || isOneLetter(subscript) ? letter(subscript) : uprightText(subscript)}}`;
  },
  text: uprightText,
  name: (text) => {
    const { base, subscript } = symbolParts(text);
    const name = /^[A-Za-z]+$/.test(base) ? `\\operatorname{${base}}` : uprightText(base);
    return subscript === undefined ? name : `${name}_{${letter(subscript)}}`;
  },
  quantity: (number, unit) => {
    if (unit === "$") return `\\$${number}`;
    return `${number}\\,${isPlainUnit(unit) ? uprightUnit(unit) : uprightText(unit)}`;
  },
  recurring: (digits, recurring) => `${digits}\\${recurring.length === 1 ? "dot" : "overline"}{${recurring}}`,
  fraction: (numerator, denominator) => ({
    text: `\\frac{${numerator.text}}{${denominator.text}}`,
    level: level.power,
    shape: "fraction",
  }),
  power: (base, exponent) => ({ text: `${base}^{${exponent.text}}`, level: level.power, shape: "power" }),
  raise: (text) => `^{${text}}`,
  lower: (text) => `_{${text}}`,
  root: (radicand, index) => {
    // A bracket inside the index would end it.
    const order = index?.text.includes("]") ? `{${index.text}}` : index?.text;
    return atom(`\\sqrt${order === undefined ? "" : `[${order}]`}{${radicand.text}}`, "root");
  },
  functionName: (name, base, exponent, json) => {
    if (exponent !== undefined && !raisesName(json)) return undefined;
    const command = name.startsWith("\\") ? name : `\\operatorname{${name}}`;
    return `${command}${base === undefined ? "" : `_{${base.text}}`}${exponent === undefined ? "" : `^{${exponent.text}}`}`;
  },
  argument: (argument) => {
    const bare = argument.level === level.atom && (argument.shape === "number" || argument.shape === "letter");
    if (argument.shape === "bars") return argument.text;
    return bare || /^\d+\^\{\\circ\}$/.test(argument.text) ? ` ${argument.text}` : brackets(argument.text);
  },
  call: (name, operands) => `${name}${brackets(operands)}`,
  matrix: (rows) => `\\begin{pmatrix} ${rowsOf(rows)} \\end{pmatrix}`,
  determinant: (matrix) => `${matrix.replace("pmatrix", "vmatrix").slice(0, -"pmatrix}".length)}vmatrix}`,
  cases: (cases) =>
    `\\begin{cases} ${rowsOf(cases.map(([value, condition]) => [value, condition ?? "\\text{otherwise}"]))} \\end{cases}`,
  lines: (statements) => `\\begin{cases} ${statements.join(" \\\\ ")} \\end{cases}`,
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
    : typeof exponent === "string" && isOneLetter(symbolParts(exponent).base);
}
