import * as P from "../../algebra/multivariate/polynomial.ts";
import { cancel, divide, subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { type Element, rationalValue } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, substitute } from "../../expression/mathjson.ts";
import { type Comparison, comparisonsOf, type Statement } from "../statements/statement.ts";
import type { Circle } from "./circle.ts";
import { decided, Undecided } from "./undecided.ts";

/** A common period may be so many periods of the circle long. */
const largestMultiple = 24n;

/**
 * How many periods of the circle make a period of the statements: all their families must come round in it. Exact: the steps of the
 * families are compared with the period as elements of the field. undefined where a step is no share of the period.
 */
export function commonMultiple(
  field: Field,
  circle: Circle,
  statements: readonly Statement[],
  unknown: string,
): number | undefined {
  let multiple = 1n;
  for (const step of statements.flatMap((statement) => stepsIn(field, statement, unknown))) {
    const period = decided(elementOf(field, apply("Divide", apply("Multiply", 2, "Pi"), circle.rate)), "a period");
    const ratio = rationalValue(cancel(field, decided(divide(field, step, period), "a ratio")));
    if (!ratio) return undefined;
    multiple = Q.leastCommonMultiple(multiple, numeratorOf(ratio));
    if (multiple > largestMultiple) throw new Undecided("a long common period");
  }
  return Number(multiple);
}

/** A step of 3/2 periods comes round after 3 of them, one of 1/2 after 1. */
const numeratorOf = ({ numerator }: Rational): bigint => (numerator < 0n ? -numerator : numerator);

function stepsIn(field: Field, statement: Statement, unknown: string): Element[] {
  switch (statement.type) {
    case "and":
    case "or":
      return statement.parts.flatMap((part) => stepsIn(field, part, unknown));
    case "some-whole":
    case "every-whole":
      return [
        ...stepsIn(field, statement.part, unknown),
        ...comparisonsOf(statement.part)
          .filter(({ left, right }) => freeLetters(apply("Add", left, right)).includes(statement.letter))
          .map((comparison) => stepOf(field, comparison, unknown, statement.letter)),
      ];
    default:
      return [];
  }
}

/** The difference between thresholds for k and k + 1, which must be the same for all k. */
function stepOf(field: Field, { left, right }: Comparison, unknown: string, letter: string): Element {
  const place = field.letter(unknown);
  const threshold = (count: MathJson): Element => {
    const difference = apply("Subtract", substitute(left, { [letter]: count }), substitute(right, { [letter]: count }));
    const element = decided(elementOf(field, difference), "a family");
    const [constant = 0n, slope = 0n, ...more] = P.coefficientsIn(element.numerator, place);
    if (more.length > 0 || P.degreeIn(element.denominator, place) > 0) throw new Undecided("a family that is not linear");
    return decided(
      divide(field, { numerator: P.negate(constant), denominator: 1n }, { numerator: slope, denominator: 1n }),
      "a family",
    );
  };
  const step = subtract(field, threshold(1), threshold(0));
  // For all k at once: with k as a letter.
  const general = subtract(field, threshold(apply("Add", letter, 1)), threshold(letter));
  if (field.reduce(subtract(field, step, general).numerator) !== 0n || step.numerator === 0n)
    throw new Undecided("a family without a fixed step");
  return step;
}
