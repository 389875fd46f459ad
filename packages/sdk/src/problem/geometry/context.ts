import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Sort } from "../../geometry/vocabulary.ts";

/** What a clause says makes no sense after what was said before: that way to understand it is dropped. */
export class Nonsense extends Error {}

export interface Named {
  readonly sort: "point" | "curve";
  /** Of a curve: Ellipse, Line …; "Curve" where it is not said. */
  readonly kind: string;
}

export interface Asked {
  readonly what: string;
  readonly of: MathJson;
}

/** What a question has said so far. */
export interface Context {
  /** Points and curves by name, in the order in which they came up. */
  readonly names: Readonly<Record<string, Named>>;
  readonly given: readonly MathJson[];
  readonly assuming: readonly MathJson[];
  readonly asks: readonly Asked[];
  /** The curve that the last clause was about. */
  readonly topic: string | undefined;
  /** Curves by when they were last spoken of, the latest last. */
  readonly spoken: readonly string[];
  /** The triangle or polygon last spoken of. */
  readonly region: MathJson | undefined;
  /** Something was asked in a way that only the end of a question can. */
  readonly closed: boolean;
}

export const emptyContext: Context = {
  names: {},
  given: [],
  assuming: [],
  asks: [],
  topic: undefined,
  spoken: [],
  region: undefined,
  closed: false,
};

const conics = new Set(["Ellipse", "Hyperbola", "Parabola", "Circle"]);

/** Whether a curve said to be of one kind may be called another. A curve of unknown kind may be anything but what its equation shows it not to be. */
export function mayBe(known: string, wanted: string): boolean {
  if (known === wanted || wanted === "Curve" || known === "Curve") return true;
  if (wanted === "Conic" || wanted === "AnyConic") return conics.has(known) || known === "Conic";
  return known === "Conic" && conics.has(wanted);
}

/** The more telling of two kinds. */
export const closerKind = (one: string, other: string): string =>
  one === "Curve" || (one === "Conic" && other !== "Curve") ? other : one;

/** What kind of curve an equation in x and y is bound to be by the powers in it; "Curve" where that is not plain. */
export function kindOfEquation(equation: MathJson): string {
  const core = headOf(equation) === "Condition" ? (operandsOf(equation)[0] ?? 0) : equation;
  if (headOf(core) !== "Equal" || !freeLetters(core).some((letter) => letter === "x" || letter === "y")) return "Curve";
  const [dx, dy] = [degreeIn(core, "x"), degreeIn(core, "y")];
  if (dx === undefined || dy === undefined) return "Curve";
  if (dx <= 1 && dy <= 1) return hasProduct(core) ? "Curve" : "Line";
  if (hasProduct(core)) return "Curve";
  if (dx + dy === 3 && Math.max(dx, dy) === 2) return "Parabola";
  return dx === 2 && dy === 2 ? "Conic" : "Curve";
}

/** Whether an equation is one of second degree in x and y as it is written. */
export function isSecondDegree(equation: MathJson): boolean {
  const core = headOf(equation) === "Condition" ? (operandsOf(equation)[0] ?? 0) : equation;
  if (headOf(core) !== "Equal") return false;
  const degrees = [degreeIn(core, "x"), degreeIn(core, "y")];
  return degrees.every((degree) => degree !== undefined && degree <= 2) && degrees.includes(2);
}

/** Whether an equation in x and y is a polynomial one of more than second degree as it is written: a curve that is no conic. */
export function isOfHigherDegree(equation: MathJson): boolean {
  if (headOf(equation) !== "Equal") return false;
  const degrees = [degreeIn(equation, "x"), degreeIn(equation, "y")];
  return degrees.every((degree) => degree !== undefined) && degrees.some((degree) => degree !== undefined && degree > 2);
}

/** The highest power of a letter that stands in a polynomial as written; undefined where it is none. */
function degreeIn(json: MathJson, letter: string): number | undefined {
  if (json === letter) return 1;
  if (typeof json !== "object" || !freeLetters(json).includes(letter)) return 0;
  const parts = operandsOf(json);
  const degrees = parts.map((part) => degreeIn(part, letter));
  if (degrees.some((degree) => degree === undefined)) return undefined;
  const known = degrees as number[];
  switch (headOf(json)) {
    case "Equal":
    case "Add":
    case "Subtract":
    case "Negate":
    case "Delimiter":
    case "PlusMinus":
      return Math.max(...known);
    case "Multiply":
      return known.reduce((sum, degree) => sum + degree, 0);
    case "Divide":
      return known[1] === 0 ? known[0] : undefined;
    case "Power":
      return typeof parts[1] === "number" ? (known[0] ?? 0) * parts[1] : undefined;
    default:
      return undefined;
  }
}

/** Whether x and y are multiplied with each other. */
function hasProduct(json: MathJson): boolean {
  const parts = operandsOf(json);
  const holds = (letter: string): number => parts.filter((part) => freeLetters(part).includes(letter)).length;
  if (headOf(json) === "Multiply" && holds("x") > 0 && holds("y") > 0) return true;
  if (headOf(json) === "Power" && holds("x") > 0 && holds("y") > 0) return true;
  return parts.some(hasProduct);
}

/** A context that a clause is being added to. */
export class Draft {
  names: Record<string, Named>;
  given: MathJson[];
  assuming: MathJson[];
  asks: Asked[];
  spoken: string[];
  topic: string | undefined;
  /** The curves that this clause speaks of. */
  readonly present: Set<string> = new Set();
  /** The first curve this clause speaks of. */
  subject: string | undefined;
  region: MathJson | undefined;
  closed = false;
  readonly #taken: ReadonlySet<string>;

  constructor(context: Context, taken: ReadonlySet<string>) {
    this.names = { ...context.names };
    this.given = [...context.given];
    this.assuming = [...context.assuming];
    this.asks = [...context.asks];
    this.spoken = [...context.spoken];
    this.topic = context.topic;
    this.region = context.region;
    this.#taken = taken;
  }

  finish(): Context {
    const { names, given, assuming, asks, spoken, subject, region, closed } = this;
    return { names, given, assuming, asks, spoken, region, closed, topic: subject ?? this.topic };
  }

  /** Does something and keeps what came of it only where it says so; where it makes no sense, all is as before. */
  attempt(work: () => boolean): boolean {
    const { names, given, assuming, asks, spoken, topic, subject, region } = this;
    Object.assign(this, { names: { ...names }, given: [...given], assuming: [...assuming], asks: [...asks] });
    try {
      if (work()) return true;
    } catch (error) {
      if (!(error instanceof Nonsense)) throw error;
    }
    Object.assign(this, { names, given, assuming, asks, spoken, topic, subject, region });
    return false;
  }

  give(fact: MathJson): void {
    if (!this.given.some((known) => sameTree(known, fact))) this.given.push(fact);
  }

  /** Takes conditions into force, one or several. */
  assume(condition: MathJson): void {
    const head = headOf(condition);
    if (head === "List" || head === "And") for (const part of operandsOf(condition)) this.assume(part);
    else if (!this.assuming.some((known) => sameTree(known, condition))) this.assuming.push(condition);
  }

  /** A point of this name; it may be new. */
  point(name: string): void {
    const known = this.names[name];
    if (known && known.sort !== "point") throw new Nonsense();
    this.names[name] = { sort: "point", kind: "Point" };
  }

  /** A curve of this name and, where it is said, kind; it may be new. */
  curve(name: string, kind: string): void {
    const known = this.names[name];
    if (known && (known.sort !== "curve" || !mayBe(known.kind, kind))) throw new Nonsense();
    this.names[name] = { sort: "curve", kind: known ? closerKind(known.kind, kind) : kind };
    if (kind !== "Curve" && kind !== known?.kind) this.give(["Is", name, kind]);
    this.speakOf(name);
  }

  speakOf(name: string): void {
    this.subject ??= name;
    this.present.add(name);
    this.spoken = [...this.spoken.filter((each) => each !== name), name];
  }

  /** The curves that may be of one of these kinds. */
  curvesOf(kinds: readonly string[]): string[] {
    return Object.keys(this.names).filter((name) => {
      const named = this.names[name];
      return named?.sort === "curve" && kinds.some((kind) => mayBe(this.kindOf(name), kind));
    });
  }

  /** What kind of curve a name stands for: what it is called, or what its equation shows. */
  kindOf(name: string): string {
    const said = this.names[name]?.kind ?? "Curve";
    if (said !== "Curve" && said !== "Conic") return said;
    const equation = this.equationOf(name);
    return equation === undefined ? said : closerKind(kindOfEquation(equation), said);
  }

  equationOf(name: string): MathJson | undefined {
    const fact = this.given.find((each) => headOf(each) === "Colon" && operandsOf(each)[0] === name);
    return fact && operandsOf(fact)[1];
  }

  /** A name for a curve that the question gives none. */
  newName(kind: string): string {
    const letters =
      kind === "Line" ? ["l", "m", "n", "l_1", "l_2", "l_3", "l_4"] : ["C", "D", "E", "G", "H", "K", "C_1", "C_2", "C_3", "C_4"];
    const name = letters.find((letter) => !this.#taken.has(letter) && !Object.hasOwn(this.names, letter));
    if (name === undefined) throw new Nonsense();
    return name;
  }

  /** A letter for a number that the question gives none. */
  newLetter(): string {
    const name = ["k", "r", "t", "m", "lambda", "mu"].find((letter) => !this.#taken.has(letter));
    if (name === undefined || this.given.some((fact) => freeLetters(fact).includes(name))) throw new Nonsense();
    return name;
  }

  /** A name for a point that the question gives none. */
  newPoint(): string {
    const name = ["P", "Q", "M", "N", "T", "P_1", "P_2"].find(
      (letter) => !this.#taken.has(letter) && !Object.hasOwn(this.names, letter),
    );
    if (name === undefined) throw new Nonsense();
    this.point(name);
    return name;
  }

  sortOf(term: MathJson): Sort | undefined {
    return typeof term === "string" && Object.hasOwn(this.names, term) ? this.names[term]?.sort : undefined;
  }
}
