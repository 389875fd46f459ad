import { eliminateDerivatives } from "../../algebra/calculus/eliminate-derivatives.ts";
import { type Elimination, eliminateEach } from "../../algebra/calculus/elimination.ts";
import { eliminateEvaluateAt } from "../../algebra/calculus/evaluate-at.ts";
import { eliminateSums } from "../../algebra/calculus/sums.ts";
import { definiteIntegral } from "../../algebra/integrals/definite.ts";
import { iteratedIntegral } from "../../algebra/integrals/multiple.ts";
import { limitWithinDomain, limitOf as sidedLimit } from "../../algebra/limits/limit.ts";
import { convergence } from "../../algebra/limits/series.ts";
import { eliminateMatrices, hasEntries } from "../../algebra/matrices/eliminate-matrices.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import {
  distinctTrees,
  freeLetters,
  headOf,
  isSymbol,
  mapOperands,
  mentions,
  operandsOf,
  sameTree,
} from "../../expression/mathjson.ts";
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
    const sums = hasGaps(limits.json) ? { json: limits.json, conditions: [] } : eliminateSums(limits.json, spend);
    const matrices = eliminateMatrices(sums.json, spend);
    if (!matrices) return { kind: "no-value" };
    // Nothing was written out: the formula stands for itself.
    if (sameTree(matrices.json, json)) return { kind: "formula", json, necessary: [], sufficient: [] };
    const counted = plainlyCounted(json, options.assuming);
    const sufficient = [limits, sums, matrices]
      .flatMap((step) => step.conditions)
      .filter((condition) => !isUnderstood(condition, counted));
    return {
      kind: "formula",
      json: matrices.json,
      necessary: distinctTrees(derived.conditions),
      sufficient: distinctTrees([...sufficient, ...numberConditions(sums.json), ...domainConditions(matrices.json)]),
    };
  } catch (error) {
    if (error instanceof NoValue) return { kind: "no-value" };
    throw error;
  }
}

/**
 * When the numbers in a formula with matrices have values: in det [[0, 1/x], [0, 1]] the entry 1/x is gone from the result. Conditions on a matrix
 * itself, of inverses and also of the identity I, come with the result.
 */
const numberConditions = (json: MathJson): MathJson[] =>
  hasEntries(json) ? domainConditions(json).filter((condition) => !hasEntries(condition) && !mentions(condition, "I")) : [];

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

/** Whether a term of a sum with a letter in its bounds may lack a value: Σ k/k from 0. */
function hasGaps(json: MathJson): boolean {
  const [term, ...specs] = operandsOf(json);
  const isSum = headOf(json) === "Sum" || headOf(json) === "Product";
  const inLetters = specs.some((spec) => freeLetters(["List", ...operandsOf(spec).slice(1)]).length > 0);
  if (
    isSum &&
    term !== undefined &&
    inLetters &&
    domainConditions(term).some(
      (condition) => headOf(condition) !== "Or" && indices(specs).some((index) => mentions(condition, index)),
    )
  ) {
    return true;
  }
  return operandsOf(json).some(hasGaps);
}

const indices = (specs: readonly MathJson[]): string[] =>
  specs.flatMap((spec) => (headOf(spec) === "Limits" ? [String(operandsOf(spec)[0])] : []));

/** Letters of which it goes without saying that they are numbers of terms: upper bounds of sums from 0 or 1, of which no hypothesis speaks. */
function plainlyCounted(json: MathJson, assuming: readonly MathJson[]): string[] {
  const spoken = [...assuming.flatMap(freeLetters), ...lowerBounds(json).flatMap(freeLetters)];
  const isPlain = lowerBounds(json).every((bound) => bound === 0 || bound === 1 || freeLetters(bound).length > 0);
  return isPlain ? countingLetters(json).filter((letter) => !spoken.includes(letter)) : [];
}

function lowerBounds(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  const own = headOf(json) === "Limits" && operands[1] !== undefined ? [operands[1]] : [];
  return [...own, ...operands.flatMap(lowerBounds)];
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
