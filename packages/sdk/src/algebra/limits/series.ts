import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import { isDefinedFrom } from "../integrals/line/whole-numbers.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import {
  type Context,
  canMove,
  conditionsBeyond,
  contextOf,
  decided,
  signsIn,
  UndecidedError,
  withoutLetter,
} from "./exact/context.ts";
import { formOf } from "./exact/form-of.ts";
import { one, rationalOfForm } from "./exact/kernel.ts";
import { signOf } from "./exact/sign.ts";
import { zeroTest } from "./exact/zero.ts";
import { expand } from "./germs/expand.ts";
import * as G from "./germs/germ.ts";
import * as M from "./germs/monomial.ts";
import { integralConverges } from "./growth-test.ts";
import { residueFormulas } from "./oscillation.ts";
import { isSequenceLetter } from "./sequence.ts";
import { tendencyOf, withMoreTerms } from "./tendency.ts";

/** "converges": absolutely. */
export type SeriesConvergence = "converges" | "converges-conditionally" | "diverges";

/**
 * Whether Σ f(n) from a whole number to infinity converges; only what is proved.
 * - The terms must tend to 0.
 * - A term with leading term c · m(n) is compared with the monomial m, which decides geometric series, p-series, those with logarithms
 *   (Bertrand) and factorials (Stirling) alike; it does the work of the ratio and the root test.
 * - Terms that swing within bounds converge absolutely where the bounds do.
 * - Where (−1)ⁿ or sin nπ/2 makes the terms follow one another in a period, those of each residue are eventually monotone (they are functions of an
 *   o-minimal structure); if they tend to 0, the series converges where that of the sums over a period does (Leibniz, Dirichlet).
 */
export function convergence(sum: MathJson, spend: Spend, assuming: readonly MathJson[] = []): SeriesConvergence | undefined {
  const parts = partsOf(sum);
  if (!parts) return undefined;
  return decided(() => {
    const context = contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, parts.letter));
    const start = rationalOfForm(formOf(parts.from, context));
    if (!start || !Q.isInteger(start)) return undefined;
    const formulas = residueFormulas(parts.term, parts.letter, context);
    if (!formulas.every((formula) => isDefinedFrom(formula, parts.letter, start, spend))) return undefined;
    const found = test(formulas, parts.letter, context);
    return conditionsBeyond(context, parts.letter).length > 0 ? undefined : found;
  });
}

interface SeriesParts {
  readonly term: MathJson;
  /** One that stands for whole numbers. */
  readonly letter: string;
  readonly from: MathJson;
}

function partsOf(sum: MathJson): SeriesParts | undefined {
  const [term, limits, ...more] = operandsOf(sum);
  if (headOf(sum) !== "Sum" || term === undefined || limits === undefined || more.length > 0) return undefined;
  const [letter, from, to] = operandsOf(limits);
  if (headOf(limits) !== "Limits" || typeof letter !== "string" || from === undefined || to !== "PositiveInfinity")
    return undefined;
  if (!canMove(term, letter)) return undefined;
  if (isSequenceLetter(letter)) return freeLetters(from).includes(letter) ? undefined : { term, letter, from };
  const own = ["n", "m", "k", "j", "i"].find((name) => !mentions(sum, name));
  return own === undefined ? undefined : { term: substitute(term, { [letter]: own }), letter: own, from };
}

function test(formulas: readonly MathJson[], letter: string, context: Context): SeriesConvergence | undefined {
  const limits = formulas.map((formula) => decided(() => tendencyOf(formula, letter, { infinite: 1 }, context)));
  for (const limit of limits) {
    if (limit?.kind === "infinite") return "diverges";
    if (limit?.kind === "value" && zeroTest(limit.form, context) === "nonzero") return "diverges";
  }
  const sizes = formulas.map((formula) => sizeOf(formula, letter, context));
  if (sizes.every((size) => size?.converges === true)) return "converges";
  const tendToZero = limits.every((limit) => limit?.kind === "value" && zeroTest(limit.form, context) === "zero");
  if (!tendToZero || sizes.some((size) => size === undefined || size.oscillates)) return undefined;
  const [only] = sizes;
  if (formulas.length === 1) return only?.converges === false ? "diverges" : undefined;
  if (formulas.some((formula) => speaksOfFactorials(formula))) return undefined;
  const period = sizeOf(apply("Add", ...formulas), letter, context);
  if (period?.converges === false) return "diverges";
  return period?.converges && sizes.some((size) => size?.converges === false) ? "converges-conditionally" : undefined;
}

/** The monotony of factorials between whole numbers is not relied on. */
const speaksOfFactorials = (json: MathJson): boolean =>
  /^(Factorial|Binomial|Combinations)$/.test(headOf(json) ?? "") || operandsOf(json).some(speaksOfFactorials);

interface Size {
  /** Whether the sum of the absolute values converges. */
  readonly converges: boolean;
  readonly oscillates: boolean;
}

/** By the leading term, or by the error where only that is known, which can but show that it converges. */
function sizeOf(formula: MathJson, letter: string, context: Context): Size | undefined {
  return decided(() =>
    withMoreTerms(context, (germContext): Size => {
      const germ = expand(formula, { letter, germ: { terms: [{ coefficient: one, monomial: M.powerOfX(1) }] } }, germContext);
      const { oscillates } = germContext;
      if (germ.terms.length === 0 && germ.error) {
        if (integralConverges(germ.error, germContext)) return { converges: true, oscillates };
        throw new G.MoreTermsError("only an upper bound is known");
      }
      const leading = G.leadingOf(germ, germContext);
      if (!leading) return { converges: true, oscillates };
      if (signOf(leading.coefficient, germContext) === undefined) throw new UndecidedError("a sign that depends on letters");
      return { converges: integralConverges(leading.monomial, germContext), oscillates };
    }),
  );
}
