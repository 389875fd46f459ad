import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Hearing } from "../grammar/narrative.ts";
import { whatOf } from "./asks.ts";
import { type Context, Draft, emptyContext, Nonsense } from "./context.ts";
import { isCapital } from "./notation.ts";
import { pluralSettled, withoutMarks } from "./plural.ts";
import { References } from "./references.ts";
import { Sorts } from "./sorts.ts";
import { type Bound, Terms } from "./terms.ts";

/**
 * Takes in the clauses of a question of geometry: "the ellipse", "its left focus", 该直线 become the things they refer to, curves without a
 * name get one, and what is said of them becomes facts. A clause in which a reference has nothing to refer to, or more than one thing, or in
 * which something is said of a thing of the wrong sort, makes no sense.
 */
export function hearingOf(taken: ReadonlySet<string>, declared: ReadonlySet<string>): Hearing<Context> {
  return {
    start: emptyContext,
    hear(context, clause) {
      if (context.closed) return undefined;
      try {
        const draft = new Draft(context, taken);
        new Listener(draft, declared).tell(clause, {});
        return draft.finish();
      } catch (error) {
        if (error instanceof Nonsense) return undefined;
        throw error;
      }
    },
    key: ({ given, assuming, asks, topic, names }) => JSON.stringify([given, assuming, asks, topic, names]),
  };
}

type Telling = (operands: readonly MathJson[], bound: Bound) => void;

/** Takes in one clause. */
class Listener {
  readonly #draft: Draft;
  readonly #sorts: Sorts;
  readonly #references: References;
  readonly #terms: Terms;
  readonly #tellings: Readonly<Record<string, Telling>>;

  constructor(draft: Draft, declared: ReadonlySet<string>) {
    this.#draft = draft;
    this.#sorts = new Sorts(draft);
    this.#references = new References(draft, declared);
    this.#terms = new Terms(draft, this.#references, this.#sorts, (fact, bound) => this.tell(fact, bound));
    const each: Telling = (parts, bound) => {
      for (const part of parts) this.tell(part, bound);
    };
    this.#tellings = {
      Facts: each,
      Asks: each,
      Last: ([clause], bound) => this.#last(clause as MathJson, bound),
      Say: ([subject, facts], bound) =>
        this.tell(facts as MathJson, { ...bound, It: this.#terms.term(subject as MathJson, bound) }),
      Mention: (parts, bound) => {
        for (const part of parts) this.#mention(part, bound);
      },
      Assume: ([condition], bound) => this.#assume(this.#terms.term(condition as MathJson, bound)),
      PairOf: ([features, curve, points], bound) =>
        this.#pair(operandsOf(features as MathJson), curve as MathJson, points as MathJson, bound),
      OfAll: ([features, curve], bound) => {
        const owner = this.#terms.term(curve as MathJson, bound);
        for (const feature of operandsOf(features as MathJson)) this.tell(["AskIt", ["Of", feature, owner]], bound);
      },
      AskIt: ([term], bound) => this.#askFor(this.#terms.term(term as MathJson, bound)),
      AskPoint: ([term], bound) => this.#askFor(this.#terms.term(term as MathJson, bound)),
      AskBare: ([term], bound) => {
        if (headOf(term as MathJson) === "BareLine") throw new Nonsense();
        this.#askBare(this.#terms.term(term as MathJson, bound));
      },
      Ask: ([what, term], bound) =>
        this.#ask(what as string, this.#fitting(what as string, this.#terms.term(term as MathJson, bound))),
      AskLocus: ([facts], bound) => {
        const It = this.#draft.newPoint();
        this.tell(facts as MathJson, { ...bound, It });
        this.#ask("locus", It);
      },
      AskRatio: ([segment, point], bound) => {
        const ratio = this.#draft.newLetter();
        const [from, to] = operandsOf(this.#terms.term(segment as MathJson, bound));
        const at = this.#terms.term(point as MathJson, bound);
        if (from === undefined || to === undefined) throw new Nonsense();
        this.#give(["Equal", ["OverVector", from, at], ["Multiply", ratio, ["OverVector", at, to]]]);
        this.#ask("parameter", ratio);
      },
      AskFact: ([fact], bound) => this.#askWhether(fact as MathJson, bound),
      Is: ([curve, kind], bound) => this.#draft.curve(this.#terms.term(curve as MathJson, bound) as string, kind as string),
      Crosses: (curves, bound) => this.#crosses(curves.map((curve) => this.#terms.term(curve, bound))),
    };
  }

  /** Takes in a statement or an ask. */
  tell(json: MathJson, bound: Bound): void {
    const head = headOf(json) ?? "";
    const telling = this.#tellings[head];
    if (telling) telling(operandsOf(json), bound);
    else this.#give([head, ...operandsOf(json).map((part) => this.#terms.term(part, bound))]);
  }

  /** A fact, settled and checked; of an equation with a name on one side, the name first, and a set of points last. */
  #give(fact: MathJson): void {
    const settled = pluralSettled(fact, (curve) => this.#sorts.kindOf(curve));
    this.#sorts.checked(settled);
    const [left, right] = operandsOf(settled) as [MathJson, MathJson];
    if (headOf(settled) === "Equal" && JSON.stringify(left) === JSON.stringify(right)) throw new Nonsense();
    const names = isSymbol(right) && !isSymbol(left) && this.#draft.sortOf(right) !== undefined;
    const turned =
      headOf(settled) === "Equal" && (names || (headOf(left) === "Set" && headOf(right) !== "Set" && !isSymbol(right)));
    this.#draft.give(this.#unmarked(turned ? ["Equal", right, left] : settled));
  }

  #unmarked(term: MathJson): MathJson {
    return withoutMarks(term, (curve) => this.#sorts.kindOf(curve));
  }

  #last(clause: MathJson, bound: Bound): void {
    if (this.#draft.asks.length > 0) throw new Nonsense();
    this.#draft.closed = true;
    this.tell(clause, bound);
  }

  /** An equation is that of the curve spoken of, if it has none. A name alone says nothing; a point with coordinates, a curve with its equation, a triangle does. */
  #mention(part: MathJson, bound: Bound): void {
    const bare = headOf(part) === "Curve" && operandsOf(part)[0] === "Curve" && operandsOf(part)[1] === "";
    if (bare && this.#references.equate(operandsOf(part)[2] as MathJson)) return;
    const term = this.#terms.term(part, bound);
    if (this.#sorts.of(term) === "region") this.#draft.region = term;
    else if (!isSymbol(term)) throw new Nonsense();
    else if (isCapital(term) && this.#draft.sortOf(term) === undefined) this.#draft.point(term);
  }

  #assume(condition: MathJson): void {
    for (const part of operandsOf(condition)) this.#sorts.expect(part, "quantity");
    this.#draft.assume(condition);
  }

  /** F_1 and F_2 are the left and the right focus. */
  #pair(features: readonly MathJson[], curve: MathJson, points: MathJson, bound: Bound): void {
    const places = operandsOf(points);
    if (headOf(points) !== "Set" || places.length !== 2) throw new Nonsense();
    const owner = headOf(curve) === "Topic" ? this.#references.ownerOf(features[0] as MathJson) : this.#terms.term(curve, bound);
    features.forEach((feature, index) => {
      this.tell(["Equal", places[index] as MathJson, ["Of", feature, owner]], bound);
    });
  }

  /** A line that meets a hyperbola or a parabola in one point crosses it for some and not for others. */
  #crosses(curves: readonly MathJson[]): void {
    if (!curves.every((curve) => ["Line", "Circle", "Ellipse"].includes(this.#sorts.kindOf(curve)))) {
      if (curves.every((curve) => this.#isFixed(curve))) return;
      throw new Nonsense();
    }
    this.#give(["Equal", this.#sorts.checked(["NumberOfIntersections", ...curves]), 2]);
  }

  /** Whether a curve is given by an equation without unknown letters: whether another crosses it can be seen. */
  #isFixed(curve: MathJson): boolean {
    const equation = isSymbol(curve) ? this.#draft.equationOf(curve) : undefined;
    return equation !== undefined && freeLetters(equation).every((letter) => letter === "x" || letter === "y");
  }

  /** Whether a fact holds: what else the clause says is given. */
  #askWhether(fact: MathJson, bound: Bound): void {
    const before = this.#draft.given.length;
    this.tell(fact, bound);
    const [last] = this.#draft.given.length > before ? this.#draft.given.splice(-1) : [];
    if (last === undefined || !/^(Collinear|Tangent|Parallel|Perpendicular)$/.test(headOf(last) ?? "")) throw new Nonsense();
    this.#ask("check", last);
  }

  #askFor(term: MathJson): void {
    if (isCapital(term) && this.#draft.sortOf(term) === undefined) this.#draft.point(term);
    const asked = whatOf(term, (curve) => this.#sorts.kindOf(curve));
    if (!asked || this.#isPlaced(asked.of)) throw new Nonsense();
    this.#ask(asked.what, asked.of);
  }

  /** A curve with its equation is known: nobody asks for it. */
  #askBare(curve: MathJson): void {
    if (isSymbol(curve) && this.#draft.equationOf(curve) !== undefined) throw new Nonsense();
    this.#askFor(curve);
  }

  /** Whether a point has been given by its coordinates: then nobody asks for them. */
  #isPlaced(term: MathJson): boolean {
    return this.#draft.given.some(
      (fact) => headOf(fact) === "Equal" && operandsOf(fact)[0] === term && headOf(operandsOf(fact)[1] ?? 0) === "Tuple",
    );
  }

  #ask(what: string, term: MathJson): void {
    const of = this.#unmarked(term);
    if (!this.#draft.asks.some((ask) => ask.what === what && JSON.stringify(ask.of) === JSON.stringify(of)))
      this.#draft.asks.push({ what, of });
  }

  /** The term, once it is of the sort that is asked for. */
  #fitting(what: string, of: MathJson): MathJson {
    if (what === "number-of-intersections") return this.#sorts.checked(of);
    if (what === "position") {
      const [one, other] = operandsOf(of) as [MathJson, MathJson];
      if (this.#sorts.of(one) !== "curve") this.#sorts.expect(one, "point");
      this.#sorts.expect(other, "curve");
    } else if (what === "locus") this.#sorts.expect(of, "point");
    else this.#sorts.expect(of, what === "parameter" ? "quantity" : "curve");
    return of;
  }
}
