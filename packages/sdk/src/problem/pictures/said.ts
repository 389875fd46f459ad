import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/**
 * What a question says besides the things that it wants to be drawn: ranges of letters, ["Range", letter, ["Interval", from, to]], where "" is the letter that
 * nobody names; values, ["Value", letter, value]; options, ["Option", name, value]; places with names,
 * ["Spots", places]; vectors with names, ["Vectors", vectors]. Whoever uses one takes it: what nobody takes makes the question
 * senseless.
 */
export class Said {
  /** Letters that can be changed, with where they run and their value, as far as these are said. */
  readonly parameters = new Map<string, { range: MathJson | undefined; value: MathJson | undefined }>();
  readonly #all: readonly MathJson[];
  readonly #places: ReadonlyMap<string, MathJson>;
  /** All that is to be drawn, as the phrases give it. */
  readonly things: readonly MathJson[];
  readonly #taken = new Set<MathJson>();

  /** `things`: places with names among them may be spoken of by these. */
  constructor(all: readonly MathJson[], things: readonly MathJson[]) {
    this.#all = all;
    this.things = things;
    this.#places = new Map([...all, ...things].flatMap(namedPlacesIn).map((place) => [headOf(place) ?? "", place]));
  }

  /** A place as it is given, or the one of a name. */
  spot(json: MathJson): MathJson | undefined {
    if (!isSymbol(json)) return json;
    for (const each of this.#all)
      if (headOf(each) === "Spots" && namedPlacesIn(each).some((place) => headOf(place) === json)) this.#taken.add(each);
    return this.#places.get(json);
  }

  /** Components as they are given, or those of a name. */
  vector(json: MathJson): MathJson | undefined {
    if (!isSymbol(json)) return json;
    for (const each of this.#all) {
      if (headOf(each) !== "Vectors") continue;
      const found = operandsOf(operandsOf(each)[0] ?? 0).find((vector) => operandsOf(vector)[1] === json);
      if (found === undefined) continue;
      this.#taken.add(each);
      return operandsOf(found)[0];
    }
    return undefined;
  }

  /** A letter that stands for a number which can be changed. */
  parameter(letter: string): void {
    const known = this.parameters.get(letter);
    this.parameters.set(letter, known ?? { range: this.#take("Range", letter), value: this.value(letter) });
    // That it changes is said; no more is known of it.
    for (const each of this.#all)
      if (headOf(each) === "Option" && operandsOf(each)[0] === "changing" && operandsOf(each)[1] === letter)
        this.#taken.add(each);
  }

  /** Where a letter runs, as an Interval with Open ends; unless it is named, also what runs without a name. */
  range(letter: string): MathJson | undefined {
    return this.#take("Range", letter) ?? this.#take("Range", "");
  }

  /** The value of a letter. */
  value(letter: string): MathJson | undefined {
    return this.#take("Value", letter);
  }

  option(name: string): MathJson | undefined {
    return this.#take("Option", name);
  }

  /** Whether an option is said; it is left for whoever takes it. */
  isSaid(name: string): boolean {
    return this.#all.some((each) => headOf(each) === "Option" && operandsOf(each)[0] === name);
  }

  /** What nobody has taken. */
  get rest(): readonly MathJson[] {
    return this.#all.filter((each) => !this.#taken.has(each));
  }

  /** Said twice it says nothing, unless it is the same. */
  #take(head: string, name: string): MathJson | undefined {
    const found = this.#all.filter((each) => headOf(each) === head && operandsOf(each)[0] === name);
    const [first] = found;
    if (first === undefined || found.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return undefined;
    for (const each of found) this.#taken.add(each);
    return operandsOf(first)[1];
  }
}

/** A(1, 2): a capital letter with two or three numbers. */
const isNamedPlace = (json: MathJson): boolean => /^[A-Z](_\w+)?$/.test(headOf(json) ?? "") && operandsOf(json).length >= 2;

const namedPlacesIn = (json: MathJson): MathJson[] => (isNamedPlace(json) ? [json] : operandsOf(json).flatMap(namedPlacesIn));
