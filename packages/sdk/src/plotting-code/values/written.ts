import type { MathJson } from "../../contract.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { bracedParts } from "../python/braces.ts";
import { Unclear } from "../unclear.ts";
import { decimalOf } from "./formula.ts";
import { settled } from "./settled.ts";
import type { Value } from "./value.ts";

/** Exactly where that is short, else in decimals. */
function shownNumber(formula: MathJson): string {
  const short = settled(formula);
  const text = toUnicode(short);
  return text.length <= 12 ? text : String(Number(decimalOf(short).toPrecision(6)));
}

/** A value within a text. */
export function shown(value: Value): string {
  if (value.type === "text") return value.text;
  if (value.type === "numeric" && value.axes.length === 0) return shownNumber(value.formula);
  if (value.type === "condition" && (value.formula === "True" || value.formula === "False")) return value.formula;
  return value.type === "nothing" ? "None" : "…";
}

/** [[fill]align][sign][0][width][,][.digits][type], as Python writes it. */
const specification = /^(?:(.)?([<>=^]))?([-+ ])?(0)?(\d{1,3})?([,_])?(?:\.(\d{1,2}))?([dfFeEgGs%]?)$/u;

/** A value within a text in the format that a program asks for. @throws Unclear for a format that is not known, and for a value that it is not for. */
export function written(value: Value, format: string): string {
  if (format === "") return shown(value);
  const [, fill, align, sign = "-", zero, width = "0", comma, digits, type = ""] =
    specification.exec(format) ?? unknownFormat(format);
  const isNumber = value.type === "numeric" && value.axes.length === 0;
  if (!isNumber && value.type !== "text") {
    if (value.type === "numeric" || value.type === "unknown") return "…";
    throw new Unclear("text-format", { text: format });
  }
  const text = isNumber
    ? signed(numberText(decimalOf(value.formula), { type, digits, comma, value }), sign)
    : wordsIn(value, type, digits, format);
  return padded(text, Number(width), align ?? (zero ? "=" : isNumber ? ">" : "<"), fill ?? zero ?? " ");
}

function unknownFormat(text: string): never {
  throw new Unclear("text-format", { text });
}

function wordsIn(value: Value, type: string, digits: string | undefined, format: string): string {
  if (value.type !== "text" || !["", "s"].includes(type)) return unknownFormat(format);
  return digits === undefined ? value.text : value.text.slice(0, Number(digits));
}

interface Asked {
  readonly type: string;
  readonly digits: string | undefined;
  readonly comma: string | undefined;
  readonly value: Value;
}

function numberText(number: number, { type, digits, comma, value }: Asked): string {
  if (!Number.isFinite(number) || type === "s") return unknownFormat(type);
  if (type === "" && digits === undefined) return grouped(shown(value), comma);
  if (type === "d") return Number.isInteger(number) ? grouped(BigInt(number).toString(), comma) : unknownFormat(type);
  const places = Number(digits ?? "6");
  const lower = type.toLowerCase();
  if (lower === "f") return grouped(fixed(number, places), comma);
  if (type === "%") return `${fixed(100 * number, places)}%`;
  const text = lower === "e" ? pythonPower(scientific(number, places)) : shortest(number, Math.max(1, places));
  return type === "E" || type === "G" ? text.toUpperCase() : text;
}

/** From here on toFixed writes powers of ten, and all doubles are whole. */
const huge = 1e21;

function fixed(number: number, places: number): string {
  if (Math.abs(number) >= huge) return `${BigInt(number)}${places === 0 ? "" : `.${"0".repeat(places)}`}`;
  return toEven(number.toFixed(places), number.toFixed(Math.min(100, places + enough)), places);
}

function scientific(number: number, places: number): string {
  const [[digits = "", power], [longer = "", exact]] = [places, Math.min(100, places + enough)].map((count) =>
    number.toExponential(count).split("e"),
  ) as [string[], string[]];
  return `${power === exact ? toEven(digits, longer, places) : digits}e${power}`;
}

/** A double that goes on behind a 5 does so within as many digits. */
const enough = 25;

/** Of two decimals that are equally near JavaScript takes the larger one, and Python the one whose last digit is even. */
function toEven(text: string, longer: string, places: number): string {
  const tail = longer.slice(places === 0 ? text.length + 1 : text.length);
  const isHalf = /^50*$/.test(tail);
  return isHalf && /[13579]$/.test(text) ? `${text.slice(0, -1)}${Number(text.at(-1)) - 1}` : text;
}

/** As many digits as asked for, without zeros at the end. */
function shortest(number: number, digits: number): string {
  const text = scientific(number, digits - 1);
  const exponent = Number(text.split("e")[1]);
  const trimmed = (decimal: string): string => (decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal);
  if (exponent >= -4 && exponent < digits) return trimmed(fixed(number, Math.max(0, digits - 1 - exponent)));
  return pythonPower(text.replace(/^[^e]+/, trimmed));
}

/** Exponents have two digits at least: 1e+05. */
const pythonPower = (text: string): string => text.replace(/e([-+])(\d)$/, "e$10$2");

function grouped(text: string, comma: string | undefined): string {
  if (comma === undefined) return text;
  const [whole = "", ...rest] = text.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, comma), ...rest].join(".");
}

const signed = (text: string, sign: string): string => (/^[-−]/.test(text) || sign === "-" ? text : `${sign}${text}`);

function padded(text: string, width: number, align: string, fill: string): string {
  const missing = Math.max(0, width - [...text].length);
  const before = { "<": 0, ">": missing, "=": missing, "^": Math.floor(missing / 2) }[align] ?? 0;
  const [, sign = "", rest = text] = align === "=" ? (/^([-+ −]?)(.*)$/su.exec(text) ?? []) : [];
  return `${sign}${fill.repeat(before)}${rest}${fill.repeat(missing - before)}`;
}

/** "{:.2f} and {name}".format(…) */
export function formattedBy(text: string, values: readonly Value[], options: ReadonlyMap<string, Value>): string {
  let next = 0;
  return bracedParts(text)
    .map((part) => {
      if (typeof part === "string") return part;
      const value = part.of === "" ? values[next++] : /^\d+$/.test(part.of) ? values[Number(part.of)] : options.get(part.of);
      if (value === undefined) throw new Unclear("text-format", { text: part.of });
      return written(value, part.format);
    })
    .join("");
}

/** "%.2f and %s" % (…) */
export function percentFormatted(text: string, given: Value): string {
  const values = given.type === "items" && !given.isArray ? [...given.items] : [given];
  return text.replace(/%(%|([-+ 0]*)(\d{0,3})(\.\d{1,2})?([dfFeEgGsi]))|%/g, (place, one, flags, width, digits, type) => {
    if (one === "%") return "%";
    const value = values.shift();
    if (one === undefined || value === undefined) throw new Unclear("text-format", { text: place });
    if (type === "s") return shown(value);
    const whole = type === "d" || type === "i" ? truncated(value) : value;
    const align = flags.includes("-") ? "<" : "";
    const format = `${align}${flags.includes("+") ? "+" : ""}${flags.includes("0") ? "0" : ""}${width}${digits ?? ""}${type === "i" ? "d" : type}`;
    return written(whole, format);
  });
}

const truncated = (value: Value): Value =>
  value.type === "numeric" && value.axes.length === 0 ? { ...value, formula: Math.trunc(decimalOf(value.formula)) } : value;
