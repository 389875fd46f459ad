import type { MathJson } from "../../contract.ts";
import { latexStyle } from "../print-latex.ts";
import { level, type Printed } from "./level.ts";
import type { Style } from "./style.ts";

/** Text in one line that is read back: what Unicode and ASCII have in common. What has no such form is written in LaTeX. */

/** Units that are read as such without a sign that they are: 5 cm; 5 m would be five times m. */
const typedUnit = /^([mcdk]m|[mk]g|m[lL]|min|kW|Hz|°C|km\/h)$/;

function bracketed(part: Printed, least: number): string {
  return part.level >= least ? part.text : `(${part.text})`;
}

/** One number or letter, which needs no brackets after a caret or a root sign. */
function isBare(part: Printed): boolean {
  return part.level === level.atom && (part.shape === "number" || part.shape === "letter");
}

type Own = Pick<
  Style,
  | ("infix" | "templates" | "minus" | "dot" | "times" | "centredDots" | "constants" | "emptySet" | "bars" | "symbol")
  | ("lower" | "root" | "besides")
> & {
  /** The exponent in raised characters, or undefined where it has none. */
  raised: (exponent: Printed, json: MathJson) => string | undefined;
  /** The text in raised characters, if it has them. */
  lifted: (text: string) => string | undefined;
};

export function linearStyle({ raised, lifted, ...own }: Own): Style {
  return {
    ...latexStyle,
    ...own,
    determinant: undefined,
    comma: ",",
    letterGap: own.dot,
    braces: (text) => `{${text}}`,
    brackets: (text, open = "(", close = ")") => `${open}${text}${close}`,
    quantity: (number, unit) =>
      typedUnit.test(unit) && /^[\d.]+$/.test(number)
        ? `${number} ${unit}`
        : latexStyle.quantity(number, unit).replace("\\,", " "),
    fraction: (numerator, denominator) => ({
      text: `${bracketed(numerator, level.product + 1)}/${bracketed(denominator, level.product + 1)}`,
      level: level.product,
      shape: "other",
    }),
    power: (base, exponent, json) => {
      const glyphs = raised(exponent, json);
      if (glyphs !== undefined) return { text: `${base}${glyphs}`, level: level.power, shape: "power" };
      const plain = isBare(exponent) && (exponent.shape === "number" || exponent.text.length === 1);
      return { text: `${base}^${plain ? exponent.text : `(${exponent.text})`}`, level: level.power, shape: "caret" };
    },
    raise: (text) => lifted(text) ?? (/^[A-Za-z0-9]$/.test(text) ? `^${text}` : `^{${text}}`),
    functionName: (name, base, exponent, json) => {
      const plain = exponent === undefined || json === undefined ? "" : functionPower(raised(exponent, json), exponent, json);
      if (plain === undefined || plain.startsWith("⁻")) return undefined;
      // Unlike the other names, tr might be t times r.
      return `${name === "tr" ? "\\operatorname{tr}" : name.replace("\\", "")}${base === undefined ? "" : own.lower(base.text)}${plain}`;
    },
    argument: (argument) => `(${argument.text})`,
    call: (name, operands) => `${name}(${operands})`,
    matrix: (rows) => `[${rows.map((row) => `[${row.join(", ")}]`).join(", ")}]`,
  };

  function functionPower(glyphs: string | undefined, exponent: Printed, json: MathJson): string | undefined {
    if (lifted("2") !== undefined) return glyphs;
    const whole = typeof json === "number" && Number.isInteger(json) && json > 0;
    if (!whole && json !== "n") return undefined;
    return exponent.text.length === 1 ? `^${exponent.text}` : `^{${exponent.text}}`;
  }
}
