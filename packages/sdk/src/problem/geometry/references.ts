import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { closerKind, type Draft, kindOfEquation, mayBe, Nonsense } from "./context.ts";
import { kindsOwning } from "./feature-kinds.ts";

/** Whether an equation is one in x and y, not in polar coordinates or by a parameter: then it shows whether it is that of a line. */
const isInPlane = (equation: MathJson): boolean =>
  headOf(equation) === "Equal" && freeLetters(equation).some((letter) => letter === "x" || letter === "y");

/** What words that refer to a curve refer to, after all that has been said; and names for the curves that have none. */
export class References {
  readonly #draft: Draft;
  readonly #declared: ReadonlySet<string>;

  /** `declared`: names that the question gives to curves somewhere, perhaps only later. */
  constructor(draft: Draft, declared: ReadonlySet<string>) {
    this.#draft = draft;
    this.#declared = declared;
  }

  /** "The ellipse": the only one there is, or one that comes up now. */
  the(kind: string): string {
    const fitting = this.#draft.curvesOf([kind]);
    const found = kind === "Line" || kind === "Curve" ? fitting : fitting.filter((name) => this.#draft.kindOf(name) !== "Line");
    if (found.length > 1 || (found.length === 0 && kind === "Curve")) throw new Nonsense();
    return found[0] === undefined ? this.another(kind) : this.#called(found[0], kind);
  }

  /** "This ellipse": the one spoken of last. */
  this(kind: string): string {
    const fitting = this.#draft.curvesOf([kind]);
    const found = this.#draft.spoken.findLast((name) => fitting.includes(name));
    if (found === undefined) throw new Nonsense();
    return this.#called(found, kind);
  }

  /** "An ellipse": a new one. */
  another(kind: string): string {
    const name = this.#draft.newName(kind);
    this.#draft.curve(name, kind);
    return name;
  }

  /**
   * "It": what the clause, or the last one, is about, or else the last curve spoken of that it can be. `itself`: the curve that something is said
   * of; a line that cuts "it" cuts another one.
   */
  it(kinds: readonly string[], itself?: MathJson): string {
    const fitting = this.#draft.curvesOf(kinds).filter((name) => name !== itself);
    const { subject = this.#draft.topic, topic, spoken } = this.#draft;
    const about = subject === itself ? topic : subject;
    return this.#found(
      about !== undefined && fitting.includes(about) ? about : spoken.findLast((name) => fitting.includes(name)),
    );
  }

  /** What a clause without a subject goes on about: what the last one was about. */
  subject(): string {
    const curves = this.#draft.curvesOf(["Curve"]);
    return this.#found(this.#draft.topic ?? (curves.length === 1 ? curves[0] : undefined));
  }

  /** The curve whose feature is meant where none is named: the only one that can have it, or the one that the clause is about. */
  ownerOf(feature: MathJson): string {
    const fitting = this.#draft.curvesOf(kindsOwning(feature));
    // 直线l和m的交点和斜率: that of which of them?
    if (fitting.filter((name) => this.#draft.present.has(name)).length > 1) throw new Nonsense();
    const subject = this.#draft.subject ?? this.#draft.topic;
    return this.#found(fitting.length === 1 ? fitting[0] : fitting.find((name) => name === subject));
  }

  /** "The point", where there is but one. */
  onlyPoint(): MathJson {
    const named = Object.keys(this.#draft.names).filter((name) => this.#draft.sortOf(name) === "point");
    const placed = this.#draft.given.flatMap((fact) =>
      headOf(fact) === "Element" || headOf(fact) === "Equal" ? operandsOf(fact).filter((side) => headOf(side) === "Tuple") : [],
    );
    const [only, ...others] =
      named.length > 0 ? named : [...new Map(placed.map((place) => [JSON.stringify(place), place])).values()];
    const bare = placed.filter(
      (place) => !this.#draft.given.some((fact) => named.includes(String(operandsOf(fact)[0])) && operandsOf(fact)[1] === place),
    );
    if (only === undefined || others.length > 0 || (named.length > 0 && bare.length > 0)) throw new Nonsense();
    return only;
  }

  /** Where the only two curves meet. */
  meeting(): MathJson {
    const curves = this.#draft.curvesOf(["Curve"]);
    if (curves.length !== 2) throw new Nonsense();
    return ["Intersections", ...curves];
  }

  /** The only two circles, the only two lines. */
  onlyTwo(kind: string): string[] {
    const found = this.#draft.curvesOf([kind]).filter((name) => this.#draft.kindOf(name) === kind);
    if (found.length !== 2) throw new Nonsense();
    return found;
  }

  /** A curve by kind, name and equation, each "" where it is not said. */
  curve(kind: string, name: string, equation: MathJson): string {
    return equation === "" ? this.#byName(kind, name) : this.#byEquation(kind, name, equation);
  }

  /** Whether an equation that stands alone is that of the only curve about which nothing is known yet: "Graph the ellipse. x² + 4y² = 4". */
  equate(equation: MathJson): boolean {
    const bare = this.#draft.curvesOf(["Curve"]).filter((name) => this.#isBare(name));
    const [name] = bare;
    if (bare.length !== 1 || name === undefined) return false;
    this.#byEquation(this.#draft.kindOf(name), name, equation);
    return true;
  }

  #isBare(name: string): boolean {
    return !this.#draft.given.some((fact) => headOf(fact) !== "Is" && JSON.stringify(fact).includes(`"${name}"`));
  }

  #byName(kind: string, name: string): string {
    const known = this.#draft.sortOf(name);
    if (kind === "" && known !== "curve" && !(known === undefined && this.#declared.has(name))) throw new Nonsense();
    this.#draft.curve(name, kind === "" ? "Curve" : kind);
    return name;
  }

  #byEquation(kind: string, name: string, equation: MathJson): string {
    const draft = this.#draft;
    const [plain, condition] = headOf(equation) === "Condition" ? (operandsOf(equation) as [MathJson, MathJson]) : [equation];
    const form = kindOfEquation(plain);
    if (!mayBe(form, kind) || (kind === "Line" && form === "Curve" && isInPlane(plain))) throw new Nonsense();
    // x = 2 is a line; of other equations in one letter nobody says that they are curves.
    const letters = freeLetters(plain);
    if (kind === "Curve" && form !== "Line" && letters.includes("x") !== letters.includes("y")) throw new Nonsense();
    const called = name !== "" ? name : (this.#withEquation(plain) ?? draft.newName(closerKind(kind, form)));
    const before = draft.equationOf(called);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(plain)) throw new Nonsense();
    draft.curve(called, kind === "" ? "Curve" : kind);
    draft.give(["Colon", called, plain]);
    if (condition !== undefined) draft.assume(condition);
    return called;
  }

  #withEquation(equation: MathJson): string | undefined {
    const fact = this.#draft.given.find(
      (each) => headOf(each) === "Colon" && JSON.stringify(operandsOf(each)[1]) === JSON.stringify(equation),
    );
    return fact === undefined ? undefined : (operandsOf(fact)[0] as string);
  }

  #called(name: string, kind: string): string {
    this.#draft.curve(name, kind === "Conic" ? "Curve" : kind);
    return name;
  }

  #found(name: string | undefined): string {
    if (name === undefined) throw new Nonsense();
    this.#draft.speakOf(name);
    return name;
  }
}
