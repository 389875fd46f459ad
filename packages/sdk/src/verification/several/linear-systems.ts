import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import type { Comparison } from "../statements/statement.ts";
import { backSubstituted, integerEchelon } from "./echelon.ts";
import type { Inclusion } from "./inclusion.ts";
import { type LinearForm, linearDifference, valueWhere } from "./linear-form.ts";
import { isComparison } from "./logic.ts";
import { verified } from "./on-line.ts";
import type { Finding } from "./prove.ts";
import { within } from "./share.ts";

const linearOperations = 800_000;

/** The solutions of linear equations: one of them, and the directions in which there are more. */
interface Solutions {
  readonly point: ReadonlyMap<string, Rational>;
  readonly directions: readonly ReadonlyMap<string, Rational>[];
  /** Letters that the equations speak of. */
  readonly letters: ReadonlySet<string>;
}

/**
 * Decides an inclusion between systems of linear equations with rational coefficients, completely: there are no solutions, or
 * every claim is constant on the set of all solutions with the sign asked for, or a solution shows that it is not.
 */
export function decideLinearSystem(inclusion: Inclusion, spend: Spend): Finding {
  const [atoms, ...others] = inclusion.disjuncts ?? [];
  const claims = conjunctionOf(inclusion);
  if (!atoms || others.length > 0 || !claims) return undefined;
  return within(spend, linearOperations, (share): Finding => {
    const equations = atoms.map((atom) => (isComparison(atom) && isEquation(atom) ? linearDifference(atom, share) : undefined));
    if (!equations.every((equation) => equation !== undefined)) return undefined;
    const solutions = solve(equations, share);
    if (!solutions) return { kind: "holds", by: "linear-system" };
    return decideClaims(claims, solutions, inclusion, share);
  });
}

const isEquation = ({ signs }: Comparison): boolean => signs.length === 1 && signs[0] === 0;

function conjunctionOf({ consequent }: Inclusion): Comparison[] | undefined {
  const parts = consequent.type === "and" ? consequent.parts : [consequent];
  return parts.every(isComparison) ? (parts as Comparison[]) : undefined;
}

/** undefined where there are no solutions. */
function solve(equations: readonly LinearForm[], spend: Spend): Solutions | undefined {
  const letters = [...new Set(equations.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  // The last column is the constants', as of one more letter that is 1.
  const matrix = equations.map(({ constant, coefficients }) => [
    ...letters.map((letter) => coefficients.get(letter) ?? Q.zero),
    constant,
  ]);
  const echelon = integerEchelon(matrix, spend);
  if (echelon.pivots.includes(letters.length)) return undefined;
  const named = (values: ReadonlyMap<number, Rational>): Map<string, Rational> =>
    new Map(
      [...values].flatMap(([column, value]): [string, Rational][] =>
        letters[column] === undefined ? [] : [[letters[column], value]],
      ),
    );
  const free = letters.flatMap((_, column) => (echelon.pivots.includes(column) ? [] : [column]));
  return {
    point: named(backSubstituted(echelon, new Map([[letters.length, Q.one]]), spend)),
    directions: free.map((column) => named(backSubstituted(echelon, new Map([[column, Q.one]]), spend))),
    letters: new Set(letters),
  };
}

function decideClaims(claims: readonly Comparison[], solutions: Solutions, inclusion: Inclusion, spend: Spend): Finding {
  for (const claim of claims) {
    const form = linearDifference(claim, spend);
    if (!form) return undefined;
    const failure = failureOf(claim, form, solutions.point, [...solutions.directions, ...freeLetters(form, solutions)]);
    if (!failure) continue;
    const values = new Map([...solutions.letters].map((letter): [string, MathJson] => [letter, 0]));
    for (const [letter, value] of failure) values.set(letter, Q.rationalToJson(value));
    const found = verified(values, inclusion, spend);
    return typeof found === "object" ? { kind: "fails", failure: found.failure, by: "linear-system" } : undefined;
  }
  return { kind: "holds", by: "linear-system" };
}

/** Letters that no equation speaks of may have any value. */
const freeLetters = ({ coefficients }: LinearForm, { letters }: Solutions): Map<string, Rational>[] =>
  [...coefficients.keys()].filter((letter) => !letters.has(letter)).map((letter) => new Map([[letter, Q.one]]));

/** A solution at which a claim is false. */
function failureOf(
  { signs }: Comparison,
  form: LinearForm,
  point: Solutions["point"],
  directions: Solutions["directions"],
): ReadonlyMap<string, Rational> | undefined {
  const start = valueWhere(form, point);
  const isFalse = (value: Rational): boolean => !signs.includes(Q.signOf(value));
  if (isFalse(start)) return moved(point, directions, () => Q.zero);
  const slopes = directions.map((direction) => Q.subtract(valueWhere(form, direction), form.constant));
  const index = slopes.findIndex((slope) => !Q.isZero(slope));
  if (index < 0) return undefined;
  const wrong = ([-1, 0, 1] as const).find((sign) => !signs.includes(sign));
  if (wrong === undefined) return undefined;
  const step = Q.divide(Q.subtract(Q.rational(wrong), start), slopes[index] as Rational);
  return moved(point, directions, (other) => (other === index ? step : Q.zero));
}

function moved(
  point: Solutions["point"],
  directions: Solutions["directions"],
  steps: (index: number) => Rational,
): Map<string, Rational> {
  const result = new Map(point);
  directions.forEach((direction, index) => {
    const step = steps(index);
    for (const [letter, value] of direction) result.set(letter, Q.add(result.get(letter) ?? Q.zero, Q.multiply(step, value)));
  });
  return result;
}
