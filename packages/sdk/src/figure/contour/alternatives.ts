import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { realValue } from "../number-of.ts";

/**
 * Formulas whose zeros together are those of one, as far as all of them have a value: the factors of a product or of all terms of a sum, also over a divisor, and u − v and u + v
 * for u² − v² or |u| − |v|. Each is traced by itself, so that arms that come closer than can be told, as those of x²y² = 1, stay apart, and crossings
 * are no corners.
 */
export function alternativesOf(json: MathJson): MathJson[] {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === "Multiply") {
    const [numbers, factors] = [operands.filter(isNumber), operands.filter((factor) => !isNumber(factor))];
    const areUsual = numbers.map(realValue).every((value) => Number.isFinite(value) && value !== 0);
    return areUsual ? factors.flatMap(alternativesOf) : [json];
  }
  const [left, right, ...more] = operands;
  if (head === "Divide" && left !== undefined && right !== undefined) {
    const above = alternativesOf(left);
    return above.length < 2 ? [json] : above.map((each) => apply("Divide", each, right));
  }
  const common = commonFactor(json);
  if (common) return common.flatMap(alternativesOf);
  if (head !== "Subtract" || left === undefined || right === undefined || more.length > 0) return [json];
  for (const part of [squareRoot, withoutAbsolute]) {
    const [u, v]: readonly (MathJson | undefined)[] = [part(left), part(right)];
    if (u === undefined || v === undefined || (isNowhereNegative(u) && isNowhereNegative(v))) continue;
    return v === 0 ? alternativesOf(u) : [apply("Subtract", u, v), apply("Add", u, v)].flatMap(alternativesOf);
  }
  return [json];
}

/** u·v + u·w as u and v + w, where they are written with the same factor u. */
function commonFactor(json: MathJson): [factor: MathJson, rest: MathJson] | undefined {
  const [head, terms] = [headOf(json), operandsOf(json)];
  if ((head !== "Add" && head !== "Subtract") || terms.length < 2) return undefined;
  const factors = terms.map(factorsOf);
  const placesOf = (factor: MathJson): number[] => factors.map((each) => each.findIndex((other) => sameTree(other, factor)));
  const common = factors[0]?.find((factor) => !isNumber(factor) && !placesOf(factor).includes(-1));
  if (common === undefined) return undefined;
  const places = placesOf(common);
  const rests = factors.map((each, term) => productOf(each.filter((_, index) => index !== places[term])));
  return [common, apply(head, ...rests)];
}

function factorsOf(json: MathJson): readonly MathJson[] {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === "Negate") return [-1, ...factorsOf(operands[0] ?? 0)];
  return head === "Multiply" ? operands.flatMap(factorsOf) : [json];
}

function productOf(factors: readonly MathJson[]): MathJson {
  const [first = 1, ...more] = factors;
  return more.length === 0 ? first : apply("Multiply", ...factors);
}

const isNumber = (json: MathJson): boolean => freeLetters(json).length === 0;

/** By its form: then its sign need not be told, and the sum with another has no zeros. */
function isNowhereNegative(json: MathJson): boolean {
  const [head, [first = 0, second = 0]] = [headOf(json), operandsOf(json)];
  if (typeof json === "number") return json >= 0;
  if (head === "Multiply" || head === "Divide") return operandsOf(json).every(isNowhereNegative);
  if (head !== "Power") return head === "Exp" || head === "Sqrt";
  return first === "ExponentialE" || (typeof first === "number" && first > 0) || (typeof second === "number" && second % 2 === 0);
}

/** A formula whose square is the given one, which is nowhere negative then. */
function squareRoot(json: MathJson): MathJson | undefined {
  const [head, [first = 0, second = 0]] = [headOf(json), operandsOf(json)];
  if (typeof json === "number")
    return json < 0 ? undefined : Number.isInteger(Math.sqrt(json)) ? Math.sqrt(json) : apply("Sqrt", json);
  switch (head) {
    case "Power":
      if (first === "ExponentialE" || (typeof first === "number" && first > 0))
        return apply("Power", first, apply("Divide", second, 2));
      if (typeof second !== "number" || second <= 0 || second % 2 !== 0) return undefined;
      return second === 2 ? first : apply("Power", first, second / 2);
    case "Exp":
      return apply("Exp", apply("Divide", first, 2));
    case "Multiply":
    case "Divide":
      return ofAll(json, squareRoot);
    default:
      return undefined;
  }
}

/** A formula whose size is the given one, which is nowhere negative then; the given one itself where that needs no sign. */
function withoutAbsolute(json: MathJson): MathJson | undefined {
  const [head, [first = 0]] = [headOf(json), operandsOf(json)];
  if (head === "Abs") return first;
  if (head === "Multiply" || head === "Divide") return ofAll(json, withoutAbsolute);
  return squareRoot(json) === undefined ? undefined : json;
}

/** With every operand changed, if each can be; the same formula where none changes. */
function ofAll(json: MathJson, change: (part: MathJson) => MathJson | undefined): MathJson | undefined {
  const operands = operandsOf(json);
  const changed = operands.map(change);
  if (!changed.every((part) => part !== undefined)) return undefined;
  return changed.every((part, index) => part === operands[index]) ? json : apply(headOf(json) ?? "", ...changed);
}
