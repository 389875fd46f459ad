import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { signAtRoot } from "../../algebra/multivariate/real-roots.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { isConstantGenerator } from "../../algebra/normal-form/dependence.ts";
import { keyOf } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { withoutCases } from "../statements/cases.ts";
import type { Sign, Statement } from "../statements/statement.ts";
import { type Base, baseOf, inBase, letterFromBase, sidesOf } from "./base.ts";
import { type Cell, cut } from "./cells.ts";
import { better, type Comparison, merged, type Witness } from "./comparison.ts";
import { type Condition, compileStatement, factorsIn, holds } from "./compile-statement.ts";
import { boundsOfPoint, type Point, pointsOf, sortPoints } from "./points.ts";
import type { Factor } from "./sign-form.ts";
import { decided, Undecided } from "./undecided.ts";
import { isRationalRoot, isZeroRoot, writtenPoint, writtenRoot } from "./written-points.ts";

/** A stretch of the line on which a statement holds throughout. */
export interface Piece {
  /** A point in it. */
  readonly sample: Rational;
  /** Whether it is one point alone. */
  readonly isolated: boolean;
  contains(value: Rational): boolean;
}

/**
 * Compares two statements about one letter by cutting the real line wherever an expression in them may vanish: a complete decision, no
 * sampling (cylindrical decomposition in one dimension; Collins 1975). undefined where what they say is no function of one quantity whose
 * zeros are algebraic numbers, or logarithms or exponentials of such.
 */
export function compareOnLine(
  first: Statement,
  second: Statement,
  given: Statement,
  letter: string,
  spend: Spend,
): Comparison | undefined {
  try {
    return inField({ spend }, (field) => {
      const place = field.letter(letter);
      const [a, b, c] = [first, second, given].map((statement) =>
        compileStatement(field, decided(withoutCases(statement), "cases")),
      ) as [Condition, Condition, Condition];
      const base = baseOf(field, [a, b, c].flatMap(factorsIn), place);
      return sidesOf(base)
        .map((side) => new Line(field, side, [a, b, c]).compare())
        .reduce(merged);
    });
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/**
 * The stretches of the line on which a statement about one letter holds; undefined where they cannot be found, or where its parts are functions
 * of an exponential or a logarithm.
 */
export function piecesWhere(statement: Statement, letter: string, spend: Spend): Piece[] | undefined {
  try {
    return inField({ spend }, (field) => {
      const condition = compileStatement(field, statement);
      const base = baseOf(field, factorsIn(condition), field.letter(letter));
      return base.kind === "letter" ? new Line(field, base, [condition, condition, condition]).pieces() : undefined;
    });
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** A stretch of the line, or one point of it, with which of some statements hold there. */
export interface Stretch {
  /** Its ends, which belong to it only where it is a point; undefined where it has none. */
  readonly from: MathJson | undefined;
  readonly to: MathJson | undefined;
  readonly holding: readonly boolean[];
}

/**
 * The line cut wherever one of some statements about a letter may change, ascending: gap, point, gap. undefined where the points cannot be found or have no
 * simple form, or where the parts are functions of an exponential or a logarithm.
 */
export function stretchesOf(statements: readonly Statement[], letter: string, spend: Spend): Stretch[] | undefined {
  try {
    return inField({ spend }, (field) => {
      const conditions = statements.map((statement) => compileStatement(field, decided(withoutCases(statement), "cases")));
      const base = baseOf(field, conditions.flatMap(factorsIn), field.letter(letter));
      return base.kind === "letter" ? new Line(field, base, conditions).stretches() : undefined;
    });
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

class Line {
  readonly #field: Field;
  readonly #base: Base;
  readonly #conditions: readonly Condition[];
  readonly #based = new Map<string, { sign: Sign; polynomial?: Polynomial }>();

  constructor(field: Field, base: Base, conditions: readonly Condition[]) {
    this.#field = field;
    this.#base = base;
    this.#conditions = conditions;
    for (const factor of conditions.flatMap(factorsIn)) this.#based.set(factor.key, inBase(field, base, factor));
  }

  compare(): Comparison {
    const [first, second, given] = this.#conditions as [Condition, Condition, Condition];
    let [onlyFirst, onlySecond, common]: [Witness | undefined, Witness | undefined, boolean] = [undefined, undefined, false];
    for (const cell of this.#cells()) {
      const signs = new Map<string, Sign>();
      const signOf = (factor: Factor): Sign => {
        const known = signs.get(factor.key);
        if (known !== undefined) return known;
        const sign = this.#signOf(factor, cell);
        signs.set(factor.key, sign);
        return sign;
      };
      if (!holds(given, signOf)) continue;
      const [left, right] = [holds(first, signOf), holds(second, signOf)];
      if (left && right) common = true;
      if (left === right) continue;
      if (left) onlyFirst = better(onlyFirst, this.#witness(cell));
      else onlySecond = better(onlySecond, this.#witness(cell));
    }
    return { onlyFirst, onlySecond, common };
  }

  stretches(): Stretch[] {
    const cells = this.#cells();
    const ends = cells.map((cell) => ("point" in cell ? writtenPoint(cell.point) : undefined));
    return cells.map((cell, index) => ({
      from: "point" in cell ? ends[index] : ends[index - 1],
      to: "point" in cell ? ends[index] : ends[index + 1],
      holding: this.#conditions.map((condition) => holds(condition, (factor) => this.#signOf(factor, cell))),
    }));
  }

  pieces(): Piece[] {
    const [condition] = this.#conditions as [Condition];
    const pieces: { cells: Cell[]; after: Point | undefined }[] = [];
    let open = false;
    let last: Point | undefined;
    for (const cell of this.#cells()) {
      const inside = holds(condition, (factor) => this.#signOf(factor, cell));
      if (inside && open) pieces.at(-1)?.cells.push(cell);
      else if (inside) pieces.push({ cells: [cell], after: last });
      open = inside;
      if ("point" in cell) last = cell.point;
    }
    return pieces.map(({ cells, after }) => this.#piece(cells, after));
  }

  #piece(cells: readonly Cell[], after: Point | undefined): Piece {
    const gap = cells.find((cell) => "sample" in cell);
    const sample = gap && "sample" in gap ? gap.sample : Q.zero;
    const ends = cells.flatMap((cell) => ("point" in cell ? [cell.point] : []));
    return {
      sample,
      isolated: gap === undefined,
      contains: (value) => {
        // Not beyond the point before the piece, and on the same side of every later point as some gap of it.
        if (after && comparedWith(this.#field, value, after) <= 0) return false;
        if (Q.compare(value, sample) <= 0) return true;
        const beyond = this.#cells().flatMap((cell) => ("point" in cell ? [cell.point] : []));
        const last = beyond.find((point) => comparedWith(this.#field, sample, point) < 0 && !ends.includes(point));
        return last === undefined || comparedWith(this.#field, value, last) < 0;
      },
    };
  }

  #cells(): Cell[] {
    if (this.#base.side === 0) return [{ sample: Q.zero }];
    const points = new Map<string, Point>();
    const polynomials = [...this.#based.values()].flatMap(({ polynomial }) => (polynomial === undefined ? [] : [polynomial]));
    if (this.#base.kind === "exponential") polynomials.push(P.variable(this.#base.place));
    for (const polynomial of polynomials) {
      for (const point of pointsOf(this.#field, this.#base.place, polynomial)) points.set(point.key, point);
    }
    const cells = cut(this.#field, sortPoints(this.#field, [...points.values()]));
    if (this.#base.kind !== "exponential") return cells;
    // An exponential is positive.
    const zero = cells.findIndex((cell) => "point" in cell && cell.point.kind === "root" && isZeroRoot(cell.point));
    return cells.slice(zero + 1);
  }

  #signOf({ key }: Factor, cell: Cell): Sign {
    const { sign, polynomial } = decided(this.#based.get(key), "a factor");
    return polynomial === undefined ? sign : ((sign * this.#signOfPolynomial(polynomial, cell)) as Sign);
  }

  #signOfPolynomial(polynomial: Polynomial, cell: Cell): Sign {
    this.#field.spend(4);
    if (this.#base.side === 0) throw new Undecided("a logarithm of 0");
    if (P.isConstant(polynomial)) return polynomial < 0n ? -1 : polynomial > 0n ? 1 : 0;
    const variables = P.variablesOf(polynomial);
    const { place } = this.#base;
    if (variables.length === 1 && variables[0] === place) {
      if ("sample" in cell) return Q.signOf(P.evaluate(polynomial, new Map([[place, cell.sample]])));
      if (cell.point.kind === "root") {
        if (cell.point.key.startsWith(`${keyOf(polynomial)} #`)) return 0;
        return signAtRoot(P.coefficientsIn(polynomial, place) as bigint[], cell.point.root);
      }
    }
    if ("point" in cell && cell.point.kind === "number" && this.#vanishesAt(polynomial, cell.point)) return 0;
    return this.#signByEnclosure(polynomial, cell);
  }

  /** A linear factor at its only point, and any at a number at which it is 0 as an element of the field. */
  #vanishesAt(polynomial: Polynomial, point: Point & { kind: "number" }): boolean {
    const { place } = this.#base;
    const own = P.degreeIn(polynomial, place) === 1 ? pointsOf(this.#field, place, polynomial) : [];
    if (own.length === 1 && own[0]?.key === point.key) return true;
    if (own.length === 1 && P.variablesOf(polynomial).every((inner) => inner === place)) return false;
    const json = polynomialToJson(this.#field, polynomial, (inner) => (inner === place ? point.json : undefined));
    const element = elementOf(this.#field, json);
    return element !== undefined && this.#field.reduce(element.numerator) === 0n;
  }

  /** With roots, signs or constants: signs are put in first, then the number is compared with 0. */
  #signByEnclosure(polynomial: Polynomial, cell: Cell): Sign {
    const { place } = this.#base;
    const known = new Map<number, Sign>();
    const writing = (inner: number): MathJson | undefined => {
      const generator = this.#field.generatorOf(inner);
      if (inner === place) return this.#value(cell);
      if (generator.kind !== "sign" || isConstantGenerator(this.#field, inner)) return undefined;
      const sign = known.get(inner) ?? this.#signOfPolynomial(generator.base, cell);
      known.set(inner, sign);
      return sign === 0 ? 1 : sign;
    };
    const json = polynomialToJson(this.#field, polynomial, writing);
    const numbers = "point" in cell && cell.point.kind === "root" ? new Map([[leaf, cell.point.root]]) : new Map();
    const sign = signOfConstant(json, this.#field.spend, { numbers });
    if (sign === undefined || sign === "no-value") throw new Undecided("the sign of a number");
    return sign;
  }

  #value(cell: Cell): MathJson {
    if ("sample" in cell) return Q.rationalToJson(cell.sample);
    if (cell.point.kind === "number") return cell.point.json;
    return isRationalRoot(cell.point) ? Q.rationalToJson(cell.point.root.from) : leaf;
  }

  #witness(cell: Cell): Witness {
    if ("sample" in cell) return this.#exactly(Q.rationalToJson(cell.sample), cell.sample);
    const { from, to } = boundsOfPoint(this.#field, cell.point, 40);
    const near = Q.divide(Q.add(from, to), Q.rational(2));
    const written = cell.point.kind === "number" ? cell.point.json : writtenRoot(cell.point);
    return written === undefined ? { exact: undefined, near } : this.#exactly(written, near);
  }

  #exactly(value: MathJson, near: Rational): Witness {
    return { exact: letterFromBase(this.#field, this.#base, value), near };
  }
}

/** −1 where a rational number is certainly below a point, 1 where it is above, 0 where neither is certain. */
function comparedWith(field: Field, value: Rational, point: Point): -1 | 0 | 1 {
  const { from, to } = boundsOfPoint(field, point, 64);
  return Q.compare(value, from) < 0 ? -1 : Q.compare(value, to) > 0 ? 1 : 0;
}

/** The name under which an algebraic number stands in a formula. */
const leaf = "root of the line";
