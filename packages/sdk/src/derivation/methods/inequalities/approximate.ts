import { decimalOfConstant } from "../../../algebra/constant/decimal.ts";
import { isExact, isolateRealRoots, type RealRoot } from "../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { integersToJson } from "../../equation-standard-form.ts";
import { valueStatement } from "../../outcome.ts";
import type { IntegerFactor } from "./factored.ts";
import { holdsFor, type RelationHead } from "./relation.ts";
import { setToJson } from "./set-notation.ts";
import { type SignedFactor, SignTable } from "./sign-table.ts";
import { type SolutionSet, tidied } from "./solution-set.ts";

export const approximateRules: Record<RuleId, Rule> = {
  "inequality.approximate-zeros": {
    relation: "states",
    example: "x \\approx -1.8794 \\lor x \\approx 0.3473 \\lor x \\approx 1.5321",
    en: "The zeros of {formula} have no simple exact form; rounded to {digits} significant digits they are",
    zh: "{formula} 的零点没有简单的精确表达式；保留 {digits} 位有效数字为",
  },
  "inequality.approximate-solutions": {
    relation: "states",
    example: "x \\in (-1.8794, 0.3473) \\cup (1.5321, +\\infty)",
    en: "Between neighbouring zeros the sign does not change; with rounded ends, the solutions are",
    zh: "相邻零点之间符号不变；端点取近似值，解集为",
  },
};

/** The ends of the solutions are known as decimals only: what was written says so, and there is no exact answer. */
export class OnlyApproximate extends Error {
  override readonly name = "OnlyApproximate";
  /** The solutions with rounded ends. */
  readonly set: SolutionSet;

  constructor(set: SolutionSet) {
    super("the ends of the solutions are known as decimals only");
    this.set = set;
  }
}

/** So many digits that count are given, as of the roots of equations. */
const digits = 12;

/** Writes the solutions with rounded ends. The zeros are isolated exactly, so their order and the signs between them are certain. @throws OnlyApproximate */
export function writeApproximately(
  line: Expression,
  head: RelationHead,
  factors: readonly IntegerFactor[],
  board: Board,
  unknown: string,
): never {
  const signed = factors.map(
    (own): SignedFactor => ({
      base: integersToJson(own.coefficients, unknown),
      exponent: own.exponent,
      zeros: isolateRealRoots(own.coefficients).map(decimal),
      farRight: 1,
    }),
  );
  const table = new SignTable(signed, 1);
  const zeros = table.points.map((zero) => valueStatement(unknown, zero));
  const params = { formula: line, digits: expressionOf(digits) };
  board.write(
    "inequality.approximate-zeros",
    expressionOf(zeros.length === 1 ? (zeros[0] as MathJson) : apply("Or", ...zeros)),
    params,
  );
  const isWanted = (sign: number | undefined): boolean => sign !== undefined && holdsFor(head, sign);
  const set = tidied({
    points: table.points,
    at: table.points.map((_, index) => isWanted(table.atPoint(index))),
    gaps: table.gaps.map((_, index) => isWanted(table.inGap(index))),
  });
  board.write("inequality.approximate-solutions", expressionOf(apply("Element", unknown, setToJson(set))));
  throw new OnlyApproximate(set);
}

function decimal(root: RealRoot): MathJson {
  if (isExact(root)) return Q.rationalToJson(root.from);
  const text = decimalOfConstant("root", digits, spendFreely, { numbers: new Map([["root", root]]) });
  return { num: decided(text === "no-value" ? undefined : text, "a decimal").replace("−", "-") };
}
