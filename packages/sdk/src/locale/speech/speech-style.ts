import { operandsOf } from "../../expression/mathjson.ts";
import { alphabetCommand } from "../../expression/notation/alphabets.ts";
import { greekGlyph } from "../../expression/notation/letters.ts";
import { separator } from "../../expression/printing/forms.ts";
import { atom, level, type Printed } from "../../expression/printing/level.ts";
import type { Style } from "../../expression/printing/style.ts";

/** The words of one language. Tables are lines of `key = words`; the places of operands are those of template.ts. */
export interface Tongue
  extends Pick<
    Style,
    "minus" | "plus" | "comma" | "emptySet" | "interval" | "matrix" | "determinant" | "cases" | "call" | "logarithm"
  > {
  signs: string;
  forms: string;
  constants: string;
  functions: string;
  units: string;
  /** Cuts of letters by their LaTeX commands: bold, script. */
  alphabets: string;
  times: string;
  dots: string;
  brackets: readonly [open: string, close: string];
  set: (content: string) => string;
  subscript: string;
  recurring: (digits: string, recurring: string) => string;
  bars: (content: string, brackets: (text: string) => string, simple: boolean) => string;
  /** Quotients with names of their own, "1/2"; others of simple parts, and of any parts. */
  fractions: string;
  over: (numerator: string, denominator: string) => string;
  /** How strongly that binds: less where one cannot hear what is above and what is below. */
  overBinds: "product" | "power";
  fraction: (numerator: string, denominator: string) => string;
  /** Powers with short names (2 and 3), with a simple exponent, and with any. */
  powers: readonly [square: string, cube: string];
  power: (exponent: string, simple: boolean) => string;
  /** Short before one letter or number, long with an end. The index is that of no square root. */
  root: (radicand: string, simple: boolean, index: string | undefined) => string;
  of: string;
  per: string;
  /** A unit with its exponent; `below` where it stands after "per". */
  unitPower: (unit: string, exponent: string, below: boolean) => string;
}

export function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/ = (.*)/s, 2) as [string, string]),
  );
}

/** One number or letter, after which no end need be said. */
function isSimple(part: Printed): boolean {
  return part.level === level.atom && /^(number|letter)$/.test(part.shape) && !part.text.includes(" ");
}

/**
 * Speech as a style of the one printer: its brackets, said, keep apart what brackets keep apart in writing, and what is said without them
 * has an end of its own (end root, end fraction), unless it is one letter or number.
 */
export function speechStyle(tongue: Tongue): Style {
  const [open, close] = tongue.brackets;
  const brackets = (text: string): string => `${open} ${text} ${close}`;
  const simply = (part: Printed): string => (isSimple(part) ? part.text : brackets(part.text));
  const [fractions, functions, alphabets, units] = [tongue.fractions, tongue.functions, tongue.alphabets, tongue.units].map(
    table,
  ) as [Words, Words, Words, Words];
  const constants = table(tongue.constants);

  const letter = (text: string): string => {
    const [, command = "", plain = ""] = /^\\(\w+)\{\\?(\w+)\}$/.exec(alphabetCommand(text) ?? "") ?? [];
    if (text === "ℓ") return `${alphabets.get("mathcal")} l`;
    if (command !== "") return `${alphabets.get(command)} ${plain}`;
    return greekGlyph(text) !== undefined && /^[A-Z]/.test(text) ? `${alphabets.get("capital")} ${text.toLowerCase()}` : text;
  };

  return {
    infix: new Map([...table(tongue.signs)].map(([head, words]) => [head, separator(head, words)])),
    templates: table(tongue.forms),
    minus: tongue.minus,
    plus: tongue.plus,
    dot: ` ${tongue.times} `,
    times: ` ${tongue.times} `,
    comma: tongue.comma,
    centredDots: tongue.dots,
    constants,
    letterGap: " ",
    pointGap: " ",
    emptySet: tongue.emptySet,
    braces: tongue.set,
    brackets,
    interval: tongue.interval,
    symbol: (base, subscript) =>
      subscript === undefined ? letter(base) : `${letter(base)} ${tongue.subscript} ${letter(subscript)}`,
    text: (content) => content,
    name: (text) => text.replace("_", ` ${tongue.subscript} `),
    quantity: (number, unit) => `${number} ${unitWords(unit, units, tongue)}`,
    recurring: tongue.recurring,
    fraction: (numerator, denominator, json) => {
      const name = fractions.get(operandsOf(json).join("/"));
      if (name !== undefined) return { text: name, level: level.power, shape: "fraction" };
      if (isSimple(numerator) && isSimple(denominator))
        return { text: tongue.over(numerator.text, denominator.text), level: level[tongue.overBinds], shape: "other" };
      return { text: tongue.fraction(numerator.text, denominator.text), level: level.power, shape: "fraction" };
    },
    power: (base, exponent, json) => {
      const short = json === 2 || json === 3 ? tongue.powers[json - 2] : undefined;
      return {
        text: `${base} ${short ?? tongue.power(exponent.text, isSimple(exponent))}`,
        level: level.power,
        shape: short === undefined ? "caret" : "power",
      };
    },
    raise: (text) => text,
    lower: (text) => text,
    root: (radicand, index, json) => {
      const order = operandsOf(json)[1];
      const named = order === undefined || order === 3 ? order?.toString() : simply(index ?? radicand);
      return atom(tongue.root(radicand.text, isSimple(radicand) && (order === undefined || order === 3), named), "root");
    },
    bars: (text) => tongue.bars(text, brackets, /^[\p{L}\d.]+$/u.test(text)),
    functionName: (name, _base, _exponent, json) => {
      const said = functions.get(name.replace("\\", "")) ?? name;
      if (json === undefined) return said;
      const short = json === 2 || json === 3 ? tongue.powers[json - 2] : undefined;
      return short === undefined || tongue.of === "" ? undefined : `${said} ${short}`;
    },
    logarithm: (base, argument) => tongue.logarithm?.(base, argument) ?? "",
    argument: (argument) => {
      const whole =
        (argument.level === level.atom && argument.shape !== "function") ||
        (argument.level === level.power && argument.shape === "other" && /^\d+ \S+$/.test(argument.text));
      return `${tongue.of} ${whole ? argument.text : brackets(argument.text)}`;
    },
    call: (name, operands) => tongue.call(name, operands),
    matrix: tongue.matrix,
    determinant: tongue.determinant,
    cases: tongue.cases,
    besides: (left, right) => {
      if (!(isSimple(left) || (left.shape === "power" && tongue.powers.some((word) => left.text.endsWith(word))))) return false;
      if (!(isSimple(right) || (right.shape === "power" && /^[A-Za-z] /.test(right.text)))) return false;
      return tongue.of === "" && /(^|\d|^[A-Za-z])$/.test(left.text) && /^[A-Za-z]( |$)/.test(right.text) ? "none" : "space";
    },
  };
}

type Words = ReadonlyMap<string, string>;

/** "m/s^2" as metres per second squared. */
function unitWords(unit: string, units: Words, { per, unitPower }: Tongue): string {
  return unit
    .split("/")
    .map((side, index) =>
      side
        .split(/[·*]/)
        .map((factor) => {
          const [, name = factor, exponent = ""] = /^(.+?)\^?(-?\d+)?$/.exec(factor) ?? [];
          const said = (index > 0 ? units.get(`/${name}`) : undefined) ?? units.get(name) ?? name;
          return exponent === "" ? said : unitPower(said, exponent, index > 0);
        })
        .join(" "),
    )
    .join(` ${per} `);
}
