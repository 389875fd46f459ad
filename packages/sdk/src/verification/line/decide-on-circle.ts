import { enclose } from "../../algebra/ball/evaluate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import type { RealRoot } from "../../algebra/multivariate/real-roots.ts";
import { cancel } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { keyOf } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../algebra/normal-form/to-json.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { withoutCases } from "../statements/cases.ts";
import type { Sign, Statement } from "../statements/statement.ts";
import { boundsOfBall } from "./ball-bounds.ts";
import {
  boundsOfCirclePoint,
  type Circle,
  type CircleCell,
  type CirclePoint,
  circleOf,
  circlePoints,
  isZeroByElement,
  leaf,
  type OnCircle,
  onCircle,
  plainCircle,
  pointToJson,
  signOnCircle,
} from "./circle.ts";
import { chooseWindow, type Statements } from "./circle-window.ts";
import { better, type Comparison, type Witness } from "./comparison.ts";
import { type Condition, compileStatement, factorsIn, holds } from "./compile-statement.ts";
import { expandFamilies } from "./expand-families.ts";
import { simplestBetween } from "./samples.ts";
import { commonShare, scaled, unscaled } from "./scale.ts";
import type { Factor } from "./sign-form.ts";
import { decided, Undecided } from "./undecided.ts";
import type { Window } from "./window.ts";

/**
 * Compares two statements about the cosine and sine of one angle, about families of numbers x = a + kT and about the letter itself, on a
 * window that contains all solutions or a whole common period. undefined where they are about anything else.
 */
export function compareOnCircle(
  first: Statement,
  second: Statement,
  given: Statement,
  letter: string,
  spend: Spend,
): Comparison | undefined {
  try {
    const statements = [first, second, given].map((statement) =>
      decided(withoutCases(statement), "cases"),
    ) as unknown as Statements;
    const scale = commonShare(statements, letter);
    const found = compareScaled(scaled(statements, letter, scale), letter, spend);
    return { ...found, onlyFirst: unscaled(found.onlyFirst, scale), onlySecond: unscaled(found.onlySecond, scale) };
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

function compareScaled(statements: Statements, letter: string, spend: Spend): Comparison {
  return inField({ spend }, (field) => {
    const { window, complete } = chooseWindow(field, statements, letter);
    const expanded = statements.map((statement) => expandFamilies(statement, letter, window));
    const conditions = expanded.map((statement) => compileStatement(field, statement)) as [Condition, Condition, Condition];
    const circle = circleOf(field, conditions.flatMap(factorsIn), field.letter(letter)) ?? plainCircle(field, letter);
    const found = new CircleLine(field, circle, conditions, window).compare();
    // Where no period is common to all, a difference that was found is one, and nothing else is known.
    if (!complete && !found.onlyFirst && !found.onlySecond) throw new Undecided("families without a common period");
    return found;
  });
}

class CircleLine {
  readonly #field: Field;
  readonly #circle: Circle;
  readonly #conditions: readonly [Condition, Condition, Condition];
  readonly #window: Window;
  readonly #factors = new Map<string, OnCircle>();
  /** All points in ascending order, and where they lie. */
  #points: { point: CirclePoint; from: Rational; to: Rational }[] = [];

  constructor(field: Field, circle: Circle, conditions: readonly [Condition, Condition, Condition], window: Window) {
    this.#field = field;
    this.#circle = circle;
    this.#conditions = conditions;
    this.#window = window;
    for (const factor of conditions.flatMap(factorsIn)) {
      if (!this.#factors.has(factor.key)) this.#factors.set(factor.key, onCircle(field, circle, factor));
    }
  }

  compare(): Comparison {
    this.#points = this.#sorted();
    const [first, second, given] = this.#conditions;
    let [onlyFirst, onlySecond, common]: [Witness | undefined, Witness | undefined, boolean] = [undefined, undefined, false];
    for (const { cell, place } of this.#cells()) {
      // Beyond the window not all members of the families are there.
      if (!this.#isInside(cell, place)) continue;
      const signs = new Map<string, Sign>();
      const signOf = (factor: Factor): Sign => {
        const sign = signs.get(factor.key) ?? this.#signOf(factor, cell, place);
        signs.set(factor.key, sign);
        return sign;
      };
      if (!holds(given, signOf)) continue;
      const [left, right] = [holds(first, signOf), holds(second, signOf)];
      if (left && right) common = true;
      if (left === right) continue;
      if (left) onlyFirst = better(onlyFirst, this.#witness(cell, place));
      else onlySecond = better(onlySecond, this.#witness(cell, place));
    }
    return { onlyFirst, onlySecond, common };
  }

  #isInside(cell: CircleCell, place: number): boolean {
    const at = "sample" in cell ? cell.sample : (this.#points[(place - 1) / 2] as { from: Rational }).from;
    const value = Q.rationalToNumber(at);
    return value >= this.#window.from && value <= this.#window.to;
  }

  /** Cells with their place in the order: points have odd places, the gaps around them even ones. */
  #cells(): { cell: CircleCell; place: number }[] {
    const points = this.#points;
    const cells: { cell: CircleCell; place: number }[] = [];
    points.forEach(({ point, to }, index) => {
      cells.push({ cell: { point }, place: 2 * index + 1 });
      const next = points[index + 1];
      if (next) cells.push({ cell: { sample: simplestBetween(to, next.from) }, place: 2 * index + 2 });
    });
    return cells;
  }

  #signOf({ key }: Factor, cell: CircleCell, place: number): Sign {
    const factor = decided(this.#factors.get(key), "a factor");
    if (factor.kind === "threshold") return this.#besideThreshold(factor, cell, place);
    const { polynomial, half } = factor;
    if ("point" in cell && cell.point.kind === "root") {
      const own = cell.point.key;
      const plain = P.variablesOf(polynomial).every((inner) => inner === this.#circle.cosine || inner === this.#circle.sine);
      if (plain && half.some((part) => own.startsWith(`${keyOf(part)} #`))) return 0;
    }
    return signOnCircle(this.#field, this.#circle, polynomial, cell);
  }

  #besideThreshold({ json, sign }: OnCircle & { kind: "threshold" }, cell: CircleCell, place: number): Sign {
    const key = JSON.stringify(json);
    const index = this.#points.findIndex(({ point }) => point.kind === "number" && JSON.stringify(point.json) === key);
    const alias = index >= 0 ? index : this.#aliases.get(key);
    if (alias !== undefined) return (sign * Math.sign(place - (2 * alias + 1))) as Sign;
    // Beyond the window.
    const { from } = boundsOfCirclePoint(this.#field, this.#circle, { kind: "number", json }, 32);
    const here = "sample" in cell ? cell.sample : (this.#points[(place - 1) / 2] as { from: Rational }).from;
    return (sign * Q.compare(here, from)) as Sign;
  }

  readonly #aliases = new Map<string, number>();

  #sorted(): { point: CirclePoint; from: Rational; to: Rational }[] {
    const { from, to } = this.#window;
    const all: CirclePoint[] = [];
    const half = [...this.#factors.values()].flatMap((factor) => (factor.kind === "polynomial" ? factor.half : []));
    const distinct = [...new Map(half.map((part) => [keyOf(part), part])).values()];
    all.push(...circlePoints(this.#field, this.#circle, distinct, this.#window));
    for (const factor of this.#factors.values()) if (factor.kind === "threshold") all.push({ kind: "number", json: factor.json });
    let located = all
      .map((point) => ({ point, ...boundsOfCirclePoint(this.#field, this.#circle, point, 48) }))
      .filter(
        (own) =>
          Q.rationalToNumber(own.to) >= from - this.#circle.period && Q.rationalToNumber(own.from) <= to + this.#circle.period,
      );
    // Numbers first, so that a number stays where it is also a root.
    located.sort((a, b) => Q.compare(a.from, b.from) || rank(a.point) - rank(b.point));
    const kept: typeof located = [];
    const same: { key: string; of: CirclePoint }[] = [];
    for (const own of located) {
      const before = kept.at(-1);
      if (!before || Q.compare(before.to, own.from) < 0) {
        kept.push(own);
        continue;
      }
      const [better, other] = rank(own.point) < rank(before.point) ? [own, before] : [before, own];
      if (!this.#isSame(better.point, other.point)) throw new Undecided("numbers too close to tell apart");
      kept[kept.length - 1] = better;
      if (other.point.kind === "number") same.push({ key: JSON.stringify(other.point.json), of: better.point });
      for (const earlier of same) if (earlier.of === other.point) earlier.of = better.point;
    }
    located = kept;
    for (const { key, of } of same)
      this.#aliases.set(
        key,
        located.findIndex(({ point }) => point === of),
      );
    return located;
  }

  #isSame(left: CirclePoint, right: CirclePoint): boolean {
    if (left.kind === "root" && right.kind === "root") return false;
    if (left.kind !== "root" && right.kind !== "root") {
      const difference = elementOf(
        this.#field,
        apply("Subtract", pointToJson(this.#circle, left), pointToJson(this.#circle, right)),
      );
      return difference !== undefined && this.#field.reduce(difference.numerator) === 0n;
    }
    const [root, number] = left.kind === "root" ? [left, right] : [right as CirclePoint & { kind: "root" }, left];
    if (number.kind === "straight") return false;
    // In the interval of the root lies no other zero of its polynomial, so a zero of it there is the root.
    const tangent = apply("Tan", apply("Divide", apply("Multiply", this.#circle.rate, pointToJson(this.#circle, number)), 2));
    if (!isWithin(tangent, root.root, this.#field.spend)) return false;
    // A zero is seen from the field long before its digits prove it.
    return (
      this.#vanishesByElement(root.key, number, tangent) ||
      signOfConstant(valueAt(root.root.polynomial, tangent), this.#field.spend) === 0
    );
  }

  /** Whether a factor vanishes at a number as an element of the field, cos(arccos(1/3)) − 1/3, and for no other reason than this root. */
  #vanishesByElement(rootKey: string, number: CirclePoint, tangent: MathJson): boolean {
    const { cosine, sine } = this.#circle;
    return [...this.#factors.values()].some((factor) => {
      if (factor.kind === "threshold") return false;
      const own = (part: Polynomial): boolean => rootKey.startsWith(`${keyOf(part)} #`);
      if (!factor.half.some(own) || !P.variablesOf(factor.polynomial).every((inner) => inner === cosine || inner === sine))
        return false;
      const others = factor.half.filter((part) => !own(part));
      if (!others.every((part) => isNotZero(valueAt(P.coefficientsIn(part, cosine) as bigint[], tangent), this.#field.spend)))
        return false;
      return isZeroByElement(this.#field, this.#circle, factor.polynomial, number);
    });
  }

  #witness(cell: CircleCell, place: number): Witness {
    if ("sample" in cell) return { exact: Q.rationalToJson(cell.sample), near: cell.sample };
    const { from, to } = this.#points[(place - 1) / 2] as { from: Rational; to: Rational };
    const near = Q.divide(Q.add(from, to), Q.rational(2));
    const json = pointToJson(this.#circle, cell.point);
    if (JSON.stringify(json).includes(leaf)) return { exact: undefined, near };
    const element = elementOf(this.#field, json);
    return { exact: element ? elementToJson(this.#field, cancel(this.#field, element)) : json, near };
  }
}

/** Whether a number lies in the interval in which a polynomial has the one root; any zero is the one root of a linear polynomial. */
function isWithin(json: MathJson, { from, to, polynomial }: RealRoot, spend: Spend): boolean {
  if (polynomial.length === 2) return true;
  const found = enclose(json, new Map(), 96, spend);
  if (found.kind !== "value") return false;
  const bounds = boundsOfBall(found.ball);
  return Q.compare(bounds.from, from) > 0 && Q.compare(bounds.to, to) < 0;
}

const valueAt = (coefficients: readonly bigint[], at: MathJson): MathJson =>
  coefficients.reduceRight<MathJson>(
    (sum, coefficient) => apply("Add", apply("Multiply", sum, at), Q.integerToJson(coefficient)),
    0,
  );

function isNotZero(json: MathJson, spend: Spend): boolean {
  const found = enclose(json, new Map(), 96, spend);
  if (found.kind !== "value") return false;
  const { from, to } = boundsOfBall(found.ball);
  return Q.signOf(from) > 0 || Q.signOf(to) < 0;
}

const rank = ({ kind }: CirclePoint): number => (kind === "number" ? 0 : kind === "straight" ? 1 : 2);
