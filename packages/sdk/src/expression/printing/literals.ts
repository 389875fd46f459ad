import { isBold, isOneLetter } from "../notation/alphabets.ts";
import { symbolParts } from "../notation/letters.ts";
import { atom, level, type Printed } from "./level.ts";
import { digitsOf } from "./numerals.ts";
import type { Style } from "./style.ts";

/** Sets whose names have a raised sign. */
const raisedSets = /^(Positive|Negative)(Numbers|Integers)$/;

export function numberIn(style: Style, json: number | { num: string }): Printed {
  const { negative, digits, recurring } = digitsOf(json);
  const text = recurring === "" ? digits : style.recurring(digits, recurring);
  if (negative) return { text: `${style.minus}${text}`, level: level.sign, shape: "other" };
  return { text, level: recurring === "" ? level.atom : level.power, shape: "number" };
}

/** A letter, a word, a constant, or a text in quotes. */
export function symbolIn(style: Style, name: string): Printed {
  if (name.startsWith("'") && name.endsWith("'")) return atom(style.text(name.slice(1, -1)), "other");
  const constant = style.constants.get(name);
  if (name === "NegativeInfinity") return { text: `${style.minus}${constant}`, level: level.sign, shape: "other" };
  if (constant !== undefined) {
    const strength = raisedSets.test(name) ? level.power : level.atom;
    return { text: constant, level: strength, shape: /^(Pi|ExponentialE|ImaginaryUnit)$/.test(name) ? "letter" : "constant" };
  }
  const { base, subscript } = symbolParts(name);
  return atom(style.symbol(base, subscript), isBold(base) ? "vector" : isOneLetter(base) ? "letter" : "constant");
}
