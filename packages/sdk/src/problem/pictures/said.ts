import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";

/**
 * What a question says besides the things that it wants to be drawn: ranges of letters, ["Range", letter, ["Interval", from, to]], where "" is the letter that
 * nobody names; values, ["Value", letter, value]; options, ["Option", name, value]. Whoever uses one takes it: what nobody takes makes the question
 * senseless.
 */
export class Said {
  readonly #all: readonly MathJson[];
  readonly #taken = new Set<MathJson>();

  constructor(all: readonly MathJson[]) {
    this.#all = all;
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
