import { Atoms } from "../../../algebra/forms/atoms.ts";
import { coefficientsOf, zero } from "../../../algebra/forms/coefficients.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, polynomialToJson, schoolSign, withCoefficient } from "../../../algebra/forms/write-polynomial.ts";
import { factor, isIrreducible } from "../../../algebra/multivariate/factor.ts";
import { normalised } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { divideLines, dividingRules } from "./dividing.ts";
import { factorLines, multiplied, type Product } from "./factoring-lines.ts";
import { inOrder, merged, piece, pieceToJson, productToJson, upright } from "./factoring-pieces.ts";
import { factoringRules } from "./factoring-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";
import { findCoefficients, type Unknown } from "./partial-coefficients.ts";
import { partialFractionsRules } from "./partial-fractions-rules.ts";

/** Divides where need be, factors the denominator, and finds the numerators. */
export const partialFractions: Method = {
  id: "forms.partial-fractions",
  example: "\\frac{x}{(x - 1)(x + 2)}",
  assumes: true,
  rules: { ...formsCommonRules, ...factoringRules, ...dividingRules, ...partialFractionsRules },
  suits: (goal) => (goal.task === "partial-fractions" ? 0.9 : 0),
  derive(goal, board) {
    const spend = (operations: number): void => board.spend(operations);
    const atoms = new Atoms();
    const letter = goal.unknowns[0] ?? freeLetters(goal.expression.json)[0];
    if (letter === undefined) return { status: "unsupported" };
    // The letter comes first in every sum.
    atoms.numberOf(letter);
    const value = readFraction(goal.expression.json, atoms, spend);
    if (!value || !atoms.areIndependent || !atoms.trees.every(isSymbol)) return { status: "unsupported" };
    const number = atoms.numberOf(letter);
    if (P.degreeIn(value.denominator, number) === 0) return asIs(goal, board);
    const start = lowestTerms(value, goal, board, atoms);
    const parts = start && properPart(value, start, letter, board, atoms);
    return parts ? decompose(parts, goal, board, atoms) : { status: "unsupported" };
  },
};

function asIs(goal: Goal, board: Board): Outcome {
  board.write("forms.as-asked", goal.expression);
  return formAnswer(goal, goal.expression.json);
}

/** The line as one fraction in lowest terms: the given one where it is that already. */
function lowestTerms(value: Fraction, goal: Goal, board: Board, atoms: Atoms): MathJson {
  const given = goal.expression.json;
  if (headOf(given) === "Divide") {
    const [above, below] = operandsOf(given).map((part) => readFraction(part, atoms, (operations) => board.spend(operations)));
    const isLowest =
      above?.denominator === 1n &&
      below?.denominator === 1n &&
      P.totalDegree(below.numerator) === P.totalDegree(value.denominator);
    if (isLowest) return given;
  }
  const line = fractionToJson(value, atoms);
  if (!sameTree(line, given)) board.write("partial-fractions.one-fraction", expressionOf(line));
  return line;
}

interface Parts {
  /** Terms of the polynomial part, as written. */
  readonly whole: readonly MathJson[];
  readonly denominator: Polynomial;
  /** The proper fraction as it stands, and where it stands. */
  readonly above: MathJson;
  readonly below: MathJson;
  readonly within: (fraction: MathJson) => MathJson;
  readonly letter: string;
  readonly number: number;
}

/** Divides, where the numerator is not of lower degree. */
function properPart(value: Fraction, start: MathJson, letter: string, board: Board, atoms: Atoms): Parts | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const number = atoms.numberOf(letter);
  const fraction = headOf(start) === "Negate" ? (operandsOf(start)[0] as MathJson) : start;
  if (P.degreeIn(value.numerator, number) < P.degreeIn(value.denominator, number)) {
    const [above, below] = operandsOf(fraction) as [MathJson, MathJson];
    const within = (json: MathJson): MathJson => (fraction === start ? json : apply("Negate", json));
    return { whole: [], denominator: value.denominator, above, below, within, letter, number };
  }
  const [dividend, divisor] = [value.numerator, value.denominator].map((part) =>
    coefficientsOf({ numerator: part, denominator: 1n }, number, spend),
  );
  if (!dividend || !divisor) return undefined;
  const line = apply("Divide", polynomialToJson(value.numerator, atoms), polynomialToJson(value.denominator, atoms));
  if (board.line && !sameTree(board.line.json, line))
    board.write("dividing.order", expressionOf(line), { letter: expressionOf(letter) });
  divideLines({ dividend, divisor, letter, number, atoms }, board);
  const terms = summands((board.line as Expression).json);
  const last = terms.at(-1) as MathJson;
  const proper = headOf(last) === "Negate" ? (operandsOf(last)[0] as MathJson) : last;
  const rest = readFraction(last, atoms, spend);
  if (!rest || headOf(proper) !== "Divide") return undefined;
  const [above, below] = operandsOf(proper) as [MathJson, MathJson];
  const within = (json: MathJson): MathJson =>
    sum([...terms.slice(0, -1), headOf(last) === "Negate" ? apply("Negate", json) : json]);
  return { whole: terms.slice(0, -1), denominator: rest.denominator, above, below, within, letter, number };
}

const summands = (json: MathJson): MathJson[] => {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(summands);
  if (headOf(json) !== "Subtract") return [json];
  const right = operands[1] as MathJson;
  return [...summands(operands[0] as MathJson), apply("Negate", right)];
};

function decompose(parts: Parts, goal: Goal, board: Board, atoms: Atoms): Outcome {
  const { above, within, letter, number } = parts;
  const product = factorDenominator(parts, board, atoms);
  if (!product) return { status: "unsupported" };
  const inLetter = inOrder(product.pieces, atoms).filter(({ base }) => P.degreeIn(base, number) > 0);
  const others = product.pieces.filter(({ base }) => P.degreeIn(base, number) === 0);
  const isDone = inLetter.length === 1 && inLetter[0]?.exponent === 1;
  if (isDone) {
    if (sameTree((board.line as Expression).json, goal.expression.json)) board.write("forms.as-asked", goal.expression);
    return formAnswer(goal, (board.line as Expression).json);
  }
  // The number below the bar, and letters that are held fixed, go with the numerator.
  const sign = hasMinusBefore(within) ? -1n : 1n;
  const top = readFraction(above, atoms, (operations) => board.spend(operations));
  if (!top) return { status: "unsupported" };
  const scale = F.multiply(
    sign < 0n ? F.negate(top) : top,
    F.invert(
      F.fraction(P.multiply(P.scale(multiplied(others), product.content.numerator), 1n), product.content.denominator, () => {}),
    ),
    () => {},
  );
  const unknowns = unknownsFor(inLetter, number, freeLetters(goal.expression.json));
  const denominator = multiplied(inLetter);
  const factored = inLetter.map((each) => pieceToJson(each, atoms));
  const line = board.line as Expression;
  const proper = apply("Divide", above, productToJson(product.content, product.pieces, atoms));
  board.write(
    "partial-fractions.ansatz",
    expressionOf(
      apply("Equal", sign < 0n ? apply("Negate", proper) : proper, sum(unknowns.map((each) => ansatzTerm(each, letter, atoms)))),
    ),
  );
  const found = findCoefficients(
    { numerator: scale, denominator, unknowns, number, letter, shownDenominator: withCoefficient(Q.one, factored) },
    board,
    atoms,
  );
  if (!found) return { status: "unsupported" };
  const terms = fractionsOf(found, number, atoms, board);
  const result = expressionOf(sum([...parts.whole, ...terms]));
  board.write("partial-fractions.result", result, undefined, { before: line });
  return formAnswer(goal, result.json);
}

/** Whether the fraction stands with a minus before it: its numerator is then the opposite of what is written above. */
function hasMinusBefore(within: (json: MathJson) => MathJson): boolean {
  const marked = within("'mark'");
  const find = (json: MathJson): boolean => {
    const operands = operandsOf(json);
    if (headOf(json) === "Negate" && operands[0] === "'mark'") return true;
    if (headOf(json) === "Subtract" && operands[1] === "'mark'") return true;
    return operands.some(find);
  };
  return find(marked);
}

function factorDenominator(parts: Parts, board: Board, atoms: Atoms): Product | undefined {
  const { above, below, within } = parts;
  const line = (part: MathJson): MathJson => within(apply("Divide", above, part));
  const probe = { content: Q.one, pieces: asWritten(below, atoms, board) ?? [piece(parts.denominator)] };
  const pieces = merged(probe.pieces);
  if (pieces.length === probe.pieces.length && pieces.every((each) => isPrime(each.base, board, atoms)))
    return { content: Q.one, pieces };
  let product: Product | undefined;
  board.detail("partial-fractions.factor", (inner) => {
    product = factorLines(probe, { board: inner, atoms, within: line });
    return product ? expressionOf(line(productToJson(product.content, product.pieces, atoms))) : (inner.line as Expression);
  });
  return product;
}

/** Irreducible as it is, with nothing to take out. */
function isPrime(base: Polynomial, board: Board, atoms: Atoms): boolean {
  if (P.integerContent(base) !== 1n || schoolSign(base, atoms) < 0) return false;
  return isIrreducible(base, (operations) => board.spend(operations)) === true;
}

/** The factors below the bar, where they are written as such. */
function asWritten(below: MathJson, atoms: Atoms, board: Board): { base: Polynomial; exponent: number }[] | undefined {
  const factors = headOf(below) === "Multiply" ? operandsOf(below) : [below];
  const pieces = factors.map((factor) => {
    const [base, exponent] = operandsOf(factor);
    const isPower = headOf(factor) === "Power" && typeof exponent === "number";
    const read = readFraction(isPower ? (base as MathJson) : factor, atoms, (operations) => board.spend(operations));
    return read?.denominator === 1n ? piece(read.numerator, isPower ? (exponent as number) : 1) : undefined;
  });
  return pieces.every((each) => each !== undefined) ? pieces : undefined;
}

const names = [..."ABCDFGHKLMNPQRSTUVW"];

/** A for each power of a linear factor, Bx + C for each of a quadratic. */
function unknownsFor(pieces: Product["pieces"], number: number, taken: readonly string[]): Unknown[] {
  const free = names.filter((name) => !taken.includes(name));
  let next = 0;
  return pieces.flatMap(({ base, exponent }) =>
    Array.from({ length: exponent }, (_, index) => {
      const degree = P.degreeIn(base, number);
      const letters = Array.from({ length: degree }, () => free[next++] ?? `A_${next}`);
      return { base, power: index + 1, isHighest: index + 1 === exponent, names: letters };
    }),
  );
}

function ansatzTerm({ base, power, names: letters }: Unknown, letter: string, atoms: Atoms): MathJson {
  return apply("Divide", numeratorOf(letters, letter), pieceToJson(piece(base, power), atoms));
}

/** Bx + C */
export function numeratorOf(letters: readonly string[], letter: string): MathJson {
  const terms = letters.map((name, index) => {
    const power = letters.length - 1 - index;
    return power === 0 ? name : apply("Multiply", name, power === 1 ? letter : apply("Power", letter, power));
  });
  return sum(terms);
}

/** (x − 2)/(6(x² − x + 1)), the sign in front; those that came out 0 left out. */
function fractionsOf(
  found: readonly { unknown: Unknown; values: readonly Fraction[] }[],
  number: number,
  atoms: Atoms,
  board: Board,
): MathJson[] {
  return found.flatMap(({ unknown, values }) => {
    const variable = P.variable(number);
    const numerator = values.reduce<Fraction>(
      (total, value, index) =>
        F.add(
          total,
          F.multiply(value, { numerator: P.power(variable, values.length - 1 - index), denominator: 1n }, (n) => board.spend(n)),
          (n) => board.spend(n),
        ),
      zero,
    );
    if (numerator.numerator === 0n) return [];
    const { unit, primitive } = normalised(numerator.numerator);
    const sign = schoolSign(primitive, atoms) < 0 ? -1n : 1n;
    const { content: divisor, factors } = factor(numerator.denominator, (n) => board.spend(n));
    const uprights = factors.map((each) => piece(upright(each.base, atoms), each.exponent));
    const turns = factors.filter((each) => each.exponent % 2 === 1 && schoolSign(each.base, atoms) < 0).length;
    const content = unit * sign * (divisor < 0n ? -1n : 1n) * (turns % 2 === 1 ? -1n : 1n);
    const size = content < 0n ? -content : content;
    const top = polynomialToJson(P.scale(primitive, sign * size), atoms);
    const base = pieceToJson(piece(unknown.base, unknown.power), atoms);
    const below = withCoefficient(Q.rational(divisor < 0n ? -divisor : divisor), [
      ...uprights.map((each) => pieceToJson(each, atoms)),
      base,
    ]);
    const fraction = apply("Divide", top, below);
    return [content < 0n ? apply("Negate", fraction) : fraction];
  });
}
