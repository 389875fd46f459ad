import type { MathJson } from "../../packages/sdk/src/contract.ts";
import type { SeededRandom } from "../../test/support/seeded-random.ts";

/** Random formulas of school algebra and calculus, as exercises have them. */
export class Formulas {
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** One of several makers, drawn. */
  one(...makers: readonly (() => MathJson)[]): MathJson {
    return this.#random.pick(makers)();
  }

  chance(share: number): boolean {
    return this.#random.fraction() < share;
  }

  whole(from: number, to: number): number {
    return from + this.#random.below(to - from + 1);
  }

  nonzero(most: number): number {
    const value = this.whole(1, most);
    return this.chance(0.35) ? -value : value;
  }

  number(): MathJson {
    return this.one(
      () => this.whole(-9, 20),
      () => this.whole(0, 9),
      () => ["Divide", this.whole(1, 9), this.whole(2, 9)],
      () => this.whole(1, 99) / 10,
      () => ["Sqrt", this.whole(2, 30)],
    );
  }

  angle(): MathJson {
    return this.one(
      () => "Pi",
      () => ["Divide", "Pi", this.#random.pick([2, 3, 4, 6])],
      () => ["Degrees", this.#random.pick([30, 45, 60, 90, 120])],
    );
  }

  /** a·part, or the part alone for 1. */
  times(factor: number, part: MathJson): MathJson {
    if (factor < 0) return ["Negate", this.times(-factor, part)];
    return factor === 1 ? part : ["Multiply", factor, part];
  }

  /** A sum with its signs as one writes them. */
  plus(left: MathJson, factor: number, part?: MathJson): MathJson {
    const size = Math.abs(factor);
    const term = part === undefined ? size : this.times(size, part);
    if (factor < 0) return ["Subtract", left, term];
    return Array.isArray(left) && left[0] === "Add" ? ([...left, term] as unknown as MathJson) : ["Add", left, term];
  }

  linear(letter: string): MathJson {
    return this.plus(this.times(this.nonzero(9), letter), this.nonzero(12));
  }

  quadratic(letter: string): MathJson {
    const square: MathJson = ["Power", letter, 2];
    const [a, b, c] = [this.chance(0.6) ? 1 : this.whole(2, 6), this.nonzero(9), this.nonzero(15)];
    const lead = this.times(a, square);
    return this.one(
      () => this.plus(lead, c),
      () => this.plus(lead, b, letter),
      () => this.plus(this.plus(lead, b, letter), c),
      () => this.plus(this.plus(lead, b, letter), c),
    );
  }

  polynomial(letter: string): MathJson {
    return this.one(
      () => this.linear(letter),
      () => this.quadratic(letter),
      () => this.quadratic(letter),
      () => this.plus(["Power", letter, 3], this.nonzero(8), letter),
      () => this.plus(["Power", letter, this.whole(3, 5)], this.nonzero(9)),
    );
  }

  product(letter: string): MathJson {
    return this.one(
      () => ["Multiply", this.linear(letter), this.linear(letter)],
      () => ["Power", this.plus(letter, this.nonzero(9)), this.whole(2, 3)],
      () => ["Multiply", this.whole(2, 6), this.linear(letter)],
      () => ["Multiply", letter, this.linear(letter)],
    );
  }

  rational(letter: string): MathJson {
    return this.one(
      () => ["Divide", this.polynomial(letter), this.plus(letter, this.nonzero(6))],
      () => ["Divide", this.whole(1, 9), this.plus(letter, this.nonzero(6))],
      () => ["Divide", this.whole(1, 9), letter],
    );
  }

  transcendental(letter: string): MathJson {
    const inside = this.one(
      () => letter,
      () => letter,
      () => ["Multiply", this.whole(2, 5), letter],
      () => ["Power", letter, 2],
    );
    return this.one(
      () => [this.#random.pick(["Sin", "Cos", "Tan"]), inside],
      () => ["Ln", inside],
      () => ["Power", "ExponentialE", inside],
      () => ["Power", this.whole(2, 5), letter],
      () => ["Sqrt", this.linear(letter)],
      () => ["Power", [this.#random.pick(["Sin", "Cos"]), letter], 2],
    );
  }

  functionOf(letter: string): MathJson {
    return this.one(
      () => this.polynomial(letter),
      () => this.product(letter),
      () => this.rational(letter),
      () => this.transcendental(letter),
      () => ["Multiply", letter, this.transcendental(letter)],
      () => ["Add", this.transcendental(letter), this.times(this.whole(1, 5), letter)],
    );
  }

  arithmetic(): MathJson {
    const part = (): MathJson =>
      this.one(
        () => this.whole(1, 30),
        () => ["Divide", this.whole(1, 9), this.whole(2, 9)],
        () => ["Sqrt", this.whole(2, 50)],
        () => ["Power", this.whole(2, 9), this.whole(2, 4)],
        () => this.whole(11, 99) / 10,
        () => ["Factorial", this.whole(3, 7)],
        () => ["Log", this.whole(2, 100), this.whole(2, 5)],
        () => [this.#random.pick(["Sin", "Cos", "Tan"]), this.angle()],
      );
    return this.one(
      part,
      () => [this.#random.pick(["Add", "Subtract", "Multiply", "Divide"]), part(), part()],
      () => ["Multiply", part(), [this.#random.pick(["Add", "Subtract"]), this.whole(1, 20), this.whole(1, 20)]],
      () => this.whole(2, 400),
    );
  }

  complex(): MathJson {
    const one = (): MathJson => this.plus(this.whole(1, 9), this.nonzero(9), "i");
    return this.one(
      () => [this.#random.pick(["Multiply", "Divide", "Add"]), one(), one()],
      () => ["Power", one(), 2],
      () => ["Power", "i", this.whole(2, 99)],
    );
  }

  inTwo(first: string, second: string): MathJson {
    return this.one(
      () => this.plus(this.times(this.nonzero(7), first), this.nonzero(7), second),
      () => this.plus(["Power", first, 2], this.nonzero(1) > 0 ? 1 : -1, ["Power", second, 2]),
      () => ["Multiply", this.whole(2, 9), ["Power", first, 2], second],
      () => ["Power", this.plus(first, this.nonzero(3), second), 2],
      () => this.plus(["Multiply", this.whole(2, 5), first, second], this.nonzero(9), first),
    );
  }

  /** An expression, of one letter mostly. */
  expression(letters: readonly string[]): MathJson {
    const [letter = "x", second] = letters;
    const isInTwo = second !== undefined && this.chance(0.7);
    return isInTwo ? this.inTwo(letter, second) : this.chance(0.15) ? this.arithmetic() : this.functionOf(letter);
  }

  equation(letters: readonly string[]): MathJson {
    const [letter = "x", second, third] = letters;
    if (third !== undefined)
      return [
        "Equal",
        this.plus(this.plus(this.times(this.whole(1, 4), letter), this.nonzero(4), second), this.nonzero(4), third),
        this.whole(-9, 20),
      ];
    if (second !== undefined)
      return this.one(
        () => ["Equal", this.plus(this.times(this.nonzero(7), letter), this.nonzero(7), second), this.whole(-9, 20)],
        () => ["Equal", second, this.linear(letter)],
        () => ["Equal", this.plus(this.times(this.nonzero(7), letter), this.nonzero(7), second), this.whole(-9, 20)],
        () => ["Equal", ["Add", ["Power", letter, 2], ["Power", second, 2]], this.whole(1, 30)],
      );
    return this.one(
      () => ["Equal", this.linear(letter), this.whole(-9, 20)],
      () => ["Equal", this.linear(letter), this.linear(letter)],
      () => ["Equal", this.quadratic(letter), 0],
      () => ["Equal", this.quadratic(letter), 0],
      () => ["Equal", this.quadratic(letter), this.linear(letter)],
      () => ["Equal", this.product(letter), this.whole(0, 9)],
      () => ["Equal", this.polynomial(letter), this.whole(0, 9)],
      () => ["Equal", this.rational(letter), this.whole(1, 9)],
      () => ["Equal", ["Abs", this.linear(letter)], this.whole(0, 9)],
      () => ["Equal", this.transcendental(letter), this.whole(0, 5)],
      () => ["Equal", [this.#random.pick(["Sin", "Cos"]), letter], ["Divide", 1, 2]],
    );
  }

  inequality(letters: readonly string[]): MathJson {
    const sign = this.#random.pick(["Less", "LessEqual", "Greater", "GreaterEqual"]);
    const [, left = 0, right = 0] = this.equation(letters) as readonly [string, MathJson, MathJson];
    return [sign, left, right];
  }

  /** A differential equation for y in x. */
  differential(): MathJson {
    const rate: MathJson = this.one(
      () => ["Derivative", "y"],
      () => ["Differentiate", "y", "x"],
    );
    return this.one(
      () => ["Equal", rate, this.times(this.nonzero(5), "y")],
      () => ["Equal", rate, this.polynomial("x")],
      () => ["Equal", this.plus(rate, this.nonzero(5), "y"), this.polynomial("x")],
      () => ["Equal", rate, ["Multiply", "x", "y"]],
      () => [
        "Equal",
        this.plus(this.plus(["Derivative", "y", 2], this.nonzero(6), ["Derivative", "y"]), this.nonzero(6), "y"),
        0,
      ],
    );
  }
}
