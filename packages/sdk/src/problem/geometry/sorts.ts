import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { constants, heads, places, type Sort } from "../../geometry/vocabulary.ts";
import { type Draft, isOfHigherDegree, mayBe, Nonsense } from "./context.ts";
import { kindsHaving } from "./feature-kinds.ts";
import { isCapital, isGreekCapital } from "./notation.ts";

/** What is a line whatever it belongs to. */
const lines = new Set(
  "Line LineWithSlope LineWithInclination LineOf ParallelThrough PerpendicularThrough PerpendicularBisector AngleBisector TangentLine NormalLine Directrix LeftDirectrix RightDirectrix Asymptote AxisOfSymmetry MajorAxisLine MinorAxisLine RadicalAxis".split(
    " ",
  ),
);

const vectors = new Set(["Add", "Subtract", "Multiply", "Negate"]);

/** Sees that things are said of things of the sort that the vocabulary allows. */
export class Sorts {
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** The sort of a term; undefined for a capital letter that nothing was said about, and for a formula in x and y. */
  of(term: MathJson): Sort | undefined {
    if (isSymbol(term)) {
      if (Object.hasOwn(constants, term)) return constants[term];
      return this.#draft.sortOf(term) ?? (isCapital(term) || isGreekCapital(term) ? undefined : "quantity");
    }
    const head = headOf(term) ?? "";
    if (head === "AnyVertex") return "point";
    if (head === "Set" && this.of(operandsOf(term)[0] ?? 0) === "curve") return "curves";
    if (Object.hasOwn(heads, head)) return heads[head]?.sort;
    if (vectors.has(head) && operandsOf(term).some((part) => this.of(part) === "vector")) return "vector";
    return freeLetters(term).some((letter) => letter === "x" || letter === "y") ? undefined : "quantity";
  }

  /** @throws Nonsense when a term is of another sort; a capital letter not spoken of before becomes a point */
  expect(term: MathJson, sort: Sort): void {
    if (this.of(term) === sort) return;
    if (sort !== "point" || !isCapital(term) || this.#draft.sortOf(term) !== undefined) throw new Nonsense();
    this.#draft.point(term);
  }

  kindOf(curve: MathJson): string {
    if (curve === "XAxis" || curve === "YAxis" || lines.has(headOf(curve) ?? "")) return "Line";
    return isSymbol(curve) ? this.#draft.kindOf(curve) : "Curve";
  }

  /** The same, once it is sure that every operand is of the right sort. */
  checked(json: MathJson): MathJson {
    const head = headOf(json);
    const operands = operandsOf(json).filter((operand) => operand !== "Any");
    const [first, second] = operands as [MathJson, MathJson];
    switch (head) {
      case undefined:
        return json;
      case "Equal":
        this.#alike(first, second);
        this.#meetOnce(first, second);
        break;
      case "Set":
        for (const operand of operands) this.#alike(operand, first);
        break;
      case "Distance":
        this.#between(first, second);
        break;
      case "Element":
        this.#lies(first, second);
        break;
      case "Area":
      case "Perimeter":
        if (this.of(first) !== "region") this.#enclosed(first);
        break;
      case "CurveReflection":
        this.expect(first, "curve");
        if (this.of(second) !== "curve") this.expect(second, "point");
        break;
      case "Parallel":
      case "Perpendicular":
        if (!operands.every((operand) => this.#isLine(operand))) throw new Nonsense();
        break;
      default:
        this.#operands(head, operands);
    }
    return json;
  }

  #operands(head: string, operands: readonly MathJson[]): void {
    const sorts = heads[head]?.operands;
    if (sorts === undefined) {
      // An ordinary formula: of numbers, or of vectors.
      if (!operands.every((operand) => ["quantity", "vector"].includes(this.of(operand) ?? ""))) throw new Nonsense();
      return;
    }
    this.#checkKind(head, operands[0]);
    const repeats = sorts.at(-1) === "…";
    const named = repeats ? sorts.slice(0, -1) : sorts;
    if (operands.length < named.length || (!repeats && operands.length > named.length)) throw new Nonsense();
    operands.forEach((operand, index) => {
      this.expect(operand, (named[index] ?? named.at(-1)) as Sort);
    });
  }

  /** A circle has no asymptotes, a line no focus. */
  #checkKind(head: string, curve: MathJson | undefined): void {
    const kinds = kindsHaving(head);
    if (!kinds || curve === undefined || (isSymbol(curve) && this.#draft.sortOf(curve) !== "curve")) return;
    if (!kinds.some((kind) => mayBe(this.kindOf(curve), kind)) || this.#isNoConic(curve)) throw new Nonsense();
  }

  #isNoConic(curve: MathJson): boolean {
    const equation = isSymbol(curve) ? this.#draft.equationOf(curve) : undefined;
    return equation !== undefined && isOfHigherDegree(equation);
  }

  /** Both sides of an equation, or all members of a set. */
  #alike(left: MathJson, right: MathJson): void {
    const sorts = [this.of(left), this.of(right)];
    const sort = sorts.find((each) => each !== undefined && each !== "point") ?? "point";
    for (const side of [left, right]) this.expect(side, sort);
  }

  /** Lines meet in one point: whoever says that a line meets "the asymptotes" in two means each of them. */
  #meetOnce(meeting: MathJson, points: MathJson): void {
    const lines = headOf(meeting) === "Intersections" && operandsOf(meeting).every((curve) => this.#isSurelyLine(curve));
    if (lines && headOf(points) === "Set" && operandsOf(points).length > 1) throw new Nonsense();
  }

  #isSurelyLine(curve: MathJson): boolean {
    return isSymbol(curve) ? curve === "XAxis" || curve === "YAxis" || this.kindOf(curve) === "Line" : this.#isLine(curve);
  }

  /** Distances are between points, or of a point or a line from a line: that of a point from an ellipse is another matter. */
  #between(first: MathJson, second: MathJson): void {
    const lines = [first, second].map((end) => this.of(end) === "curve");
    if ((lines[0] && !lines[1]) || JSON.stringify(first) === JSON.stringify(second)) throw new Nonsense();
    [first, second].forEach((end, index) => {
      if (!lines[index]) this.expect(end, "point");
      else if (!this.#isLine(end)) throw new Nonsense();
    });
  }

  #isLine(curve: MathJson): boolean {
    if (this.of(curve) !== "curve") return false;
    if (curve === "XAxis" || curve === "YAxis") return true;
    return isSymbol(curve)
      ? mayBe(this.kindOf(curve), "Line")
      : !/^(Circle|.*Branch|Graph|CurveReflection)/.test(headOf(curve) ?? "");
  }

  #lies(point: MathJson, place: MathJson): void {
    if (this.of(point) !== "points") this.expect(point, "point");
    const where = this.of(place);
    if (where !== "curve" && where !== "points" && !(isSymbol(place) && places.has(place))) throw new Nonsense();
  }

  #enclosed(curve: MathJson): void {
    this.expect(curve, "curve");
    if (!["Circle", "Ellipse"].some((kind) => mayBe(this.kindOf(curve), kind)) || !isSymbol(curve) || this.#isNoConic(curve))
      throw new Nonsense();
  }
}
