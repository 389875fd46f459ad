import { letterIn } from "../notation/alphabets.ts";
import { isSpace } from "../notation/characters.ts";
import {
  alphabets,
  commands,
  labelling,
  numberSets,
  sizes,
  spacing,
  upright,
  uprightLetters,
  words,
} from "../notation/commands.ts";
import { functions } from "../notation/functions.ts";
import { greekGlyph } from "../notation/letters.ts";
import { insteadOf } from "../notation/refused.ts";
import type { TokenKind } from "../notation/signs.ts";
import { isUnit } from "../notation/units.ts";
import { isSettable } from "../printing/upright-text.ts";
import { isLatin } from "./letters.ts";
import type { Scanner } from "./scanner.ts";

const longestWords = 80;

/** A LaTeX command; the scanner stands at its backslash. */
export function scanCommand(scanner: Scanner): void {
  const from = scanner.cell()?.from ?? 0;
  const name = commandName(scanner);
  const size = sizes.get(name);
  const sign = commands.get(name);
  if (spacing.has(name)) {
    scanner.spaced = true;
    // What stands a wide space apart is no factor, and two statements are two.
    if (/quad$/.test(name)) scanner.line = true;
  } else if (name === "rm") scanSwitch(scanner, from);
  else if (name === "middle") scanner.spaced = true;
  else if (labelling.has(name)) scanBraces(scanner, from, "a name in braces");
  else if (sign !== undefined) scanner.push(sign, from, scanner.end());
  else if (size !== undefined) scanSized(scanner, from, size);
  else if (upright.has(name)) scanUpright(scanner, from, name);
  else if (alphabets.has(name)) scanAlphabet(scanner, from, name);
  else if (name === "begin" || name === "end") scanEnvironment(scanner, from, name);
  else if (name === "not") scanNot(scanner, from);
  else throw scanner.error(from, scanner.end(), insteadOf(name));
}

function commandName(scanner: Scanner): string {
  scanner.index += 1;
  const start = scanner.index;
  while (isLatin(scanner.plain())) scanner.index += 1;
  if (scanner.index === start && scanner.plain() !== undefined) scanner.index += 1;
  return scanner.passed(start);
}

/** Brackets by the side on which a size leaves them. */
const sides: ReadonlyMap<string, readonly [open: TokenKind | "", close: TokenKind | ""]> = new Map([
  ["(", ["(", ""]],
  [")", ["", ")"]],
  ["[", ["[", ""]],
  ["]", ["", "]"]],
  ["\\{", ["\\{", ""]],
  ["\\}", ["", "\\}"]],
  ["⟨", ["⟨", ""]],
  ["⟩", ["", "⟩"]],
  ["⌊", ["⌊", ""]],
  ["⌋", ["", "⌋"]],
  ["⌈", ["⌈", ""]],
  ["⌉", ["", "⌉"]],
  ["|", ["|open", "|close"]],
  ["‖", ["‖open", "‖close"]],
  [".", ["left.", "right."]],
]);

/** \left( and \bigl|: the bracket after a size. */
function scanSized(scanner: Scanner, from: number, size: "open" | "close" | "either"): void {
  const next = scanner.skipSpaces();
  const bracket = next === "\\" ? (commands.get(commandName(scanner))?.kind ?? "") : (next ?? "");
  if (next !== "\\") scanner.index += 1;
  const [open, close] = sides.get(bracket.replace(/(open|close)$/, "")) ?? ["", ""];
  const kind = size === "open" ? open : size === "close" ? close : unsided(bracket, open || close);
  if (kind === "") throw scanner.error(from, scanner.end(), "a bracket or a bar after the size");
  scanner.push({ kind }, from, scanner.end());
}

/** A bar after a size without a side stays one that may open or close; a dot says nothing there. */
function unsided(bracket: string, sided: TokenKind | ""): TokenKind | "" {
  if (bracket === ".") return "";
  return bracket === "|" || bracket === "‖" ? bracket : sided;
}

/** {\rm d} and {\rm cm} are upright text up to the brace; elsewhere the switch changes nothing. */
function scanSwitch(scanner: Scanner, from: number): void {
  scanner.skipSpaces();
  const start = scanner.index;
  while (isLatin(scanner.plain())) scanner.index += 1;
  const text = scanner.passed(start);
  const braces = scanner.tokens.at(-1)?.kind === "{" && scanner.plain() === "}";
  if (braces && (text === "d" || isUnit(text))) {
    // The braces are those of the switch.
    scanner.tokens.pop();
    scanner.open.pop();
    scanner.index += 1;
    scanner.push(text === "d" ? { kind: "differential" } : { kind: "upright", text }, from, scanner.end());
  } else scanner.index = start;
}

/** What stands in braces after a command, as text: `\text{ or }` gives "or". */
function scanBraces(scanner: Scanner, from: number, expected: string): string {
  if (scanner.skipSpaces() === "*") scanner.index += 1;
  if (scanner.skipSpaces() !== "{") throw scanner.error(from, scanner.end(), expected);
  let [depth, text] = [0, ""];
  const start = scanner.index;
  do {
    const [cell, next] = [scanner.cell(), scanner.plain(1)];
    if (cell === undefined || scanner.index - start > longestWords) throw scanner.error(from, scanner.end(), expected);
    const escaped = cell.text === "\\" && next !== undefined && /[{}$&#_%]/.test(next);
    if (escaped) text += next;
    else {
      if (cell.text === "{") depth += 1;
      if (cell.text === "}") depth -= 1;
      text += isSpace(cell.text) ? " " : scanner.source.slice(cell.from, cell.to);
    }
    scanner.index += escaped ? 2 : 1;
  } while (depth > 0);
  return text.slice(1, -1).replaceAll(/\s+/g, " ").trim();
}

/** \text{ cm}, \mathrm{lcm}, \text{or}, \text{Speed}: what it is depends on where it stands, unless it is a word that joins formulas. */
function scanUpright(scanner: Scanner, from: number, command: string): void {
  const expected = "words in braces";
  const written = bracesOrLetter(scanner, from, expected).replaceAll(/\^\{(-?\d+)\}/g, "^$1");
  // \mathrm{kg\cdot m}
  const dotted = written.replaceAll(/ ?\\cdot ?/g, "·");
  const text = isUnit(dotted) ? dotted : written;
  const function_ = functions.get(text);
  const sign = command === "mathsf" && text === "T" ? undefined : words.get(text.length === 1 ? text : text.toLowerCase());
  const to = scanner.end();
  const label = scanner.lowered() !== undefined && /^[\p{L}\p{N}]+$/u.test(text) && [...text].every(isSettable);
  if (label) scanner.push({ kind: "letter", text }, from, to);
  else if (command === "mathsf") scanner.push({ kind: "upright", text }, from, to);
  else if (/^[.,;?。，；]$/.test(text))
    scanner.push({ kind: /^[.?。]$/.test(text) ? "stop" : /^[,，]$/.test(text) ? "," : ";", text }, from, to);
  else if (sign !== undefined) scanner.push(sign, from, to);
  else if (function_ !== undefined && !(function_.kind === "call" && nextIsNot(scanner, "("))) scanner.push(function_, from, to);
  else if (/^(mathrm|text)$/.test(command) && uprightLetters.test(text)) scanner.push({ kind: "letter", text }, from, to);
  else if (/^d[tuvxyz]$/.test(text)) {
    scanner.push({ kind: "differential" }, from, to);
    scanner.push({ kind: "letter", text: text.charAt(1) }, from, to);
  } else if (text === "") scanner.spaced = true;
  else if (!isUnit(text) && (/[\\^_~]/.test(text) || ![...text].every((sign) => isSettable(sign) || /[·°µμΩ]/.test(sign))))
    throw scanner.error(from, to, expected);
  else scanner.push({ kind: "upright", text }, from, to);
}

function nextIsNot(scanner: Scanner, bracket: string): boolean {
  const rest = scanner.ahead(12).trimStart();
  return !rest.startsWith(bracket) && !rest.startsWith("\\left") && !rest.startsWith("\\big") && !rest.startsWith("\\{");
}

function bracesOrLetter(scanner: Scanner, from: number, expected: string): string {
  const next = scanner.skipSpaces();
  if (next === undefined || next === "{" || next === "*" || !isLatin(next)) return scanBraces(scanner, from, expected);
  scanner.index += 1;
  return next;
}

/** \mathbb{R} is the set of the real numbers, \mathbf{v} a letter of another alphabet. */
function scanAlphabet(scanner: Scanner, from: number, name: string): void {
  const expected = "one letter in braces";
  const text = bracesOrLetter(scanner, from, expected);
  const set = name === "mathbb" || name === "mathbf" ? numberSets.get(text) : undefined;
  if (set !== undefined) {
    scanner.push({ kind: "numbers", text: set }, from, scanner.end());
    return;
  }
  const glyph = greekGlyph(text.replace("\\", "")) ?? text;
  const letter =
    letterIn(alphabets.get(name) ?? name, glyph) ?? letterIn("mathbf", name === "boldsymbol" || name === "bm" ? glyph : "");
  if (letter === undefined) throw scanner.error(from, scanner.end(), expected);
  scanner.push({ kind: "letter", text: letter }, from, scanner.end());
}

const environments =
  /^(cases|dcases|rcases|array|aligned|align|alignedat|alignat|gather|gathered|split|eqnarray|equation|multline|[pbBvV]?matrix|smallmatrix)$/;

function scanEnvironment(scanner: Scanner, from: number, name: "begin" | "end"): void {
  const text = scanBraces(scanner, from, "the name of an environment in braces").replace(/\*$/, "");
  if (!environments.test(text)) throw scanner.error(from, scanner.end(), "cases, a matrix, aligned or array");
  if (name === "end") {
    scanner.push({ kind: "end-environment", text }, from, scanner.end());
    return;
  }
  if (/^(array|alignat|alignedat)$/.test(text) && scanner.skipSpaces() === "{") scanBraces(scanner, from, "columns in braces");
  scanner.push({ kind: "begin", text }, from, scanner.end());
}

const negated: ReadonlyMap<string, string> = new Map([
  ["Equal", "NotEqual"],
  ["Element", "NotElement"],
  ["Subset", "NotSubset"],
]);

/** \not= and \not\in */
function scanNot(scanner: Scanner, from: number): void {
  const next = scanner.skipSpaces();
  const head = next === "=" ? "Equal" : next === "\\" ? commands.get(commandName(scanner))?.text : undefined;
  if (next === "=") scanner.index += 1;
  const text = negated.get(head ?? "");
  if (text === undefined) throw scanner.error(from, scanner.end(), "=, \\in or \\subset after \\not");
  scanner.push({ kind: "relation", text }, from, scanner.end());
}
