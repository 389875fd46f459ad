import { signOfConstant } from "../../algebra/constant/decide.ts";
import { factor } from "../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import {
  isExact,
  isolateRealRoots,
  type RealRoot,
  rationalRoot,
  refine,
  signAtRoot,
} from "../../algebra/multivariate/real-roots.ts";
import { discriminant, resultant } from "../../algebra/multivariate/resultant.ts";
import { keyOf } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import { type Condition, compileStatement, factorsIn, holds } from "../line/compile-statement.ts";
import { floorBelow, simplestBetween } from "../line/samples.ts";
import type { Factor } from "../line/sign-form.ts";
import { Undecided } from "../line/undecided.ts";
import type { Sign, Statement } from "../statements/statement.ts";
import { domainStatement, type Inclusion } from "./inclusion.ts";
import type { Finding } from "./prove.ts";
import { within } from "./share.ts";
import { writtenRoot } from "./written-root.ts";

const planeOperations = 500_000;
const largestDegree = 12;
const mostFactors = 14;

/** A number on one axis: exact, or an algebraic one. */
type Coordinate = RealRoot;

/**
 * Decides an inclusion about two letters in polynomials: the plane is cut into pieces on which no polynomial changes its sign,
 * and a point in each is looked at, exactly (cylindrical algebraic decomposition; G. E. Collins 1975, with the projection of S.
 * McCallum 1988, which in the plane is always valid for irreducible polynomials). undefined for anything but polynomials and
 * their quotients.
 */
export function decideInPlane(inclusion: Inclusion, spend: Spend): Finding {
  const [x, y, ...more] = inclusion.letters;
  if (x === undefined || y === undefined || more.length > 0) return undefined;
  return within(spend, planeOperations, (share) =>
    inField({ spend: share }, (field) => new Plane(field, [x, y], inclusion).decide()),
  );
}

class Plane {
  readonly #field: Field;
  readonly #letters: readonly [string, string];
  readonly #places: readonly [number, number];
  readonly #inclusion: Inclusion;
  readonly #antecedent: Condition;
  readonly #consequent: Condition;
  readonly #domain: Condition;
  readonly #factors: readonly Polynomial[];

  constructor(field: Field, letters: readonly [string, string], inclusion: Inclusion) {
    this.#field = field;
    this.#letters = letters;
    this.#places = [field.letter(letters[0]), field.letter(letters[1])];
    this.#inclusion = inclusion;
    const compile = (statement: Statement): Condition => compileStatement(field, statement);
    this.#antecedent = compile(inclusion.antecedent);
    this.#consequent = compile(inclusion.consequent);
    this.#domain = compile(domainStatement(inclusion.domain));
    const factors = [this.#antecedent, this.#consequent, this.#domain].flatMap(factorsIn);
    this.#factors = distinct(factors.map(({ polynomial }) => polynomial));
    if (this.#factors.length > mostFactors || !this.#factors.every((polynomial) => this.#isSimple(polynomial)))
      throw new Undecided("a plane");
  }

  #isSimple(polynomial: Polynomial): boolean {
    return P.totalDegree(polynomial) <= largestDegree && P.variablesOf(polynomial).every((place) => this.#places.includes(place));
  }

  decide(): Finding {
    const [x, y] = this.#places;
    const { spend } = this.#field;
    const inY = this.#factors.filter((polynomial) => P.degreeIn(polynomial, y) > 0);
    let failure: { readonly column: Coordinate; readonly height: Coordinate } | undefined;
    for (const column of cut(this.#rootsOf(projection(this.#factors, y, spend), x), spend)) {
      for (const height of cut(this.#heights(inY, column), spend)) {
        if (failure && !(isExact(column) && isExact(height))) continue;
        if (!this.#failsAt(column, height)) continue;
        failure = { column, height };
        if (isExact(column) && isExact(height)) return this.#told(failure);
      }
    }
    return failure ? this.#told(failure) : { kind: "holds", by: "plane-decomposition" };
  }

  /** The real roots of polynomials in one variable, each once. */
  #rootsOf(polynomials: readonly Polynomial[], place: number): RealRoot[] {
    const { spend } = this.#field;
    const product = this.#irreducible(polynomials).reduce((left, right) => P.multiply(left, right, spend), 1n as Polynomial);
    return P.isConstant(product) ? [] : isolateRealRoots(P.coefficientsIn(product, place) as bigint[], spend);
  }

  #irreducible(polynomials: readonly Polynomial[]): Polynomial[] {
    return distinct(
      polynomials.flatMap((polynomial) => {
        if (P.isConstant(polynomial)) return [];
        const { factors, complete } = factor(polynomial, this.#field.spend);
        if (!complete) throw new Undecided("factors");
        return factors.map(({ base }) => base);
      }),
    );
  }

  /** Every number at which a polynomial may vanish on a column. */
  #heights(polynomials: readonly Polynomial[], column: Coordinate): RealRoot[] {
    const [x, y] = this.#places;
    const { spend } = this.#field;
    const minimal = P.fromCoefficients(column.polynomial, x);
    const norms = polynomials.map((polynomial) => resultant(minimal, polynomial, x, spend));
    // A polynomial that is 0 all along the column would have the column's as a factor.
    if (norms.some((norm) => norm === 0n)) throw new Undecided("a polynomial that vanishes on a line");
    return this.#rootsOf(norms, y);
  }

  #failsAt(column: Coordinate, height: Coordinate): boolean {
    const signs = new Map<string, Sign>();
    const signOf = ({ key, polynomial }: Factor): Sign => {
      const known = signs.get(key);
      if (known !== undefined) return known;
      const sign = this.#signAt(polynomial, column, height);
      signs.set(key, sign);
      return sign;
    };
    return holds(this.#antecedent, signOf) && holds(this.#domain, signOf) && !holds(this.#consequent, signOf);
  }

  #told({ column, height }: { readonly column: Coordinate; readonly height: Coordinate }): Finding {
    if (this.#inclusion.refutable !== this.#inclusion.consequent) throw new Undecided("a letter of the consequent's own");
    const [x, y] = this.#letters;
    const failure = new Map([
      [x, writtenRoot(column, this.#field.spend)],
      [y, writtenRoot(height, this.#field.spend)],
    ]);
    return { kind: "fails", failure, by: "plane-decomposition" };
  }

  #signAt(polynomial: Polynomial, column: Coordinate, height: Coordinate): Sign {
    const [x, y] = this.#places;
    const { spend } = this.#field;
    spend(8);
    if (P.isConstant(polynomial)) return polynomial < 0n ? -1 : 1;
    if (isExact(column) && isExact(height)) {
      return Q.signOf(
        P.evaluate(
          polynomial,
          new Map([
            [x, column.from],
            [y, height.from],
          ]),
        ),
      );
    }
    if (P.degreeIn(polynomial, y) <= 0) return signAtRoot(P.coefficientsIn(polynomial, x) as bigint[], column, spend);
    if (P.degreeIn(polynomial, x) <= 0) return signAtRoot(P.coefficientsIn(polynomial, y) as bigint[], height, spend);
    if (isExact(column)) return signAtRoot(wholeCoefficients(polynomial, x, column.from, y, spend), height, spend);
    if (isExact(height)) return signAtRoot(wholeCoefficients(polynomial, y, height.from, x, spend), column, spend);
    const [first, second] = ["first coordinate", "second coordinate"];
    const json = polynomialToJson(this.#field, polynomial, (place) => (place === x ? first : second));
    const sign = signOfConstant(json, spend, {
      numbers: new Map([
        [first, column],
        [second, height],
      ]),
    });
    if (sign === undefined || sign === "no-value") throw new Undecided("the sign of a number");
    return sign;
  }
}

function distinct(polynomials: readonly Polynomial[]): Polynomial[] {
  return [...new Map(polynomials.map((polynomial) => [keyOf(polynomial), polynomial])).values()];
}

/** Polynomials in the other variable between whose roots no graph of a root crosses another, ends or begins. */
function projection(factors: readonly Polynomial[], y: number, spend: Spend): Polynomial[] {
  const inY = factors.filter((polynomial) => P.degreeIn(polynomial, y) > 0);
  const found = factors.filter((polynomial) => P.degreeIn(polynomial, y) <= 0);
  inY.forEach((polynomial, index) => {
    found.push(P.coefficientsIn(polynomial, y).at(-1) as Polynomial, discriminant(polynomial, y, spend));
    for (const other of inY.slice(index + 1)) found.push(resultant(polynomial, other, y, spend));
  });
  if (found.some((polynomial) => polynomial === 0n)) throw new Undecided("polynomials with a common factor");
  return found;
}

/** With a rational value for one variable, times a positive whole number. */
function wholeCoefficients(polynomial: Polynomial, place: number, value: Rational, other: number, spend: Spend): bigint[] {
  const degree = P.degreeIn(polynomial, place);
  const coefficients = P.coefficientsIn(polynomial, other).map((coefficient) => {
    const at = P.evaluate(coefficient, new Map([[place, value]]), spend);
    return at.numerator * (value.denominator ** BigInt(degree) / at.denominator);
  });
  while (coefficients.length > 0 && coefficients.at(-1) === 0n) coefficients.pop();
  return coefficients;
}

/** The line cut at numbers in ascending order: a rational number in each gap. */
function cut(roots: readonly RealRoot[], spend: Spend): Coordinate[] {
  const apart = strictlyApart(roots, spend);
  const [first] = apart;
  if (!first) return [rationalRoot(Q.zero)];
  const cells: Coordinate[] = [rationalRoot(floorBelow(first.from))];
  apart.forEach((root, index) => {
    const next = apart[index + 1];
    cells.push(root, rationalRoot(next ? simplestBetween(root.to, next.from) : Q.negate(floorBelow(Q.negate(root.to)))));
  });
  return cells;
}

/** Different numbers in ascending order in intervals with gaps between them. */
function strictlyApart(roots: readonly RealRoot[], spend: Spend): RealRoot[] {
  let narrow = [...roots];
  for (let bits = 4n; bits <= 4096n; bits *= 2n) {
    const touching = narrow.some((root, index) => {
      const next = narrow[index + 1];
      return next !== undefined && Q.compare(root.to, next.from) >= 0;
    });
    if (!touching) return narrow;
    narrow = narrow.map((root) => refine(root, Q.rational(1n, 1n << bits), spend));
  }
  throw new Undecided("numbers too close to tell apart");
}
