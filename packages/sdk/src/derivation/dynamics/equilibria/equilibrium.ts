import type { AlgebraicLeaf } from "../../../algebra/constant/leaf.ts";
import { refine } from "../../../algebra/multivariate/real-roots.ts";
import * as Q from "../../../algebra/rational.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply } from "../../../expression/mathjson.ts";

/** A state in which all rates are zero. */
export interface Equilibrium {
  /** One exact value a state letter; in it may stand the letter of a family and the names of `numbers`. */
  readonly at: readonly MathJson[];
  /** The letter that runs over the whole numbers, for one of infinitely many: (2kπ, 0). */
  readonly family?: string;
  /** Algebraic numbers without a short formula, by the names that stand for them in `at`. */
  readonly numbers?: ReadonlyMap<string, AlgebraicLeaf>;
}

/** What became of setting all rates to zero. Each line says the same as the one before. */
export interface Equilibria {
  readonly lines: readonly SolvingLine[];
  readonly found:
    | { readonly kind: "points"; readonly points: readonly Equilibrium[] }
    | { readonly kind: "none" }
    /** Not finitely many: the statement says where they lie. */
    | { readonly kind: "infinite"; readonly where: MathJson };
}

/** A statement equivalent to "all rates are zero", and how it came about. */
export interface SolvingLine {
  readonly how: "substitute" | "split" | "combine" | "solve" | "family" | "contradiction";
  readonly statement: MathJson;
  readonly params?: Readonly<Record<string, MathJson>>;
  /** What the line starts from where that is not the line before. */
  readonly before?: MathJson;
}

/** No state at all: (x, y) ∈ ∅. */
export const noState = (letters: readonly string[]): MathJson =>
  apply("Element", letters.length === 1 ? (letters[0] as string) : apply("Tuple", ...letters), apply("Set"));

/** The state in doubles; of a family the one for 0. */
export function doublesOf({ at, family, numbers }: Equilibrium): number[] {
  const names = [...(numbers?.keys() ?? []), ...(family === undefined ? [] : [family])];
  const values = names.map((name) => {
    const leaf = numbers?.get(name);
    if (!leaf) return 0;
    const { from, to } = refine({ ...leaf, polynomial: [...leaf.polynomial] }, Q.rational(1n, 1n << 80n));
    return (Q.rationalToNumber(from) + Q.rationalToNumber(to)) / 2;
  });
  return at.map((value) => compile(value, names)(...values));
}
