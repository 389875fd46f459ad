import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import {
  type Branch,
  branchLine,
  type Move,
  type Moved,
  type PolynomialEquation,
  replaced,
  type Solving,
  standard,
  unknownsIn,
} from "./branch.ts";

/** coefficient · unknown + rest = 0 */
interface Choice {
  readonly equation: PolynomialEquation;
  readonly unknown: string;
  readonly coefficient: Polynomial;
  readonly rest: Polynomial;
  readonly cost: number;
}

/** An equation that is linear in an unknown, with a number before it, is solved for it, and that is put into the others. */
export const substituteConstant: Move = (branch, solving, board) =>
  substituteChoice(
    branch,
    best(branch, solving, ({ coefficient }) => P.isConstant(coefficient)),
    solving,
    board,
  );

/** So with xy = 6, where x cannot be 0: y = 6/x. */
export const substituteNeverZero: Move = (branch, solving, board) =>
  substituteChoice(
    branch,
    best(branch, solving, ({ coefficient, rest }) => isProduct(coefficient) && P.isConstant(rest) && rest !== 0n),
    solving,
    board,
  );

const isProduct = (polynomial: Polynomial): boolean => P.termCount(polynomial) === 1;

function best(branch: Branch, solving: Solving, suits: (choice: Choice) => boolean): Choice | undefined {
  const choices = branch.active.flatMap((equation) =>
    unknownsIn(equation, solving).flatMap((unknown) => choiceFor(branch, equation, unknown, solving)),
  );
  return choices.filter(suits).sort((left, right) => left.cost - right.cost)[0];
}

function choiceFor(branch: Branch, equation: PolynomialEquation, unknown: string, solving: Solving): Choice[] {
  const coefficients = P.coefficientsIn(equation.polynomial, solving.polynomials.placeOf(unknown));
  const [rest, coefficient] = coefficients;
  if (coefficients.length !== 2 || rest === undefined || coefficient === undefined) return [];
  const isGiven = operandsOf(equation.shown)[0] === unknown && !freeLetters(operandsOf(equation.shown)[1] ?? 0).includes(unknown);
  const size = P.isConstant(coefficient) && (coefficient === 1n || coefficient === -1n) ? 0 : 4;
  const positive = coefficient === 1n ? 0 : 1;
  const degree = P.totalDegree(rest);
  const uses = branch.active.reduce(
    (total, { polynomial }) => total + Math.max(0, P.degreeIn(polynomial, solving.polynomials.placeOf(unknown))),
    0,
  );
  const later = solving.unknowns.length - solving.unknowns.indexOf(unknown);
  const cost = (isGiven ? -20 : 0) + 6 * degree * (degree > 1 ? 2 : 1) + size + positive + P.termCount(rest) + uses + later / 10;
  return [{ equation, unknown, coefficient, rest, cost }];
}

/** −rest/coefficient, as it is written: 7 − x, (3 − 2x)/5, 6/x. */
function solvedValue({ coefficient, rest }: Choice, { polynomials }: Solving): MathJson {
  const sign = P.leadingInteger(coefficient) < 0n ? 1n : -1n;
  const above = ascending(P.scale(rest, sign), polynomials);
  const below = P.scale(coefficient, -sign);
  if (P.isConstant(rest) && P.isConstant(below)) return Q.rationalToJson(Q.rational(rest * sign, below));
  if (below === 1n) return above;
  const divisor = polynomials.write(below);
  return startsWithMinus(above) && P.termCount(rest) === 1
    ? apply("Negate", apply("Divide", opposite(above), divisor))
    : apply("Divide", above, divisor);
}

/** A formula that begins with its number where the rest begins with a minus: 7 − x, not −x + 7. */
function ascending(polynomial: Polynomial, polynomials: Solving["polynomials"]): MathJson {
  const constant = P.toTerms(polynomial).find(({ powers }) => powers.length === 0)?.coefficient ?? 0n;
  const moving = P.subtract(polynomial, constant);
  const written = polynomials.write(moving);
  const isTurned = constant > 0n && P.termCount(moving) === 1 && startsWithMinus(written);
  return isTurned ? apply("Subtract", Q.integerToJson(constant), opposite(written)) : polynomials.write(polynomial);
}

function substituteChoice(branch: Branch, choice: Choice | undefined, solving: Solving, board: Board): Moved {
  if (!choice) return undefined;
  const { equation, unknown } = choice;
  const [left, right = 0] = operandsOf(equation.shown);
  const isGiven = left === unknown && !freeLetters(right).includes(unknown);
  const value = isGiven ? right : solvedValue(choice, solving);
  const stated = apply("Equal", unknown, value);
  const others = branch.active.filter((one) => one !== equation);
  const known = [{ unknown, value }, ...branch.known];
  const concerned = others.some((one) => unknownsIn(one, solving).includes(unknown));
  if (!isGiven) {
    board.write("system.solve-for-unknown", branchLine(replaced(branch, equation, { ...equation, shown: stated })), {
      equation: expressionOf(equation.shown),
      unknown: expressionOf(unknown),
    });
  }
  if (!concerned) return { branch: { ...branch, active: others, known } };
  const inserted = others.map((one) => ({ ...one, shown: substitute(one.shown, { [unknown]: value }) }));
  const tidied = inserted.map(({ shown }) => solving.polynomials.difference(shown)?.numerator);
  if (!tidied.every((polynomial) => polynomial !== undefined)) return { points: undefined };
  const active = tidied.map((polynomial, index) => {
    const former = others[index] as PolynomialEquation;
    return unknownsIn(former, solving).includes(unknown) ? standard(polynomial, solving) : former;
  });
  const result: Branch = { ...branch, active, known };
  const params = { value: expressionOf(stated) };
  const isFraction = !P.isConstant(choice.coefficient);
  board.detail(
    "system.substitute",
    (inner) => {
      inner.write("system.write-in", branchLine({ ...result, active: inserted }), params);
      return inner.write(isFraction ? "system.clear-fractions" : "system.expand", branchLine(result)).after;
    },
    params,
  );
  return { branch: result };
}
