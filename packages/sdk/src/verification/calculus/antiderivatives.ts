import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { remaining } from "../equality/conditions.ts";
import { indefiniteLetter } from "./heads.ts";

/**
 * ∫ f dx = F + C: both sides must have the same derivative. An integral without bounds stands for all antiderivatives, so that a side without one needs a
 * letter that may be any number.
 *
 * @param equal decides whether two formulas have the same value
 */
export function verifyAntiderivative(
  before: MathJson,
  after: MathJson,
  letter: string,
  equal: (left: MathJson, right: MathJson) => Verdict,
  spend: Spend,
): Verdict {
  // ∫ 2x e^(x²) dx = ∫ eᵘ du, and eᵘ + C after it, are about a letter that was put in.
  if ([before, after].some((side) => isAboutAnother(side, letter))) return { status: "unchecked" };
  const [left, right] = [before, after].map((side) => derivativeOf(side, letter));
  if (left === undefined || right === undefined) return { status: "unchecked" };
  const verdict = equal(left, right);
  if (verdict.status !== "proved" && verdict.status !== "sampled") return verdict;
  if (hasConstant(before, after, spend) && hasConstant(after, before, spend)) {
    // ln x is an antiderivative of 1/x where x > 0 only.
    const narrowed = [...narrower(before, left, spend), ...narrower(after, right, spend)];
    const conditions = [...(verdict.conditions ?? []), ...narrowed.map(expressionOf)];
    return conditions.length > 0 ? { ...verdict, conditions } : verdict;
  }
  return {
    status: "refuted",
    by: "constant-of-integration",
    slip: "constant-of-integration",
    witness: { C: { latex: "1", json: 1 } },
  };
}

/** Whether a side is an integral in another letter, or speaks of letters but of neither this one nor a mere constant. */
function isAboutAnother(side: MathJson, letter: string): boolean {
  const integral = indefiniteLetter(side);
  if (integral !== undefined) return integral !== letter;
  const letters = freeLetters(side);
  return !letters.includes(letter) && letters.some((other) => !/^[CcKk](_\w+)?$/.test(other));
}

/** What an antiderivative asks for and its derivative does not. */
function narrower(side: MathJson, derivative: MathJson, spend: Spend): MathJson[] {
  return indefiniteLetter(side) === undefined ? remaining(domainConditions(side), domainConditions(derivative), spend) : [];
}

/** The derivative, with integrals without bounds taken back. */
function derivativeOf(json: MathJson, letter: string): MathJson | undefined {
  const names: MathJson[] = [];
  const withNames = (part: MathJson): MathJson => {
    if (headOf(part) === "Integrate" && operandsOf(part).length === 2 && operandsOf(part)[1] === letter) {
      names.push(operandsOf(part)[0] as MathJson);
      return apply("antiderivative", `integral ${names.length}`, letter);
    }
    return Array.isArray(part) ? apply(part[0] as string, ...operandsOf(part).map(withNames)) : part;
  };
  const named = withNames(json);
  if (names.length === 0) return differentiate(json, letter);
  return linearDerivative(named, letter, names);
}

/** Integrals are added, and multiplied by what does not depend on the letter. */
function linearDerivative(json: MathJson, letter: string, integrands: readonly MathJson[]): MathJson | undefined {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === "antiderivative") return integrands[Number((operands[0] as string).slice("integral ".length)) - 1];
  if (!mentionsIntegral(json)) return differentiate(json, letter);
  const derived = (part: MathJson): MathJson | undefined => linearDerivative(part, letter, integrands);
  if (head === "Add" || head === "Subtract" || head === "Negate") return each(head, operands.map(derived));
  const others = operands.filter((operand) => !mentionsIntegral(operand));
  if (others.some((operand) => freeLetters(operand).includes(letter)) || operands.length - others.length !== 1) return undefined;
  if (head === "Multiply")
    return each(
      "Multiply",
      operands.map((operand) => (mentionsIntegral(operand) ? derived(operand) : operand)),
    );
  if (head === "Divide" && operands[0] !== undefined && mentionsIntegral(operands[0]))
    return each("Divide", [derived(operands[0]), operands[1]]);
  return undefined;
}

function each(head: string, operands: readonly (MathJson | undefined)[]): MathJson | undefined {
  return operands.every((operand) => operand !== undefined) ? apply(head, ...(operands as MathJson[])) : undefined;
}

const mentionsIntegral = (json: MathJson): boolean =>
  headOf(json) === "antiderivative" || operandsOf(json).some(mentionsIntegral);

/** Whether a side is an integral itself, or a letter of its own is added to it: then it takes every value. */
function hasConstant(side: MathJson, other: MathJson, spend: Spend): boolean {
  if (indefiniteLetter(side) !== undefined) return true;
  const known = freeLetters(other);
  return freeLetters(side)
    .filter((letter) => !known.includes(letter))
    .some((letter) => {
      const share = differentiate(side, letter);
      const sign = share === undefined || freeLetters(share).length > 0 ? undefined : signOfConstant(share, spend);
      return sign === 1 || sign === -1;
    });
}
