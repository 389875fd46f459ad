import type { Expression, MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { intervalOf } from "./set-notation.ts";
import { compareNumbers, type Piece } from "./solution-set.ts";

/** A factor of a product or quotient: base^exponent, negative below the fraction bar. */
export interface SignedFactor {
  readonly base: MathJson;
  readonly exponent: number;
  /** Where the base is zero, ascending. It changes its sign at each of them and nowhere else. */
  readonly zeros: readonly MathJson[];
  /** The sign of the base beyond all its zeros. */
  readonly farRight: 1 | -1;
}

/** The sign of something at a point or in a gap; undefined where it has no value. */
type Sign = -1 | 0 | 1 | undefined;

/** The signs of factors, and of their product, in each gap of the line cut at all their zeros, and at each zero. */
export class SignTable {
  readonly factors: readonly SignedFactor[];
  /** All zeros of all factors, ascending. */
  readonly points: readonly MathJson[];
  readonly #constant: 1 | -1;
  /** For each factor the places of its zeros among the points. */
  readonly #places: readonly (readonly number[])[];

  constructor(factors: readonly SignedFactor[], constant: 1 | -1) {
    this.factors = factors;
    this.#constant = constant;
    const points: MathJson[] = [];
    for (const zero of factors.flatMap(({ zeros }) => zeros)) {
      const place = points.findIndex((point) => compareNumbers(zero, point) <= 0);
      if (place < 0) points.push(zero);
      else if (compareNumbers(zero, points[place] as MathJson) !== 0) points.splice(place, 0, zero);
    }
    this.points = points;
    this.#places = factors.map(({ zeros }) =>
      zeros.map((zero) => points.findIndex((point) => compareNumbers(zero, point) === 0)),
    );
  }

  get gaps(): Piece[] {
    const open = { closedFrom: false, closedTo: false };
    return [...this.points, undefined].map((to, index) => {
      const from = this.points[index - 1];
      return { ...open, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    });
  }

  /** Of the product, in the gap before the point with this number. */
  inGap(gap: number): 1 | -1 {
    return this.factors.reduce<1 | -1>((sign, _, factor) => this.#times(sign, this.#powerInGap(factor, gap)), this.#constant);
  }

  /** Of the product at a point. */
  atPoint(point: number): Sign {
    const here = this.factors.filter((_, factor) => this.#places[factor]?.includes(point));
    if (here.some(({ exponent }) => exponent < 0)) return undefined;
    if (here.length > 0) return 0;
    return this.inGap(point);
  }

  #baseInGap(factor: number, gap: number): 1 | -1 {
    const beyond = (this.#places[factor] ?? []).filter((place) => place >= gap).length;
    const { farRight } = this.factors[factor] as SignedFactor;
    return beyond % 2 === 0 ? farRight : farRight === 1 ? -1 : 1;
  }

  #powerInGap(factor: number, gap: number): 1 | -1 {
    return (this.factors[factor] as SignedFactor).exponent % 2 === 0 ? 1 : this.#baseInGap(factor, gap);
  }

  #times = (left: 1 | -1, right: 1 | -1): 1 | -1 => (left === right ? 1 : -1);

  /** The table as it is written on the board: intervals and points above, a row for each factor, below them the whole. */
  toExpression(unknown: string, whole: MathJson): Expression {
    const columns: MathJson[] = this.gaps.flatMap((gap, index) => {
      const point = this.points[index];
      return point === undefined ? [intervalOf(gap)] : [intervalOf(gap), point];
    });
    const signs = (inGap: (gap: number) => Sign, atPoint: (point: number) => Sign): Sign[] =>
      this.gaps.flatMap((_, index) => (index < this.points.length ? [inGap(index), atPoint(index)] : [inGap(index)]));
    const rows = this.factors.map((factor, number): [MathJson, Sign[]] => [
      Math.abs(factor.exponent) === 1 ? factor.base : apply("Power", factor.base, Math.abs(factor.exponent)),
      signs(
        (gap) => this.#powerInGap(number, gap),
        (point) => (this.#places[number]?.includes(point) ? 0 : this.#powerInGap(number, point)),
      ),
    ]);
    const all: [MathJson, Sign[]][] = [
      ...(rows.length > 1 ? rows : []),
      [
        whole,
        signs(
          (gap) => this.inGap(gap),
          (point) => this.atPoint(point),
        ),
      ],
    ];
    return tableOf(unknown, columns, all);
  }
}

const signLatex = (sign: Sign): string => (sign === undefined ? "\\|" : sign === 0 ? "0" : sign > 0 ? "+" : "-");
const signText = (sign: Sign): MathJson => (sign === undefined ? "'none'" : sign === 0 ? 0 : sign > 0 ? "'+'" : "'-'");

function tableOf(unknown: string, columns: readonly MathJson[], rows: readonly [MathJson, readonly Sign[]][]): Expression {
  const line = (cells: readonly string[]): string => cells.join(" & ");
  const body = rows.map(([name, signs]) => line([toLatex(name), ...signs.map(signLatex)]));
  const [last, factors] = [body.at(-1) as string, body.slice(0, -1)];
  const lines = [
    `${line([unknown, ...columns.map(toLatex)])} \\\\ \\hline`,
    ...(factors.length > 0 ? [`${factors.join(" \\\\ ")} \\\\ \\hline`] : []),
    last,
  ];
  return {
    latex: `\\begin{array}{c|${"c".repeat(columns.length)}} ${lines.join(" ")} \\end{array}`,
    json: apply(
      "Matrix",
      apply("List", unknown, ...columns),
      ...rows.map(([name, signs]) => apply("List", name, ...signs.map(signText))),
    ),
  };
}
