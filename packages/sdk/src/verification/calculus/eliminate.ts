import { eliminateDerivatives } from "../../algebra/calculus/eliminate-derivatives.ts";
import { distinct, type Elimination, eliminateEach } from "../../algebra/calculus/elimination.ts";
import { eliminateEvaluateAt } from "../../algebra/calculus/evaluate-at.ts";
import { eliminateSums } from "../../algebra/calculus/sums.ts";
import { definiteIntegral } from "../../algebra/integrals/definite.ts";
import { iteratedIntegral } from "../../algebra/integrals/multiple.ts";
import { limitWithinDomain, limitOf as sidedLimit } from "../../algebra/limits/limit.ts";
import { convergence } from "../../algebra/limits/series.ts";
import { eliminateMatrices } from "../../algebra/matrices/eliminate-matrices.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, mapOperands, operandsOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { countingLetters } from "./counting-letters.ts";
import { type Eliminated, hasCalculus } from "./heads.ts";
import { linearIntegral } from "./linear-integral.ts";

export interface EliminateOptions {
  readonly spend: Spend;
  /** The whole line, so that y counts as a function of x where dy/dx stands anywhere in it. */
  readonly within: MathJson;
  /** Signs of letters that are known. */
  readonly assuming: readonly MathJson[];
}

/**
 * A formula or statement with everything worked out that can be, from the inside out, and the conditions under which it has the value of the
 * original. What cannot be worked out stays.
 *
 */
export function eliminated(json: MathJson, options: EliminateOptions): Eliminated {
  const { within, spend } = options;
  if (!hasCalculus(json)) return { kind: "formula", json, necessary: [], sufficient: [] };
  const derived = eliminateDerivatives(primesAsDerivatives(json), { within });
  const evaluated = eliminateEvaluateAt(derived.json);
  const whole = infinityOf(evaluated, options);
  if (whole) return whole;
  try {
    const limits = eliminateEach(evaluated, { after: (part) => limitOrIntegral(part, options) });
    const sums = eliminateSums(limits.json, spend);
    const matrices = eliminateMatrices(sums.json, spend);
    if (!matrices) return { kind: "no-value" };
    const counted = countingLetters(json);
    const sufficient = [limits, sums, matrices]
      .flatMap((step) => step.conditions)
      .filter((condition) => !isUnderstood(condition, counted));
    return {
      kind: "formula",
      json: matrices.json,
      necessary: distinct(derived.conditions),
      sufficient: distinct([...sufficient, ...domainConditions(matrices.json)]),
    };
  } catch (error) {
    if (error instanceof NoValue) return { kind: "no-value" };
    throw error;
  }
}

/** (ln x)′ is the derivative by the only letter. */
function primesAsDerivatives(json: MathJson): MathJson {
  const [formula, order = 1] = operandsOf(json);
  if (headOf(json) === "Derivative" && formula !== undefined && !isSymbol(formula) && typeof order === "number") {
    const [letter, ...more] = freeLetters(formula);
    if (letter !== undefined && more.length === 0) return ["Differentiate", formula, ...Array<string>(order).fill(letter)];
  }
  return mapOperands(json, primesAsDerivatives);
}

/** That n is a whole number of terms goes without saying where a sum goes up to n. */
function isUnderstood(condition: MathJson, counted: readonly string[]): boolean {
  const letters = freeLetters(condition);
  return (
    letters.length > 0 &&
    letters.every((letter) => counted.includes(letter)) &&
    /^(Element|GreaterEqual|Greater)$/.test(headOf(condition) ?? "")
  );
}

/** A part of a formula without a value: the whole has none. */
class NoValue extends Error {
  override readonly name = "NoValue";
}

function limitOrIntegral(json: MathJson, { spend, assuming }: EliminateOptions): Elimination | undefined {
  if (headOf(json) === "Limit") {
    const found = limitOf(json, spend, assuming);
    if (!found) return undefined;
    if (found.kind !== "value" && found.conditions.length === 0) throw new NoValue();
    return found.kind === "value" ? found : undefined;
  }
  if (headOf(json) === "Integrate") {
    const found = definiteIntegral(json, spend, assuming) ?? iteratedIntegral(json, spend, assuming);
    if (found?.kind === "diverges" && found.conditions.length === 0) throw new NoValue();
    return found ? (found.kind === "value" ? found : undefined) : linearIntegral(json, spend);
  }
  if (headOf(json) === "Sum" && convergence(json, spend, assuming) === "diverges") throw new NoValue();
  return undefined;
}

function limitOf(json: MathJson, spend: Spend, assuming: readonly MathJson[]): ReturnType<typeof limitWithinDomain> {
  const [formula, letter, point, side = 0] = operandsOf(json);
  if (formula === undefined || typeof letter !== "string" || point === undefined) return undefined;
  return side === 1 || side === -1
    ? sidedLimit(formula, letter, point, side, spend, assuming)
    : limitWithinDomain(formula, letter, point, spend, assuming);
}

/** A limit, an integral or a sum, standing alone, whose value is ±∞. */
function infinityOf(json: MathJson, { spend, assuming }: EliminateOptions): Eliminated | undefined {
  if (headOf(json) !== "Limit") return undefined;
  const found = limitOf(json, spend, assuming);
  return found?.kind === "infinite" && found.conditions.length === 0 ? { kind: "infinite", sign: found.sign } : undefined;
}
