import type { Atoms } from "../../../algebra/forms/atoms.ts";
import {
  fractionToJson,
  polynomialToJson,
  schoolSign,
  schoolTerms,
  sideBySide,
  termToJson,
} from "../../../algebra/forms/write-polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import { polesOf } from "../../../algebra/ranges/image.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, sameTree } from "../../../expression/mathjson.ts";

/** name = (au + b)/(cu + d), to be solved for u: a letter, or a part such as eˣ. */
export interface FractionEquation {
  readonly value: F.Fraction;
  readonly body: MathJson;
  readonly unknown: MathJson;
  readonly name: string;
  readonly line: Expression;
}

/** Multiplies by the denominator, gathers the unknown on one side, takes it out and divides. undefined where the value is the same for all u. */
export function solveFraction(
  { value, body, unknown, name, line: start }: FractionEquation,
  board: Board,
  atoms: Atoms,
): { inner: MathJson; value: MathJson; line: Expression } | undefined {
  const number = atoms.numberOf(unknown);
  const [d = 0n, c = 0n] = P.coefficientsIn(value.denominator, number);
  const [b = 0n, a = 0n] = P.coefficientsIn(value.numerator, number);
  if (P.equal(P.multiply(a, d), P.multiply(b, c))) return undefined;
  const y = P.variable(atoms.numberOf(name));
  const [above, below] = [value.numerator, value.denominator].map((part) => polynomialToJson(part, atoms)) as [
    MathJson,
    MathJson,
  ];
  const hasBar = P.degreeIn(value.denominator, number) > 0;
  const conditions = [...(hasBar ? [apply("NotEqual", below, 0)] : []), ...cancelledPoles(value, body, unknown, board, atoms)];
  const put = (rule: string, json: MathJson, before: Expression, params?: Record<string, MathJson>): Expression => {
    const shown = Object.fromEntries(Object.entries(params ?? {}).map(([key, part]) => [key, expressionOf(part)]));
    const after = expressionOf(conditions.length > 0 ? apply("And", json, ...conditions) : json);
    return sameTree(after.json, before.json) ? before : board.write(rule, after, shown, { before }).after;
  };
  const terms = (polynomial: P.Polynomial): MathJson[] => schoolTerms(polynomial, atoms).map((term) => termToJson(term, atoms));
  // y(cu + d) = au + b, so u(cy − a) = b − dy.
  let line = expressionOf(apply("Equal", name, body));
  line = sameTree(line.json, start.json) ? start : line;
  const cleared = apply("Equal", sideBySide([name, below]), above);
  line = below === 1 ? put("inverse.simplify", cleared, line) : put("inverse.clear", cleared, line, { factor: below });
  line = put("inverse.expand", apply("Equal", sum(terms(P.multiply(y, value.denominator))), above), line);
  const left = P.subtract(P.multiply(c, y), a);
  const right = P.subtract(b, P.multiply(d, y));
  const isTurned = schoolSign(left, atoms) < 0;
  const [factor, rest] = isTurned ? [P.negate(left), P.negate(right)] : [left, right];
  const [bracket, side] = [factor, rest].map((part) => polynomialToJson(part, atoms)) as [MathJson, MathJson];
  const gathered = terms(P.multiply(factor, P.variable(number)));
  line = put("inverse.gather", apply("Equal", sum(gathered), side), line, { letter: unknown });
  if (gathered.length > 1)
    line = put("inverse.take-out", apply("Equal", sideBySide([unknown, bracket]), side), line, { letter: unknown });
  const quotient = fractionToJson(
    F.fraction(rest, factor, (operations) => board.spend(operations)),
    atoms,
  );
  line = put("inverse.divide-bracket", apply("Equal", unknown, quotient), line, { factor: bracket });
  return { inner: unknown, value: quotient, line };
}

/** u ≠ p for each p at which the formula divides by 0 though the fraction in lowest terms does not. */
function cancelledPoles(value: F.Fraction, body: MathJson, unknown: MathJson, board: Board, atoms: Atoms): MathJson[] {
  const [letter] = freeLetters(unknown);
  const number = atoms.numberOf(unknown);
  const spend = (operations: number): void => board.spend(operations);
  const poles = letter === undefined ? [] : (polesOf(body, letter, atoms, number, spend) ?? []);
  const [d = 0n, c = 0n] = P.coefficientsIn(value.denominator, number);
  const left = c === 0n ? undefined : fractionToJson(F.fraction(P.negate(d), c, spend), atoms);
  return poles.filter((pole) => left === undefined || !sameTree(pole, left)).map((pole) => apply("NotEqual", unknown, pole));
}
