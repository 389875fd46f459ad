import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Univariate } from "../../../algebra/univariate.ts";

import { univariateToJson } from "../../../algebra/written-form.ts";
import type { Board, MathJson, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree, substitute } from "../../../expression/mathjson.ts";
import { commonDenominator } from "../../equation.ts";
import { doToBothSides, expandSidesTo, type SideOperation } from "../../unfolding/both-sides.ts";
import { shown } from "../../unfolding/working-lines.ts";
import { absoluteValue, coefficientOf, isRationalPolynomial, minus, monomial, scaledBy } from "./polynomial-side.ts";
import { type RelationHead, turned } from "./relation.ts";

/** The rules for what is done to all parts of an inequality at once. */
export interface PartRules {
  readonly add: RuleId;
  readonly subtract: RuleId;
  readonly divide: RuleId;
  readonly divideNegative: RuleId;
  readonly changeSign: RuleId;
  readonly clearDenominators: RuleId;
}

/** Two or three linear formulas with a relation between each and the next, as they stand on the board. */
export class LinearParts {
  readonly unknown: string;
  readonly #board: Board;
  readonly #rules: PartRules;
  readonly #shown: MathJson;
  heads: readonly RelationHead[];
  parts: readonly Univariate[];

  /** @param shown what the letter stands for, as it is written: |2x − 1|. */
  constructor(
    unknown: string,
    heads: readonly RelationHead[],
    parts: readonly Univariate[],
    board: Board,
    rules: PartRules,
    shown: MathJson = unknown,
  ) {
    this.unknown = unknown;
    this.#shown = shown;
    this.heads = heads;
    this.parts = parts;
    this.#board = board;
    this.#rules = rules;
  }

  /** With what is done to all parts it is unfolded below. */
  put(rule: RuleId, params: Record<string, MathJson> = {}, operation?: SideOperation): void {
    const line = expressionOf(this.toJson());
    if (this.#board.line && sameTree(this.#board.line.json, line.json)) return;
    if (operation) doToBothSides(this.#board, rule, line, operation, shown(params));
    else this.#board.write(rule, line, shown(params));
  }

  /** a < b < c; with different signs a < b and b ≤ c, which is printed as one chain. */
  toJson(): MathJson {
    const sides = this.parts.map((part) => this.#written(part));
    const [first, ...others] = this.heads;
    if (others.every((head) => head === first)) return apply(first as string, ...sides);
    return apply("And", ...this.heads.map((head, index) => apply(head, sides[index] as MathJson, sides[index + 1] as MathJson)));
  }

  /** The parts multiplied out and collected, as they are read. */
  expand(rule: RuleId): void {
    const line = expressionOf(this.toJson());
    if (!this.#board.line || !sameTree(this.#board.line.json, line.json)) expandSidesTo(this.#board, rule, line);
  }

  /** Read from right to left: 3 > x is x < 3. */
  reverse(rule: RuleId): void {
    this.parts = this.parts.toReversed();
    this.heads = this.heads.map(turned).toReversed();
    this.put(rule);
  }

  clearDenominators(): void {
    if (!this.parts.every(isRationalPolynomial)) return;
    const denominator = commonDenominator([...this.parts]);
    if (denominator === 1n) return;
    this.#scale(N.fromInteger(denominator));
    const factor = Q.integerToJson(denominator);
    this.put(this.#rules.clearDenominators, { factor }, { kind: "multiply", by: factor });
  }

  /** Takes the term of a power away from one part by subtracting it from all of them, or adding it where it has a minus. */
  takeAway(from: number, power: number): void {
    const coefficient = coefficientOf(this.parts[from] ?? [], power);
    if (N.isZero(coefficient)) return;
    const term = monomial(coefficient, power);
    this.parts = this.parts.map((part) => minus(part, term));
    const by = this.#written(monomial(absoluteValue(coefficient), power));
    const kind = N.signOf(coefficient) > 0 ? "subtract" : "add";
    this.put(this.#rules[kind], { term: by }, { kind, by });
  }

  /** The unknown alone: all parts by its coefficient. */
  divideBy(factor: N.QuadraticNumber): void {
    if (N.equal(factor, N.one)) return;
    this.#scale(N.invert(factor));
    const isNegative = N.signOf(factor) < 0;
    if (isNegative) this.heads = this.heads.map(turned);
    const flips = isNegative && !this.heads.includes("NotEqual");
    const rule =
      flips && N.equal(factor, N.fromInteger(-1))
        ? this.#rules.changeSign
        : flips
          ? this.#rules.divideNegative
          : this.#rules.divide;
    const kind = rule === this.#rules.changeSign ? "multiply" : "divide";
    this.put(rule, { factor: N.toJson(factor) }, { kind, by: N.toJson(factor) });
  }

  #written(part: Univariate): MathJson {
    return substitute(univariateToJson(part, this.unknown), { [this.unknown]: this.#shown });
  }

  #scale(factor: N.QuadraticNumber): void {
    this.parts = this.parts.map((part) => scaledBy(part, factor));
  }

  /** The coefficient of the unknown in a part. */
  slope(part: number): N.QuadraticNumber {
    return coefficientOf(this.parts[part] ?? [], 1);
  }

  constant(part: number): N.QuadraticNumber {
    return coefficientOf(this.parts[part] ?? [], 0);
  }
}
