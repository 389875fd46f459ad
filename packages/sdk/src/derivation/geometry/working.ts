import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Board, MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../expression/mathjson.ts";
import type { Curve, Point } from "../../geometry/figures.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";

/** What has been found out besides what is given: places of points, curves, values of letters. */
export interface Configuration {
  readonly points: ReadonlyMap<string, Point>;
  readonly curves: ReadonlyMap<string, Curve>;
  readonly letters: Readonly<Record<string, MathJson>>;
}

export const nothingFound: Configuration = { points: new Map(), curves: new Map(), letters: {} };

/**
 * A question being worked out on a board. Terms are worked out by whichever part knows their head, each once: a second call returns the value and
 * writes nothing. A term that no part can work out is undefined.
 */
export class Working {
  readonly board: Board;
  readonly scene: Scene;
  readonly numbers: Radicals;
  readonly configuration: Configuration;
  readonly parts: readonly Part[];
  readonly #known = new Map<string, unknown>();

  constructor(
    board: Board,
    scene: Scene,
    numbers: Radicals,
    parts: readonly Part[],
    configuration: Configuration = nothingFound,
  ) {
    this.board = board;
    this.scene = scene;
    this.numbers = numbers;
    this.configuration = configuration;
    this.parts = parts;
  }

  /** The same question with more found out: what has a value already keeps it, and is not written again. */
  with(configuration: Configuration, board: Board = this.board): Working {
    const next = new Working(board, this.scene, this.numbers, this.parts, configuration);
    for (const [key, value] of this.#known) if (value !== undefined) next.#known.set(key, value);
    return next;
  }

  point(term: MathJson): Point | undefined {
    return this.#once("point", term, () => {
      if (!isSymbol(term)) return this.#byPart("point", term);
      if (term === "Origin") return { x: 0, y: 0 };
      const definition = this.scene.definitions.get(term);
      return this.configuration.points.get(term) ?? (definition === undefined ? undefined : this.point(definition));
    });
  }

  points(term: MathJson): readonly Point[] | undefined {
    return this.#once("points", term, () => {
      if (headOf(term) !== "Set") return this.#byPart("points", term);
      const all = operandsOf(term).map((each) => this.point(each));
      return all.every((point) => point !== undefined) ? all : undefined;
    });
  }

  curve(term: MathJson): Curve | undefined {
    return this.#once("curve", term, () => {
      if (!isSymbol(term)) return this.#byPart("curve", term);
      const found = this.configuration.curves.get(term);
      if (found) return found;
      const equation = this.scene.equations.get(term);
      if (equation !== undefined) return this.curve(["Graph", equation]);
      const definition = this.scene.definitions.get(term);
      if (definition !== undefined) return this.curve(definition);
      return term === "XAxis" || term === "YAxis" ? axes[term] : undefined;
    });
  }

  curves(term: MathJson): readonly Curve[] | undefined {
    return this.#once("curves", term, () => {
      if (headOf(term) !== "Set") return this.#byPart("curves", term);
      const all = operandsOf(term).map((each) => this.curve(each));
      return all.every((curve) => curve !== undefined) ? all : undefined;
    });
  }

  segment(term: MathJson): readonly [Point, Point] | undefined {
    return this.#once("segment", term, () => {
      const definition = isSymbol(term) ? this.scene.definitions.get(term) : undefined;
      return definition === undefined ? this.#byPart("segment", term) : this.segment(definition);
    });
  }

  /** A real number in canonical form: sums, products and roots of quantities are worked out from theirs. */
  quantity(term: MathJson): MathJson | undefined {
    return this.#once("quantity", term, () => {
      if (this.parts.some(({ quantity }) => quantity && Object.hasOwn(quantity, headOf(term) ?? ""))) {
        return this.#byPart("quantity", term);
      }
      if (typeof term === "number" || isSymbol(term) || headOf(term) === undefined) return this.value(term);
      const operands = operandsOf(term).map((operand) => this.quantity(operand));
      if (!operands.every((operand) => operand !== undefined)) return undefined;
      return this.value([headOf(term) ?? "", ...operands]);
    });
  }

  /** A formula in canonical form, with the values of letters that have been found; undefined where it is no number. */
  value(formula: MathJson): MathJson | undefined {
    return this.numbers.simplify(this.withLetters(formula));
  }

  withLetters(formula: MathJson): MathJson {
    const { letters } = this.configuration;
    return freeLetters(formula).some((letter) => Object.hasOwn(letters, letter)) ? substitute(formula, letters) : formula;
  }

  #byPart<Sort extends "point" | "points" | "curve" | "curves" | "segment" | "quantity">(
    sort: Sort,
    term: MathJson,
  ): Found[Sort] | undefined {
    const head = headOf(term) ?? "";
    for (const part of this.parts) {
      const table = part[sort] as
        | Readonly<Record<string, (working: Working, operands: readonly MathJson[]) => Found[Sort] | undefined>>
        | undefined;
      if (table && Object.hasOwn(table, head)) {
        const value = table[head]?.(this, operandsOf(term));
        if (value !== undefined) return value;
      }
    }
    return undefined;
  }

  #once<T>(sort: string, term: MathJson, work: () => T | undefined): T | undefined {
    const key = `${sort} ${JSON.stringify(term)}`;
    if (this.#known.has(key)) return this.#known.get(key) as T | undefined;
    this.board.spend(1);
    // A term defined by itself has no value.
    this.#known.set(key, undefined);
    const value = work();
    this.#known.set(key, value);
    return value;
  }
}

const axes: Readonly<Record<"XAxis" | "YAxis", Curve>> = {
  XAxis: { kind: "line", a: 0, b: 1, c: 0 },
  YAxis: { kind: "line", a: 1, b: 0, c: 0 },
};

interface Found {
  readonly point: Point;
  readonly points: readonly Point[];
  readonly curve: Curve;
  readonly curves: readonly Curve[];
  readonly segment: readonly [Point, Point];
  readonly quantity: MathJson;
}
