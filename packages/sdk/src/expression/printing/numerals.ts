import { MisuseError } from "../../errors/misuse-error.ts";
import { numeral } from "../mathjson.ts";

interface Numeral {
  negative: boolean;
  digits: string;
  /** The digits that recur: "3" in 0.(3); empty where none do. */
  recurring: string;
}

/** The digits of a literal without its sign, never with an exponent: 1e-7 is 0.0000001. */
export function digitsOf(json: number | { num: string }): Numeral {
  const text = numeral(json);
  const [, sign = "", whole = "", fraction = "", recurring = "", exponent = "0"] =
    /^(-?)(\d*)(?:\.(\d*)(?:\((\d+)\))?)?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (whole + fraction + recurring === "" || (recurring !== "" && exponent !== "0"))
    throw new MisuseError(`"${text}" is no number that can be written`);
  const digits = recurring === "" ? shifted(whole, fraction, Number(exponent)) : `${whole === "" ? "0" : whole}.${fraction}`;
  return { negative: sign === "-", digits, recurring };
}

function shifted(whole: string, fraction: string, exponent: number): string {
  if (exponent === 0) return fraction === "" ? whole : `${whole === "" ? "0" : whole}.${fraction}`;
  if (Math.abs(exponent) > 1_000) throw new MisuseError("a number of more than 1000 digits is not written out");
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0").padEnd(point, "0");
  const at = Math.max(1, point);
  const tail = padded.slice(at).replace(/0+$/, "");
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  return tail === "" ? head : `${head}.${tail}`;
}
