import type { MathJson, Message, Problem } from "../../contract.ts";
import { headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";

/** Words that are all known, but do not go together: that way to understand them is dropped. */
export class Senseless extends Error {
  /** What the person would have to change, as far as that is known. */
  readonly reason: Message | undefined;

  constructor(reason?: Message) {
    super();
    this.reason = reason;
  }
}

/** f(2), of a function that is not worked out here. */
const holdsCall = (json: MathJson): boolean => /^[A-Za-z]$/.test(headOf(json) ?? "") || operandsOf(json).some(holdsCall);

/** Kinds of numbers by the numbers that they are among. */
const numbersCalled: Readonly<Record<string, Problem["numbers"]>> = {
  "positive-integer": "integer",
  "negative-integer": "integer",
  counting: "natural",
  ...Object.fromEntries(["positive", "negative", "nonnegative", "nonzero"].map((kind) => [kind, "real"])),
};

/** Kinds of numbers, and of solutions, by the order to zero that makes them so. */
const orders: Readonly<Record<string, string>> = {
  "positive-integer": "Greater",
  "negative-integer": "Less",
  positive: "Greater",
  negative: "Less",
  nonnegative: "GreaterEqual",
  nonzero: "NotEqual",
};

/** Sets of whole numbers by their names. */
const sets: Readonly<Record<string, string>> = {
  integer: "Integers",
  natural: "NaturalNumbers",
  "positive-integer": "Integers",
  "negative-integer": "Integers",
};

/** What tells how something else is meant, and is nothing to be done by itself. */
const hints: ReadonlySet<string> = new Set(["Sought", "Range", "Every", "IntegrationConstant", "ComplexForm"]);
export const isHint = (fact: MathJson): boolean => hints.has(headOf(fact) ?? "");

/** What is said besides what is to be done. Whoever takes something from it answers for it; what nobody takes makes the question senseless. */
export class Modifiers {
  readonly #facts: readonly MathJson[];
  readonly #taken = new Set<MathJson>();

  constructor(facts: readonly MathJson[]) {
    this.#facts = facts;
  }

  get allTaken(): boolean {
    return this.#facts.every((fact) => this.#taken.has(fact) || isHint(fact));
  }

  /** Takes what is asked for besides, where it comes with the answer anyway. */
  also(what: string): void {
    for (const fact of this.#facts) if (headOf(fact) === "Also" && operandsOf(fact)[0] === what) this.#taken.add(fact);
  }

  /** Letters of which a hint is given: of "Sought" ones the values are asked for, of "Every" one something holds for all values. */
  hinted(hint: "Sought" | "Range" | "Every" | "IntegrationConstant"): readonly string[] {
    return this.#facts.filter((fact) => headOf(fact) === hint).map((fact) => String(operandsOf(fact)[0]));
  }

  /** Whether something is said, whoever takes it. */
  has(head: string): boolean {
    return this.#facts.some((fact) => headOf(fact) === head);
  }

  /** The answer is wanted as a + bi. */
  get isOfComplexForm(): boolean {
    return this.has("ComplexForm");
  }

  /** The operands of all facts of some kinds. */
  all(...heads: readonly string[]): (readonly MathJson[])[] {
    const found = this.#facts.filter((fact) => heads.includes(headOf(fact) ?? ""));
    for (const fact of found) this.#taken.add(fact);
    return found.map((fact) => operandsOf(fact));
  }

  /** The operands of the only fact of some kinds. @throws Senseless where there are several that differ */
  one(...heads: readonly string[]): readonly MathJson[] | undefined {
    const [first, ...others] = this.all(...heads);
    if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) throw new Senseless();
    return first;
  }

  /** The one letter that is named as the unknown or the variable. */
  letter(...heads: readonly string[]): string | undefined {
    return this.one(...(heads.length > 0 ? heads : ["For", "Respect", "In"]))?.[0] as string | undefined;
  }

  /** As `letter`, for a letter that has to stand in a formula. @throws Senseless for another */
  letterIn(letters: readonly string[], ...heads: readonly string[]): string | undefined {
    const named = this.letter(...heads);
    if (named !== undefined && !letters.includes(named)) throw new Senseless();
    return named;
  }

  /**
   * Over which numbers; undefined where the question does not say. `letters` are those that may be said to be numbers of that kind.
   *
   * @throws Senseless where only rational numbers are meant
   */
  numbers(...letters: readonly string[]): Problem["numbers"] | undefined {
    const spoken = this.#facts.filter((fact) => headOf(fact) === "Over" || headOf(fact) === "OverFor");
    // Of what order to zero they are, is said by conditions.
    for (const fact of spoken) if (orders[String(operandsOf(fact)[0])] === undefined) this.#taken.add(fact);
    if (spoken.some((fact) => headOf(fact) === "OverFor" && !letters.includes(operandsOf(fact)[1] as string)))
      throw new Senseless();
    const said = new Set(
      spoken
        .map(operandsOf)
        .map(([kind]) => (typeof kind === "string" ? (numbersCalled[kind] ?? kind) : kind))
        .filter((kind) => kind !== "any"),
    );
    if (said.size > 1 || said.has("rational")) throw new Senseless();
    return [...said][0] as Problem["numbers"] | undefined;
  }

  /** As `numbers`, where rational ones are meant unless the question says otherwise. */
  numbersBesideRational(): Problem["numbers"] | undefined {
    const isRational = this.#facts.some((fact) => headOf(fact) === "Over" && operandsOf(fact)[0] === "rational");
    if (!isRational) return this.numbers();
    if (this.all("Over").some(([kind]) => kind !== "rational")) throw new Senseless();
    return undefined;
  }

  /** Letters that are called constant. */
  get constants(): readonly string[] {
    return this.all("Constant").map(([letter]) => letter as string);
  }

  /** What is said of constants: a > 0. */
  ofConstants(): MathJson[] {
    return this.all("OnConstant").map(([condition]) => condition as MathJson);
  }

  /** Natural numbers are spoken of, and not whether zero is one. */
  get isOfNaturalNumbers(): boolean {
    return this.all("Over", "OverFor").some(([kind]) => kind === "counting");
  }

  /** The way the question names, whoever takes it. */
  get way(): string | undefined {
    const [fact] = this.#facts.filter((each) => headOf(each) === "By");
    return fact === undefined ? undefined : String(operandsOf(fact)[0]);
  }

  method(): string | undefined {
    return this.one("By")?.[0] as string | undefined;
  }

  /** Conditions on letters: x > 0, x ∈ [0, 2π). `letter` is the one of an interval that names none. */
  conditions(letter: string): MathJson[] {
    const within = this.all("Within").map(([interval]): MathJson => ["Element", letter, interval as MathJson]);
    const between = this.between(letter);
    return [
      ...this.all("On", "OnConstant").map(([condition]) => condition as MathJson),
      ...within,
      ...(between ? [["Element", letter, ["Interval", ...between]] as MathJson] : []),
      ...this.orders(letter),
    ];
  }

  /** n ∈ ℤ, where a letter is said to be a whole number. */
  wholeNumbers(letters: readonly string[]): MathJson[] {
    const found = this.#facts.filter((fact) => {
      const [kind, letter] = operandsOf(fact);
      return headOf(fact) === "OverFor" && letters.includes(letter as string) && sets[String(kind)] !== undefined;
    });
    for (const fact of found) this.#taken.add(fact);
    return found.map((fact) => ["Element", operandsOf(fact)[1] as string, sets[String(operandsOf(fact)[0])] as string]);
  }

  /** Positive, negative … as the question calls the numbers it asks for. */
  orders(letter: string): MathJson[] {
    const ofLetter = this.#facts.filter(
      (fact) => headOf(fact) === "OverFor" && operandsOf(fact)[1] === letter && orders[String(operandsOf(fact)[0])] !== undefined,
    );
    for (const fact of ofLetter) this.#taken.add(fact);
    const ofAll = this.#facts.filter((fact) => headOf(fact) === "Over" && orders[String(operandsOf(fact)[0])] !== undefined);
    for (const fact of ofAll) this.#taken.add(fact);
    return [...ofAll, ...ofLetter].flatMap((fact): MathJson[] => {
      const order = orders[String(operandsOf(fact)[0])];
      return order === undefined ? [] : [[order, letter, 0]];
    });
  }

  /** The ends of "between 0 and 2π", which may be meant or not. */
  between(letter: string): readonly [MathJson, MathJson] | undefined {
    const lettered = this.one("BetweenFor");
    if (lettered !== undefined && lettered[0] !== letter) throw new Senseless();
    const [from, to] = lettered?.slice(1) ?? this.one("Between") ?? [];
    return from === undefined || to === undefined ? undefined : [from, to];
  }

  /** Letter = value, one each. */
  settings(): MathJson[] {
    const settings = this.all("At").map(([setting]) => setting as MathJson);
    const different = settings.filter((setting, index) => settings.findIndex((other) => sameTree(other, setting)) === index);
    const letters = different.map((setting) => operandsOf(setting)[0]);
    if (new Set(letters).size < letters.length || different.some(holdsCall)) throw new Senseless();
    return different;
  }
}
