import { signOfConstant } from "../algebra/constant/decide.ts";
import { isolateRealRoots, type RealRoot, refine } from "../algebra/multivariate/real-roots.ts";
import * as P from "../algebra/polynomial.ts";
import * as N from "../algebra/quadratic-number.ts";
import * as Q from "../algebra/rational.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import type { Spend } from "../algebra/spend.ts";
import type { MathJson, Verdict } from "../contract.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../expression/mathjson.ts";
import { agreesWith, digitsOfAnswer, isRounded } from "./rounded-value.ts";

/**
 * Whether intervals with decimals for ends are the solutions of an inequality between rational formulas in one letter: the places where the difference of
 * the sides vanishes or has no value are isolated by exact arithmetic, its sign between them is found at a rational number, and each end has to be such a
 * place, exact or correctly rounded to ten digits at least. undefined where the inequality is of another kind, or an end is not decided.
 */
export function verifyRoundedIntervals(
  inequality: MathJson,
  answer: MathJson,
  letter: string,
  spend: Spend,
): Verdict | undefined {
  const claimed = piecesOf(answer);
  const difference = differenceIn(inequality, letter);
  const polynomials = difference && criticalPolynomials(difference, letter, spend);
  if (!claimed || !polynomials) return undefined;
  const roots = isolateRealRoots(polynomials.all, spend).map((root) => refine(root, width, spend));
  const found = solutionPieces(inequality, roots, polynomials.divisors, letter, spend);
  if (!found) return undefined;
  const failed: Verdict = { status: "refuted", by: "certified-roots", witness: {} };
  if (found.length !== claimed.length) return failed;
  for (const [index, piece] of found.entries()) {
    const other = claimed[index] as ClaimedPiece;
    if (piece.closedFrom !== other.closedFrom || piece.closedTo !== other.closedTo) return failed;
    for (const [place, value] of [
      [piece.from, other.from],
      [piece.to, other.to],
    ] as const) {
      if ((place === undefined) !== (value === undefined)) return failed;
      const same =
        place === undefined || value === undefined ? "yes" : agreesWith(roots[place] as RealRoot, value, digitsOfAnswer, spend);
      if (same === undefined) return undefined;
      if (same === "no") return failed;
    }
  }
  return { status: "proved", by: "certified-roots" };
}

/** Whether a set of intervals has a decimal for an end: one without a simple exact form. */
export const hasRoundedEnd = (set: MathJson): boolean =>
  isRounded(set, digitsOfAnswer) ||
  (/^(Interval|Union|Open|Set)$/.test(headOf(set) ?? "") && operandsOf(set).some(hasRoundedEnd));

const width = Q.rational(1, 1_000_000);

interface Piece<End> {
  readonly from: End | undefined;
  readonly to: End | undefined;
  readonly closedFrom: boolean;
  readonly closedTo: boolean;
}

type ClaimedPiece = Piece<MathJson>;

/** The parts of a union of intervals and single numbers, as they stand. */
function piecesOf(json: MathJson): ClaimedPiece[] | undefined {
  const operands = operandsOf(json);
  if (headOf(json) === "Set") return operands.map((value) => ({ from: value, to: value, closedFrom: true, closedTo: true }));
  if (headOf(json) === "Union") {
    const parts = operands.map(piecesOf);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  const [from, to] = operands;
  if (headOf(json) !== "Interval" || from === undefined || to === undefined) return undefined;
  const [left, right] = [from, to].map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end));
  return [
    {
      from: left === "NegativeInfinity" ? undefined : left,
      to: right === "PositiveInfinity" ? undefined : right,
      closedFrom: headOf(from) !== "Open",
      closedTo: headOf(to) !== "Open",
    },
  ];
}

const relations = /^(Less|LessEqual|Greater|GreaterEqual|NotEqual)$/;

function differenceIn(inequality: MathJson, letter: string): MathJson | undefined {
  const [left, right, ...more] = operandsOf(inequality);
  const letters = freeLetters(inequality);
  if (!relations.test(headOf(inequality) ?? "") || left === undefined || right === undefined || more.length > 0) return undefined;
  return letters.length === 1 && letters[0] === letter ? apply("Subtract", left, right) : undefined;
}

interface Critical {
  /** Zero where the difference is, or has no value. */
  readonly all: bigint[];
  /** Zero where it has no value. */
  readonly divisors: bigint[];
}

function criticalPolynomials(difference: MathJson, letter: string, spend: Spend): Critical | undefined {
  const quotient = rationalFunctionOf(difference, spend);
  if (!quotient) return undefined;
  const below = quotient.divisors.reduce((product, divisor) => P.multiply(product, divisor, spend), P.one);
  const [all, divisors] = [P.multiply(quotient.numerator, below, spend), below].map((polynomial) =>
    integersOf(polynomial, letter),
  );
  return all && divisors && all.length > 1 ? { all, divisors } : undefined;
}

function integersOf(polynomial: P.Polynomial, letter: string): bigint[] | undefined {
  const coefficients = P.coefficientsIn(polynomial, letter);
  if (!coefficients?.every(N.isRational)) return undefined;
  const scale = coefficients.reduce((multiple, { rational }) => Q.leastCommonMultiple(multiple, rational.denominator), 1n);
  return coefficients.map(({ rational }) => (rational.numerator * scale) / rational.denominator);
}

/** The solutions between and at these places, by the numbers of the places. */
function solutionPieces(
  inequality: MathJson,
  roots: readonly RealRoot[],
  divisors: readonly bigint[],
  letter: string,
  spend: Spend,
): Piece<number>[] | undefined {
  const [left = 0, right = 0] = operandsOf(inequality);
  const head = headOf(inequality) ?? "";
  const isStrict = !/^(Less|Greater)Equal$/.test(head);
  const wanted = head === "NotEqual" ? undefined : /^Greater/.test(head) ? 1 : -1;
  const excluded = divisors.length > 1 ? isolateRealRoots(divisors, spend).map((root) => refine(root, width, spend)) : [];
  const inGap: boolean[] = [];
  for (const sample of samplesBetween(roots)) {
    const value = substitute(apply("Subtract", left, right), { [letter]: Q.rationalToJson(sample) });
    const sign = signOfConstant(value, spend);
    if (sign !== 1 && sign !== -1) return undefined;
    inGap.push(wanted === undefined || sign === wanted);
  }
  const atPlace = roots.map((root) => !isStrict && !excluded.some((other) => overlap(root, other)));
  const pieces: Piece<number>[] = [];
  let open: { from: number | undefined; closedFrom: boolean } | undefined = inGap[0]
    ? { from: undefined, closedFrom: false }
    : undefined;
  for (const [place, isIn] of atPlace.entries()) {
    const goesOn = inGap[place + 1] === true;
    if (open && !(isIn && goesOn)) {
      pieces.push({ ...open, to: place, closedTo: isIn });
      open = undefined;
    } else if (!open && isIn && !goesOn) pieces.push({ from: place, to: place, closedFrom: true, closedTo: true });
    if (!open && goesOn) open = { from: place, closedFrom: isIn };
  }
  if (open) pieces.push({ ...open, to: undefined, closedTo: false });
  return pieces;
}

/** Roots of a factor are isolated apart from all others, so intervals that meet hold the same root. */
const overlap = (left: RealRoot, right: RealRoot): boolean =>
  Q.compare(left.from, right.to) <= 0 && Q.compare(right.from, left.to) <= 0;

/** A rational number before, between and after the roots. */
function samplesBetween(roots: readonly RealRoot[]): Q.Rational[] {
  const [first, last] = [roots[0], roots.at(-1)];
  if (!first || !last) return [Q.zero];
  const inner = roots.slice(1).map((root, index) => Q.divide(Q.add((roots[index] as RealRoot).to, root.from), Q.rational(2)));
  return [Q.subtract(first.from, Q.one), ...inner, Q.add(last.to, Q.one)];
}
