import type { Scanner } from "./scanner.ts";

export const longestNumber = 1_000;

/** Digits in groups of three, with what stands between the groups, and the digits after the point. */
const grouped: readonly { form: RegExp; mark: RegExp; sure?: boolean }[] = [
  { form: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])/, mark: /,/g },
  { form: /^\d{1,3}(?:\{,\}\d{3})+(?:\.\d+)?(?!\d)/, mark: /\{,\}/g },
  { form: /^\d{1,3}(?:\\,\d{3})+(?:\.\d+)?(?!\d)/, mark: /\\,/g, sure: true },
  { form: /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)/, mark: /[\u00a0\u2009\u202f]/g, sure: true },
];
const recurring: readonly RegExp[] = [
  /^(\d*)\.(\d*)\\overline\{(\d+)\}/,
  /^(\d*)\.(\d*)\\dot ?\{?(\d)\}?(?:(\d*)\\dot ?\{?(\d)\}?)?/,
  /^(\d*)\.(\d*?)(\d)\u0307(?:(\d*)(\d)\u0307)?/,
  /^(\d+)\.()\((\d+)\)/,
];
/** 0.1(6): 1/6, or 0.1 · 6. */
const recurringOrProduct = /^(\d+)\.(\d+)\((\d+)\)(?!\s*[\^!(])/;
const endless = /^(\d*)\.(\d+)(?:\.{3}|…|\\(?:[lc]?dots|dotsc)(?![A-Za-z]))/;
const relation = /[=<>≤≥≠]|\\[lg]eq?\b/;
const decimalComma = /^(\d+)\{,\}(\d+)/;
const pointsAndComma = /^\d{1,3}(?:\.\d{3})+,\d+(?![\d,.])/;
const scientific = /^(?:\d+(?:\.\d+)?|\.\d+)[eE][+\-−]?\d+(?![\w.])/;
const plain = /^\d*(?:\.\d+)?/;

/** A number in any way of writing it; the text of its token is digits with a point, with brackets around those that recur. */
export function scanNumber(scanner: Scanner): void {
  const from = scanner.cell()?.from ?? 0;
  const found = wholeNumber(scanner) ?? numberIn(scanner, window(scanner));
  scanner.index += found.length;
  if (found.text.length > longestNumber) throw scanner.error(from, scanner.end(), `a number of at most ${longestNumber} digits`);
  scanner.push({ kind: "number", text: found.text }, from, scanner.end(), false, found.also);
}

/** Digits after which nothing comes that may belong to them, as most numbers are. */
function wholeNumber(scanner: Scanner): Found | undefined {
  let length = 0;
  while (length < shortWindow && isDigit(scanner.plain(length))) length += 1;
  const next = scanner.plain(length) ?? "";
  const ends = /[\\{]/.test(next) ? scanner.plain(length + 1) !== "," : !/[\d.,\u00a0\u2009\u202f]/.test(next);
  if (length === 0 || !ends || (!scanner.latex && /e/i.test(next))) return undefined;
  return { length, text: scanner.ahead(length) };
}

const shortWindow = 48;

/** The text in which the number ends: long enough for any number that is not refused, and short for the many that are short. */
function window(scanner: Scanner): string {
  const short = scanner.ahead(shortWindow);
  return /^[\d.,]*[^\d.,{}\\\u00a0\u2009\u202f]/.test(short) && !/\\(dot|overline)|\u0307/.test(short)
    ? short
    : scanner.ahead(3 * longestNumber);
}

interface Found {
  /** How many cells it takes. */
  length: number;
  text: string;
  /** What else may have been meant, as LaTeX. */
  also?: string;
}

function numberIn(scanner: Scanner, next: string): Found {
  for (const form of recurring) {
    const match = form.exec(next);
    if (match !== null) return recurringNumber(match);
  }
  const doubtful = recurringOrProduct.exec(next);
  if (doubtful !== null) return { ...recurringNumber(doubtful), also: `${doubtful[1]}.${doubtful[2]} \\cdot ${doubtful[3]}` };
  const goingOn = endlessNumber(endless.exec(next));
  if (goingOn) return goingOn;
  const mixedMarks = listed(scanner) ? null : pointsAndComma.exec(next);
  if (mixedMarks !== null) {
    const [all] = mixedMarks;
    return { length: all.length, text: all.replaceAll(".", "").replace(",", "."), also: all.replace(",", ", ") };
  }
  for (const { form, mark, sure } of grouped) {
    const match = form.exec(next);
    const [all] = match ?? [];
    if (all === undefined || all.startsWith("0") || (mark.source === "," && !groupsByComma(scanner, all.length))) continue;
    const text = all.replaceAll(mark, "");
    return sure ? { length: all.length, text } : { length: all.length, text, also: otherwise(all, mark.source) };
  }
  const comma = decimalComma.exec(next);
  if (comma !== null) return { length: comma[0].length, text: `${comma[1]}.${comma[2]}` };
  const power = scanner.latex ? null : scientific.exec(next);
  if (power !== null) {
    const [all] = power;
    const text = all.replace("E", "e").replace("−", "-").replace("+", "");
    return /[eE][+\-−]/.test(all) ? { length: all.length, text, also: all.replace(/e/i, "e ") } : { length: all.length, text };
  }
  const [digits = ""] = plain.exec(next) ?? [];
  return { length: digits.length, text: digits };
}

function recurringNumber(match: RegExpExecArray): Found {
  const [all, whole = "", before = "", first = "", between = "", last = ""] = match;
  return { length: all.length, text: `${whole === "" ? "0" : whole}.${before}(${first}${between}${last})` };
}

/** 0.1666…, whose last digits recur: one digit three times, or several three times, or twice right after the point (0.1212…; e = 2.718281828… does not). */
function endlessNumber(match: RegExpExecArray | null): Found | undefined {
  const [all = "", whole = "", digits = ""] = match ?? [];
  for (let length = 1; 2 * length <= digits.length; length++) {
    const period = digits.slice(-length);
    const isThrice = digits.endsWith(period.repeat(3));
    if (!isThrice && (length === 1 || digits !== period.repeat(2))) continue;
    let before = digits;
    while (before.endsWith(period)) before = before.slice(0, -length);
    return { length: all.length, text: `${whole === "" ? "0" : whole}.${before}(${period})` };
  }
  return undefined;
}

/** 1,234 may be two numbers, and 1{,}234 a decimal. */
function otherwise(all: string, mark: string): string {
  return mark === "," ? all.replaceAll(",", ", ") : all.replaceAll("{,}", ".");
}

/** Whether a comma here stands between the members of a list, as it does in (1,234), which is a point. */
function listed({ open, latex }: Scanner): boolean {
  const bracket = open.at(-1) ?? "";
  return bracket === "{" ? !latex : /^(\(|\[|\\\{|⟨)$/.test(bracket);
}

const groups = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g;

/** Commas are between thousands where none of them can be anything else; with dots (1, 2, …, 199,200) nobody can say. */
function groupsByComma(scanner: Scanner, length: number): boolean {
  return !listed(scanner) && tightCommas(scanner.source) === "thousands" && !betweenEquations(scanner, length);
}

/** x=1,234y=2: the comma stands between two equations. */
function betweenEquations(scanner: Scanner, length: number): boolean {
  const [from, to] = [scanner.cell()?.from ?? 0, scanner.cell(length)?.from ?? scanner.source.length];
  const before =
    scanner.source
      .slice(0, from)
      .split(/[,;\n]/)
      .at(-1) ?? "";
  const [after = ""] = scanner.source.slice(to).split(/[,;\n]/);
  return relation.test(before) && relation.test(after);
}

/** What commas between digits, without a space, are in a formula: between thousands, between members of a list, or in doubt. */
export function tightCommas(source: string): "thousands" | "list" | "doubtful" {
  if (/\d,\d/.test(source.replaceAll(groups, " "))) return "list";
  return /…|\.\.\.|\\[lc]?dots/.test(source) ? "doubtful" : "thousands";
}

/** Whether a number may begin with this point or digit. */
export function beginsNumber(scanner: Scanner): boolean {
  const text = scanner.plain();
  return isDigit(text === "." ? scanner.plain(1) : text);
}

function isDigit(text: string | undefined): boolean {
  const code = text === undefined ? 0 : text.charCodeAt(0);
  return code > 47 && code < 58;
}
