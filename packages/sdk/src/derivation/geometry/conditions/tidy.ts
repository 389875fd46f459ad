import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isNumber, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";

/** The same formula as a person would write it down: numbers worked out, no terms that are 0 and factors that are 1; nothing multiplied out. */
export function tidy(numbers: Radicals, json: MathJson): MathJson {
  if (isNumber(json) || isSymbol(json)) return json;
  if (freeLetters(json).length === 0) {
    const value = numbers.simplify(json);
    if (value !== undefined) return value;
  }
  const operands = operandsOf(json).map((operand) => tidy(numbers, operand));
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Add":
      return sumOf(numbers, operands);
    case "Subtract":
      return sumOf(numbers, [first, opposite(second)]);
    case "Negate":
      return opposite(first);
    case "Multiply":
      return productOf(numbers, operands);
    case "Divide":
      if (first === 0) return 0;
      if (startsWithMinus(first)) return apply("Negate", tidy(numbers, apply("Divide", opposite(first), second)));
      if (startsWithMinus(second)) return tidy(numbers, apply("Negate", apply("Divide", first, opposite(second))));
      return second === 1 ? first : apply("Divide", first, second);
    case "Power":
      // (−x)² is x².
      return second === 2 && startsWithMinus(first) ? apply("Power", opposite(first), 2) : apply("Power", first, second);
    case "Equal":
      // −c² = −9 is c² = 9.
      return startsWithMinus(first) && (second === 0 || startsWithMinus(second))
        ? apply("Equal", opposite(first), opposite(second))
        : apply("Equal", ...operands);
    default:
      return apply(headOf(json) ?? "", ...operands);
  }
}

function sumOf(numbers: Radicals, operands: readonly MathJson[]): MathJson {
  const terms = operands.flatMap(termsOf);
  const constants = terms.filter((term) => freeLetters(term).length === 0);
  const others = terms.filter((term) => freeLetters(term).length > 0);
  const constant = constants.length === 0 ? 0 : (numbers.simplify(apply("Add", ...constants, 0)) ?? apply("Add", ...constants));
  const plus = others.findIndex((term) => !startsWithMinus(term));
  const ordered = plus > 0 ? [others[plus] as MathJson, ...others.filter((_, index) => index !== plus)] : others;
  if (plus < 0 && constant !== 0 && !startsWithMinus(constant)) return sum([constant, ...ordered]);
  return sum(constant === 0 ? ordered : [...ordered, constant]);
}

/** b · b is b². */
function powersOf(factors: readonly MathJson[]): MathJson[] {
  const letters = factors.filter((factor, index) => isSymbol(factor) && factors.indexOf(factor) !== index);
  const twice = [...new Set(letters)];
  const single = factors.filter((factor) => !twice.includes(factor));
  return [...twice.map((letter) => apply("Power", letter, factors.filter((factor) => factor === letter).length)), ...single];
}

function termsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(termsOf);
  if (headOf(json) === "Subtract") return [...termsOf(operands[0] ?? 0), ...termsOf(operands[1] ?? 0).map(opposite)];
  return [json];
}

function productOf(numbers: Radicals, operands: readonly MathJson[]): MathJson {
  const factors = operands.flatMap((operand) => (headOf(operand) === "Multiply" ? operandsOf(operand) : [operand]));
  const negative = factors.filter((factor) => headOf(factor) === "Negate").length % 2 === 1;
  const plain = factors.map((factor) => (headOf(factor) === "Negate" ? opposite(factor) : factor));
  const constants = plain.filter((factor) => freeLetters(factor).length === 0);
  const others = plain.filter((factor) => freeLetters(factor).length > 0);
  const constant =
    constants.length === 0 ? 1 : (numbers.simplify(apply("Multiply", ...constants, 1)) ?? apply("Multiply", ...constants));
  if (constant === 0) return 0;
  const minus = negative !== startsWithMinus(constant);
  const size = startsWithMinus(constant) ? opposite(constant) : constant;
  const all = size === 1 ? powersOf(others) : [size, ...powersOf(others)];
  const product = all.length === 0 ? 1 : all.length === 1 ? (all[0] as MathJson) : apply("Multiply", ...all);
  return minus ? opposite(product) : product;
}
