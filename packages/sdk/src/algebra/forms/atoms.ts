import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/** What formulas are polynomials in: letters, and parts that arithmetic does not look into (sin x, √x, eˣ). Each has a number. */
export class Atoms {
  readonly #trees: MathJson[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(tree: MathJson): number {
    const key = JSON.stringify(tree);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#trees.push(tree) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  treeOf(number: number): MathJson {
    return this.#trees[number] ?? 1;
  }

  get trees(): readonly MathJson[] {
    return this.#trees;
  }

  /** The atom to a whole power ≥ 1: x³, sin² x, e^(2x). */
  powerOf(number: number, exponent: number): MathJson {
    const tree = this.treeOf(number);
    if (exponent === 1) return tree;
    const [base, inner] = operandsOf(tree);
    if (headOf(tree) === "Sqrt" && exponent === 2) return base as MathJson;
    return headOf(tree) === "Power"
      ? apply("Power", base as MathJson, multiple(exponent, inner as MathJson))
      : apply("Power", tree, exponent);
  }

  /** Letters before everything else, each in the order in which it was met: x² − a² where x comes first. */
  compare(left: number, right: number): number {
    const [a, b] = [isSymbol(this.treeOf(left)), isSymbol(this.treeOf(right))];
    return a === b ? left - right : a ? -1 : 1;
  }

  /** The order within a product: letters by name, then the rest. */
  compareNames(left: number, right: number): number {
    const [a, b] = [this.treeOf(left), this.treeOf(right)];
    if (!isSymbol(a) || !isSymbol(b)) return this.compare(left, right);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /**
   * Whether no atom is algebraic over the others, so that what holds of them as letters (being irreducible, having no common divisor) holds of the
   * formulas: no roots of numbers or of letters that also stand elsewhere, no imaginary unit, no sine beside its cosine.
   */
  get areIndependent(): boolean {
    const others = this.#trees.filter((tree) => !isSymbol(tree));
    if (this.#trees.includes("ImaginaryUnit")) return false;
    if (others.every(isPlainPower))
      return others.length <= 2 || others.every((tree) => isSymbol(operandsOf(tree)[0] as MathJson));
    return others.every((tree) => {
      const letters = freeLetters(tree);
      const sharing = (other: MathJson): boolean =>
        other !== tree && freeLetters(other).some((letter) => letters.includes(letter));
      return letters.length > 0 && !this.#trees.some((other) => sharing(other) && (isRoot(tree) || !isSymbol(other)));
    });
  }
}

const isRoot = (tree: MathJson): boolean =>
  /^(Sqrt|Root|Abs)$/.test(headOf(tree) ?? "") || headOf(operandsOf(tree)[1] ?? 0) === "Divide";

/** Whether powers of different numbers stand in it, as 2ˣ and 6ˣ, which have a common factor that no polynomial in them shows. */
export const hasSeveralNumberBases = ({ trees }: Atoms): boolean =>
  trees.filter((tree) => headOf(tree) === "Power" && typeof operandsOf(tree)[0] === "number").length > 1;

/** aˣ, 2ˣ: powers of different bases, or with different letters above, are independent. */
function isPlainPower(tree: MathJson): boolean {
  const [base, exponent] = operandsOf(tree);
  const plainBase = typeof base === "number" ? base > 1 : base !== undefined && isSymbol(base);
  return (
    headOf(tree) === "Power" &&
    plainBase &&
    exponent !== undefined &&
    freeLetters(exponent).length > 0 &&
    headOf(exponent) !== "Divide"
  );
}

function multiple(count: number, exponent: MathJson): MathJson {
  if (headOf(exponent) === "Divide" && operandsOf(exponent)[1] === count) return operandsOf(exponent)[0] as MathJson;
  if (headOf(exponent) === "Divide") {
    const [above, below] = operandsOf(exponent) as [MathJson, MathJson];
    return apply("Divide", multiple(count, above), below);
  }
  if (typeof exponent === "number") return count * exponent;
  return headOf(exponent) === "Multiply" ? apply("Multiply", count, ...operandsOf(exponent)) : apply("Multiply", count, exponent);
}
