import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Point, StraightLine } from "../../../geometry/figures.ts";
import type { Scene } from "../scene.ts";
import type { Direction } from "./sketch.ts";

/** What a question says of where a conic without an equation lies. */
export interface Place {
  readonly centre?: Point | undefined;
  readonly along?: Direction | undefined;
}

/** Collects what is said, as a question says it: which points are known, on which axes the foci lie, what the left and the right focus are called. */
export class Hints {
  readonly #problem: Problem;
  readonly #scene: Scene;
  readonly #numbers: Radicals;
  readonly #facts: readonly MathJson[];

  constructor(problem: Problem, scene: Scene, numbers: Radicals) {
    this.#problem = problem;
    this.#scene = scene;
    this.#numbers = numbers;
    this.#facts = problem.given.map(({ json }) => json);
  }

  /** The places of points with these heads, as far as they are numbers: of ["Foci", C] and of any one focus. */
  placesOf(name: string, heads: readonly string[]): Point[] {
    const places: Point[] = [];
    const add = (term: MathJson): void => {
      const point = this.#known(term);
      if (point && !places.some((other) => sameTree(other.x, point.x) && sameTree(other.y, point.y))) places.push(point);
    };
    const isOf = (term: MathJson): boolean => heads.includes(headOf(term) ?? "") && operandsOf(term)[0] === name;
    const names = [...this.#scene.definitions].filter(([, term]) => isOf(term)).map(([each]) => each);
    for (const fact of this.#facts) {
      if (headOf(fact) !== "Equal" || operandsOf(fact).length !== 2) continue;
      const [left, right] = operandsOf(fact) as [MathJson, MathJson];
      for (const [term, value] of [
        [left, right],
        [right, left],
      ] as const) {
        if (isOf(term) || (isSymbol(term) && names.includes(term))) {
          if (headOf(value) === "Set") operandsOf(value).forEach(add);
          else add(value);
        }
      }
    }
    return places;
  }

  /** A line that is given by an equation, as what the question equates a term with one of these heads with. */
  lineOf(name: string, heads: readonly string[]): StraightLine | undefined {
    for (const value of this.#valuesOf(name, heads)) {
      const line = this.#line(value);
      if (line) return line;
    }
    return undefined;
  }

  /** Asymptotes that are given by equations. */
  asymptotesOf(name: string): StraightLine[] {
    const isOf = (term: MathJson): boolean => /^Asymptotes?$/.test(headOf(term) ?? "") && operandsOf(term)[0] === name;
    const listed = this.#valuesOf(name, ["Asymptotes", "Asymptote"]).flatMap((value) =>
      headOf(value) === "Set" ? operandsOf(value) : [value],
    );
    const single = this.#scene.incidences.filter(([, where]) => isOf(where)).map(([line]) => line);
    return [...listed, ...single].flatMap((term) => this.#line(term) ?? []);
  }

  #line(value: MathJson): StraightLine | undefined {
    const written = isSymbol(value) ? (this.#scene.equations.get(value) ?? this.#scene.definitions.get(value)) : value;
    const equation = headOf(written ?? 0) === "Graph" ? operandsOf(written ?? 0)[0] : written;
    const curve = equation === undefined ? undefined : curveOfEquation(this.#numbers, equation);
    const isNumber = (part: MathJson): boolean => freeLetters(part).length === 0;
    return curve?.kind === "line" && [curve.a, curve.b, curve.c].every(isNumber) ? curve : undefined;
  }

  numberOf(name: string, head: string): MathJson | undefined {
    const [value] = this.#valuesOf(name, [head]);
    return value !== undefined && freeLetters(value).length === 0 ? this.#numbers.simplify(value) : undefined;
  }

  /** The other sides of equations with such a term. */
  #valuesOf(name: string, heads: readonly string[]): MathJson[] {
    const isOf = (term: MathJson): boolean => heads.includes(headOf(term) ?? "") && operandsOf(term)[0] === name;
    return this.#facts.flatMap((fact) => {
      const [left = 0, right = 0] = headOf(fact) === "Equal" ? operandsOf(fact) : [];
      return isOf(left) ? [right] : isOf(right) ? [left] : [];
    });
  }

  /** A point that is given by numbers. */
  #known(term: MathJson): Point | undefined {
    if (term === "Origin") return { x: 0, y: 0 };
    const definition = isSymbol(term) ? this.#scene.definitions.get(term) : term;
    if (definition === undefined || headOf(definition) !== "Tuple") return definition === "Origin" ? { x: 0, y: 0 } : undefined;
    const [x, y] = operandsOf(definition).map((value) =>
      freeLetters(value).length === 0 ? this.#numbers.simplify(value) : undefined,
    );
    return x === undefined || y === undefined ? undefined : { x, y };
  }

  /** Whether a head stands before the curve anywhere in the question. */
  mentions(name: string, ...wanted: readonly string[]): boolean {
    const asks = this.#problem.asks.flatMap(({ of }) => (of ? [of.json] : []));
    const found = (json: MathJson): boolean =>
      (wanted.includes(headOf(json) ?? "") && operandsOf(json)[0] === name) || operandsOf(json).some(found);
    return [...this.#facts, ...asks].some(found);
  }

  /** Whether a fact says that points or an axis of the curve lie on a coordinate axis. */
  axisOf(name: string, heads: readonly string[]): Direction | undefined {
    for (const fact of this.#facts) {
      const [what = "Nothing", where = "Nothing"] = operandsOf(fact);
      if (headOf(fact) !== "Element" && headOf(fact) !== "Equal") continue;
      for (const [term, axis] of [
        [what, where],
        [where, what],
      ] as const) {
        const plain = isSymbol(term) ? (this.#scene.definitions.get(term) ?? term) : term;
        if (!heads.includes(headOf(plain) ?? "") || operandsOf(plain)[0] !== name) continue;
        if (isSymbol(axis) && /^(|Positive|Negative)XAxis$/.test(axis)) return "x";
        if (isSymbol(axis) && /^(|Positive|Negative)YAxis$/.test(axis)) return "y";
      }
    }
    return undefined;
  }

  /** Whether the question asks for the equation in standard form, or says of the conic something that only makes sense in standard position. */
  isStandard(name: string): boolean {
    return this.asksStandardForm(name) || !this.#facts.some((fact) => this.#isAbsolute(fact, name));
  }

  asksStandardForm(name: string): boolean {
    return this.#problem.asks.some(({ what, of }) => what === "standard-form" && of?.json === name);
  }

  /** A fact that ties something to the coordinate system, other than where this conic lies. */
  #isAbsolute(fact: MathJson, name: string): boolean {
    if (headOf(fact) === "Is") return false;
    const speaksOfPlaces = (json: MathJson): boolean =>
      json === "x" ||
      json === "y" ||
      json === "XAxis" ||
      json === "YAxis" ||
      json === "Origin" ||
      headOf(json) === "Tuple" ||
      operandsOf(json).some(speaksOfPlaces);
    return speaksOfPlaces(fact) || (headOf(fact) === "Colon" && operandsOf(fact)[0] !== name);
  }
}
