import { productOf, quotientOf } from "../../../algebra/calculus/building.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { exponentialOf, logarithmOf, rationalValue } from "./exponential-form.ts";
import { factoredForm } from "./factored.ts";
import type { InequalityWriter, Working } from "./inequality-writer.ts";
import { replacementLetter, replaceTerm } from "./isolate-term.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { inequalityOf } from "./relation.ts";
import { pieceStatement, setStatement } from "./set-notation.ts";
import {
  cutAt,
  everything,
  intersection,
  isEverything,
  isNothing,
  isPoint,
  type Piece,
  piecesOf,
  type SolutionSet,
} from "./solution-set.ts";

const substitutionRules: Record<RuleId, Rule> = {
  "inequality.substitute": {
    relation: "equivalent",
    example: "t^2 - 3t + 2 < 0 ⟶ 1 < t < 2",
    en: "Let {letter} = {term} and solve for {letter}",
    zh: "令 {letter} = {term}，先解关于 {letter} 的不等式",
  },
  "inequality.substitute-back": {
    relation: "equivalent",
    example: "4^x - 3 \\cdot 2^x + 2 < 0 ⟶ 1 < 2^x < 2",
    en: "Put {term} back for {letter}",
    zh: "把 {letter} 换回 {term}",
  },
  "inequality.substitute-back-positive": {
    relation: "equivalent",
    example: "4^x - 2^x - 2 < 0 ⟶ 2^x < 2",
    en: "Put {term} back for {letter}; it is always positive, so only positive values of {letter} count",
    zh: "把 {letter} 换回 {term}；它恒为正，所以 {letter} 只取正值",
  },
  "inequality.substitute-back-not-negative": {
    relation: "equivalent",
    example: "|x|^2 - |x| - 2 < 0 ⟶ |x| < 2",
    en: "Put {term} back for {letter}; it is never negative, so only such values of {letter} count",
    zh: "把 {letter} 换回 {term}；它非负，所以 {letter} 只取非负值",
  },
};

/** The inequality in a letter for a term, and which values the term can have. */
interface Substitution {
  readonly term: MathJson;
  readonly letter: string;
  readonly statement: MathJson;
  readonly values: "all" | "positive" | "not-negative";
}

/** Polynomial and rational inequalities in aˣ, in a logarithm, in |x| or in a root: first for that term, then for the unknown. */
export const substitution: InequalityWriter = {
  id: "inequality.substitution",
  example: "4^x - 3 \\cdot 2^x + 2 < 0",
  rules: substitutionRules,
  suits: (statement, unknown) => (inequalityOf(statement) && substitutionIn(statement, unknown) ? 0.75 : 0),
  write(statement, board, working) {
    const { term, letter, statement: inner, values } = decided(substitutionIn(statement, working.unknown), "a substitution");
    const inLetter = solveForLetter(inner, letter, term, board, working);
    const domain = values === "all" ? everything : cutAt(0, false, values === "not-negative", true);
    const set = intersection([inLetter, domain]);
    const back = statementOf(set, values, letter, term, working.unknown);
    const rule = values === "all" ? "inequality.substitute-back" : `inequality.substitute-back-${values}`;
    const params = { letter: expressionOf(letter), term: expressionOf(term) };
    board.write(rule, expressionOf(back), params, { before: expressionOf(statement) });
    return working.solve(back, board);
  },
};

function solveForLetter(inner: MathJson, letter: string, term: MathJson, board: Board, working: Working): SolutionSet {
  const other = working.for(letter);
  let set: SolutionSet | undefined;
  board.detail(
    "inequality.substitute",
    (own) => {
      set = other.solve(inner, own);
      return expressionOf(setStatement(set, letter));
    },
    { letter: expressionOf(letter), term: expressionOf(term) },
    { before: expressionOf(inner) },
  );
  return decided(set, "an inequality in a letter");
}

/** What is said of the term: bounds that it never passes are left out. */
function statementOf(
  set: SolutionSet,
  values: Substitution["values"],
  letter: string,
  term: MathJson,
  unknown: string,
): MathJson {
  if (isNothing(set)) return apply("Element", unknown, apply("Set"));
  if (isEverything(set)) return apply("Element", term, "RealNumbers");
  const parts = piecesOf(set).map((piece) => substitute(pieceStatement(withoutFloor(piece, values), letter), { [letter]: term }));
  return parts.length === 1 ? (parts[0] as MathJson) : apply("Or", ...parts);
}

function withoutFloor(piece: Piece, values: Substitution["values"]): Piece {
  if (values === "all" || isPoint(piece) || piece.from !== 0 || piece.to === undefined) return piece;
  if (values === "not-negative" && !piece.closedFrom) return piece;
  const { from: _, ...rest } = piece;
  return { ...rest, closedFrom: false };
}

function substitutionIn(statement: MathJson, unknown: string): Substitution | undefined {
  const powers = powersIn(statement, unknown);
  const found = powers ?? oneTerm(statement, unknown);
  if (!found) return undefined;
  const given = inequalityOf(found.statement);
  if (!given) return undefined;
  const difference = apply("Subtract", given.left, given.right);
  const degree = polynomialOf(difference, found.letter)?.length ?? 0;
  // Several powers that come to one: 2ˣ⁺¹ + 2ˣ > 24.
  const least = found === powers ? 1 : 2;
  return degree > least || (degree === 0 && factoredForm(difference, found.letter)) ? found : undefined;
}

function oneTerm(statement: MathJson, unknown: string): Substitution | undefined {
  for (const [heads, values] of [
    [/^(Ln|Log)$/, "all"],
    [/^(Abs|Sqrt)$/, "not-negative"],
  ] as const) {
    const found = replaceTerm(statement, unknown, (json) => heads.test(headOf(json) ?? ""));
    if (found) return { ...found, values };
  }
  return rootOfUnknown(statement, unknown);
}

/** x − √x − 2 > 0: with t for √x, x itself is t². */
function rootOfUnknown(statement: MathJson, unknown: string): Substitution | undefined {
  const term = apply("Sqrt", unknown);
  const letter = replacementLetter(statement);
  const withRoot = replacing(statement, term, letter);
  if (withRoot === statement || /"(Sqrt|Root|Abs|Ln|Log|Exp)"/.test(JSON.stringify(withRoot))) return undefined;
  return { term, letter, statement: substitute(withRoot, { [unknown]: apply("Power", letter, 2) }), values: "not-negative" };
}

function replacing(json: MathJson, part: MathJson, by: MathJson): MathJson {
  if (sameTree(json, part)) return by;
  if (!isApplication(json)) return json;
  const operands = operandsOf(json).map((operand) => replacing(operand, part, by));
  return operands.every((operand, index) => operand === operandsOf(json)[index]) ? json : [headOf(json) as string, ...operands];
}

interface Share {
  readonly json: MathJson;
  readonly slope: Q.Rational;
  readonly factor: MathJson;
}

/** Powers of one base whose exponents are linear: each a number times a whole power of baseʳˣ. */
function powersIn(statement: MathJson, unknown: string): Substitution | undefined {
  const powers = exponentialsIn(statement, unknown);
  const [first] = powers;
  if (!first) return undefined;
  const bases = powers.map(({ base }) => base);
  for (const base of [...bases].sort(smallerFirst)) {
    const shares = powers.map(({ json, base: own, exponent }) => shareOf(json, own, exponent, base, unknown));
    if (!shares.every((share) => share !== undefined)) continue;
    const step = commonStep(shares.map(({ slope }) => slope));
    const exponent = univariateToJson([N.zero, N.fromRational(step)], unknown);
    const letter = replacementLetter(statement);
    const replaced = replaceAll(statement, shares, step, letter);
    if (freeLetters(replaced).includes(unknown)) return undefined;
    return { term: apply("Power", base, exponent), letter, statement: replaced, values: "positive" };
  }
  return undefined;
}

function smallerFirst(left: MathJson, right: MathJson): number {
  const [a, b] = [left, right].map(rationalValue);
  return a && b ? Q.compare(a, b) : 0;
}

function exponentialsIn(json: MathJson, unknown: string): { json: MathJson; base: MathJson; exponent: MathJson }[] {
  const own = exponentialOf(json, unknown);
  return own ? [{ json, ...own }] : operandsOf(json).flatMap((operand) => exponentialsIn(operand, unknown));
}

/** own^(px + q) as factor · base^(slope · x). */
function shareOf(json: MathJson, own: MathJson, exponent: MathJson, base: MathJson, unknown: string): Share | undefined {
  const [constant = N.zero, slope, ...higher] = polynomialOf(exponent, unknown) ?? [];
  if (!slope || higher.length > 0 || !N.isRational(slope) || !N.isRational(constant)) return undefined;
  const factor = N.isZero(constant) ? 1 : simplify(apply("Power", own, N.toJson(constant)));
  if (own === base) return { json, slope: slope.rational, factor };
  const [value, root] = [rationalValue(own), rationalValue(base)];
  const ratio = value && root && logarithmOf(value, root);
  return ratio && { json, slope: Q.multiply(slope.rational, ratio), factor };
}

/** The largest number of which all are whole multiples. */
function commonStep(slopes: readonly Q.Rational[]): Q.Rational {
  const denominator = slopes.reduce((multiple, own) => Q.leastCommonMultiple(multiple, own.denominator), 1n);
  const numerators = slopes.map((own) => (own.numerator * denominator) / own.denominator);
  return Q.rational(
    numerators.reduce((divisor, own) => Q.greatestCommonDivisor(divisor, own), 0n),
    denominator,
  );
}

function replaceAll(json: MathJson, shares: readonly Share[], step: Q.Rational, letter: string): MathJson {
  const share = shares.find((own) => own.json === json);
  if (share) {
    const count = Number(Q.divide(share.slope, step).numerator);
    const power = Math.abs(count) === 1 ? letter : apply("Power", letter, Math.abs(count));
    return count > 0 ? productOf([share.factor, power]) : quotientOf(share.factor, power);
  }
  return isApplication(json)
    ? [headOf(json) as string, ...operandsOf(json).map((operand) => replaceAll(operand, shares, step, letter))]
    : json;
}
