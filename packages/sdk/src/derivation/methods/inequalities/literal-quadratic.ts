import { differenceOf } from "../../../algebra/calculus/building.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { rationalFunctionOf } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { excludes } from "../../../verification/excluded.ts";
import { put } from "./inequality-writer.ts";
import { conditionOn } from "./literal.ts";
import { asksForMore, holdsFor, inequalityOf, isStrict, type RelationHead } from "./relation.ts";
import { intervalOf, pieceStatement, setStatement, setToJson } from "./set-notation.ts";
import { cutAt, everything, nothing, onlyPoints, type Piece, type SolutionSet } from "./solution-set.ts";

const quadraticRules: Record<RuleId, Rule> = {
  "inequality.factor-with-letters": {
    relation: "equivalent",
    example: "x^2 - (a + 1)x + a < 0 ⟶ (x - 1)(x - a) < 0",
    en: "Bring everything to the left side and factor",
    zh: "移项，左边分解因式",
  },
  "inequality.order-of-zeros": {
    relation: "equivalent",
    example: "a > 1 \\land (x - 1)(x - a) < 0 ⟶ 1 < x < a",
    en: "Case {condition}: then {smaller} is the smaller zero and {larger} the larger",
    zh: "当 {condition} 时，较小的零点为 {smaller}，较大的为 {larger}",
  },
  "inequality.equal-zeros": {
    relation: "equivalent",
    example: "a = 1 \\land (x - 1)(x - a) < 0 ⟶ x \\in \\varnothing",
    en: "Case {condition}: then both zeros are the same, and the left side is a square",
    zh: "当 {condition} 时，两个零点相等，左边为完全平方",
  },
};

/** (x − first)(x − second) ◇ 0 with a letter in a zero. */
interface LiteralQuadratic {
  readonly head: RelationHead;
  readonly first: MathJson;
  readonly second: MathJson;
}

/** Quadratic inequalities with a letter as a number, in factors: by the order of the two zeros. */
export const literalQuadratic: Method = {
  id: "inequality.literal-quadratic",
  example: "x^2 - (a + 1)x + a < 0",
  rules: quadraticRules,
  suits: ({ task, expression, unknowns: [unknown, ...others] }) =>
    task === "solve" && unknown !== undefined && others.length === 0 && read(expression.json, unknown) ? 0.8 : 0,
  derive({ expression, unknowns: [unknown], assuming }, board) {
    const given = unknown === undefined ? undefined : read(expression.json, unknown);
    return given && unknown !== undefined ? byOrder(given, unknown, assuming, board) : { status: "unsupported" };
  },
};

/** Where the leading coefficient is a positive number and both factors are linear in the unknown with a number before it. */
function read(statement: MathJson, unknown: string): LiteralQuadratic | undefined {
  const given = inequalityOf(statement);
  const letters = freeLetters(statement).filter((letter) => letter !== unknown);
  if (!given || given.head === "NotEqual" || letters.length !== 1) return undefined;
  const polynomial = polynomialIn(apply("Subtract", given.left, given.right), [unknown, ...letters]);
  if (polynomial === undefined || P.degreeIn(polynomial, 0) !== 2) return undefined;
  const found = factor(polynomial, spendFreely);
  // Of the square of the unknown.
  let leading = found.content;
  const zeros = found.factors.flatMap(({ base, exponent }) => {
    const [constant, slope, ...more] = P.coefficientsIn(base, 0);
    if (slope === undefined || more.length > 0 || typeof slope !== "bigint" || constant === undefined || exponent !== 1)
      return [];
    leading *= slope;
    return [zeroOf(constant, slope, [unknown, ...letters])];
  });
  const isWhole = found.complete && zeros.length === 2 && found.factors.length === 2;
  const [first, second] = zeros;
  if (!isWhole || first === undefined || second === undefined || leading < 0n) return undefined;
  if (![first, second].some((zero) => freeLetters(zero).length > 0)) return undefined;
  // The order of the zeros must come to a condition on the letter itself.
  if (!isSymbol(operandsOf(conditionOn(simplify(apply("Subtract", second, first)), "Equal"))[0] ?? 0)) return undefined;
  return { head: given.head, first, second };
}

/** A polynomial over ℤ that a formula is a positive multiple of, its letters numbered in their order. */
function polynomialIn(json: MathJson, letters: readonly string[]): P.Polynomial | undefined {
  const form = rationalFunctionOf(json);
  if (!form || form.divisors.length > 0) return undefined;
  const terms = [...form.numerator.values()];
  if (!terms.every(({ coefficient }) => N.isRational(coefficient))) return undefined;
  const scale = terms.reduce(
    (multiple, { coefficient }) => Q.leastCommonMultiple(multiple, coefficient.rational.denominator),
    1n,
  );
  return P.fromTerms(
    terms.map(({ coefficient: { rational }, powers }) => ({
      coefficient: (rational.numerator * scale) / rational.denominator,
      powers: powers.map(([name, exponent]) => [letters.indexOf(name), exponent] as const),
    })),
  );
}

/** −constant/slope, the constant a polynomial in the letter. */
function zeroOf(constant: P.Polynomial, slope: bigint, letters: readonly string[]): MathJson {
  const terms = P.toTerms(constant).map(({ coefficient, powers }) => {
    const factors = powers.map(([number, exponent]) => apply("Power", letters[number] as string, exponent));
    return apply("Multiply", Q.rationalToJson(Q.rational(-coefficient, slope)), ...factors);
  });
  return simplify(terms.length === 0 ? 0 : terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms));
}

function byOrder(
  { head, first, second }: LiteralQuadratic,
  unknown: string,
  assuming: readonly Expression[],
  board: Board,
): Outcome {
  const bracket = (zero: MathJson): MathJson => differenceOf(unknown, zero);
  put(board, "inequality.factor-with-letters", apply(head, apply("Multiply", bracket(first), bracket(second)), 0));
  const line = board.line;
  if (!line) return { status: "unsupported" };
  const difference = simplify(apply("Subtract", second, first));
  const orders = (["Greater", "Less", "Equal"] as const).map((relation): Case => {
    const condition = conditionOn(difference, relation);
    return relation === "Equal"
      ? equalZeros(head, first, condition, unknown)
      : ordered(head, relation === "Greater" ? [first, second] : [second, first], condition, unknown);
  });
  // Of what the question says of the letter only one case may be left: that is no case then.
  const possible = orders.filter(({ condition }) => !excludes(assuming, [condition], spendFreely));
  const [only] = possible;
  if (only === undefined) return { status: "unsupported" };
  const isCertain = possible.length === 1;
  for (const { rule, condition, after, params } of possible)
    board.detail(rule, () => after, params, {
      before: line,
      ...(isCertain ? {} : { condition: expressionOf(condition) }),
    });
  const json = isCertain ? only.set : apply("Which", ...possible.flatMap(({ condition, set }) => [condition, set]));
  return { status: "solved", answers: [{ ask: { what: "solutions" }, kind: "interval", ...expressionOf(json) }] };
}

/** One order of the zeros: under which condition, and what is to be written of it. */
interface Case {
  readonly rule: RuleId;
  readonly condition: MathJson;
  readonly after: Expression;
  readonly params: Readonly<Record<string, Expression>>;
  readonly set: MathJson;
}

function ordered(head: RelationHead, [smaller, larger]: [MathJson, MathJson], condition: MathJson, unknown: string): Case {
  const pieces = piecesBetween(head, smaller, larger);
  const statements = pieces.map((piece) => pieceStatement(piece, unknown));
  const intervals = pieces.map(intervalOf);
  return {
    rule: "inequality.order-of-zeros",
    condition,
    after: expressionOf(statements.length === 1 ? (statements[0] as MathJson) : apply("Or", ...statements)),
    params: { condition: expressionOf(condition), smaller: expressionOf(smaller), larger: expressionOf(larger) },
    set: intervals.length === 1 ? (intervals[0] as MathJson) : apply("Union", ...intervals),
  };
}

function equalZeros(head: RelationHead, zero: MathJson, condition: MathJson, unknown: string): Case {
  const set = setAtDouble(head, doubleZero(zero, condition));
  return {
    rule: "inequality.equal-zeros",
    condition,
    after: expressionOf(setStatement(set, unknown)),
    params: { condition: expressionOf(condition) },
    set: setToJson(set),
  };
}

function piecesBetween(head: RelationHead, smaller: MathJson, larger: MathJson): Piece[] {
  const closed = !isStrict(head);
  if (!asksForMore(head)) return [{ from: smaller, to: larger, closedFrom: closed, closedTo: closed }];
  return [
    { to: smaller, closedFrom: false, closedTo: closed },
    { from: larger, closedFrom: closed, closedTo: false },
  ];
}

/** The zero where both are equal, a number if the condition says what the letter is. */
function doubleZero(zero: MathJson, equal: MathJson): MathJson {
  const [, letter, value] = equal as readonly [string, MathJson, MathJson];
  return simplify(substitute(zero, { [letter as string]: value }));
}

function setAtDouble(head: RelationHead, zero: MathJson): SolutionSet {
  const [atZero, beside] = [holdsFor(head, 0), holdsFor(head, 1)];
  if (atZero && beside) return everything;
  if (atZero) return onlyPoints([zero]);
  return beside ? cutAt(zero, true, false, true) : nothing;
}
