import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { Exact } from "./exact.ts";
import type { Matrix } from "./jacobian.ts";
import { type RealParts, realPartsOf } from "./real-parts.ts";
import { isSemisimple, type RepeatedFactor } from "./semisimple.ts";

/** What the linearisation says of an equilibrium. The words of the answers, said in each language by `answer.…`. */
export type EquilibriumType =
  | "StableNode"
  | "UnstableNode"
  | "Saddle"
  | "StableFocus"
  | "UnstableFocus"
  | "SaddleFocus"
  /** Of a linear system; of another one `LinearCenter`: there the linearisation does not decide. */
  | "Center"
  | "LinearCenter"
  | "Stable"
  | "Unstable"
  /** Of a linear system with eigenvalues on the imaginary axis and none to the right of it: stable but not asymptotically, or growing like a power of t. */
  | "NeutrallyStable"
  | "SlowlyUnstable"
  /** Of another one with such eigenvalues. */
  | "Degenerate";

type Sign = -1 | 0 | 1;

/**
 * The type by the coefficients of the characteristic polynomial, ascending, the last one 1, their signs decided exactly: by trace, determinant and
 * discriminant in the plane (S. H. Strogatz, "Nonlinear Dynamics and Chaos", section 5.2), by the conditions of Routh and Hurwitz beyond (F. R. Gantmacher,
 * "The Theory of Matrices" II, chapter XV). undefined where a sign could not be decided.
 *
 * @param linear the matrix of the system where it is linear, and so its own linearisation.
 */
export function typeOf(coefficients: readonly MathJson[], linear: Matrix | undefined, exact: Exact): EquilibriumType | undefined {
  const found = byLinearisation(coefficients, linear !== undefined, exact);
  return found === "Degenerate" && linear ? onTheAxis(coefficients, linear, exact) : found;
}

/** Eigenvalues on the axis and none to the right: solutions of a linear system stay bounded exactly where those on the axis have all their eigenvectors. */
function onTheAxis(coefficients: readonly MathJson[], matrix: Matrix, exact: Exact): EquilibriumType | undefined {
  const factors = realPartsOf(coefficients, exact.spend)?.axis ?? [zeroIn(coefficients, exact)];
  const semisimple = factors.map((each) => isSemisimple(matrix, each, exact));
  if (semisimple.includes(false)) return "SlowlyUnstable";
  return semisimple.includes(undefined) ? undefined : "NeutrallyStable";
}

/** Up to four letters only the eigenvalue 0 can be repeated unless the coefficients are rational. */
const zeroIn = (coefficients: readonly MathJson[], exact: Exact): RepeatedFactor => ({
  coefficients: [0n, 1n],
  multiplicity: Math.max(
    1,
    coefficients.findIndex((coefficient) => exact.sign(coefficient) !== 0),
  ),
});

function byLinearisation(coefficients: readonly MathJson[], linear: boolean, exact: Exact): EquilibriumType | undefined {
  const signs = coefficients.map((coefficient) => exact.sign(coefficient));
  if (!signs.every((sign): sign is Sign => sign !== undefined)) return undefined;
  switch (coefficients.length - 1) {
    case 1:
      return onLine(signs[0] as Sign);
    case 2:
      return inPlane(coefficients, signs, linear, exact);
    case 3:
      return inSpace(coefficients, signs, exact);
    case 4:
      return inFour(coefficients, signs, exact);
    default:
      if (signs.some((sign) => sign < 0)) return "Unstable";
      return byRealParts(realPartsOf(coefficients, exact.spend));
  }
}

/** λ + c: the eigenvalue is −c. */
const onLine = (sign: Sign): EquilibriumType => (sign > 0 ? "Stable" : sign < 0 ? "Unstable" : "Degenerate");

function inPlane(
  [c, b]: readonly MathJson[],
  [determinant, minusTrace]: readonly Sign[],
  linear: boolean,
  exact: Exact,
): EquilibriumType | undefined {
  if (determinant === undefined || minusTrace === undefined) return undefined;
  if (determinant < 0) return "Saddle";
  if (determinant === 0) return minusTrace < 0 ? "Unstable" : "Degenerate";
  if (minusTrace === 0) return linear ? "Center" : "LinearCenter";
  const discriminant = exact.sign(apply("Subtract", apply("Power", b as MathJson, 2), apply("Multiply", 4, c as MathJson)));
  if (discriminant === undefined) return undefined;
  if (discriminant < 0) return minusTrace > 0 ? "StableFocus" : "UnstableFocus";
  return minusTrace > 0 ? "StableNode" : "UnstableNode";
}

/** λ³ + aλ² + bλ + c */
function inSpace(
  [c, b, a]: readonly MathJson[],
  [signC, signB, signA]: readonly Sign[],
  exact: Exact,
): EquilibriumType | undefined {
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (signA === undefined || signB === undefined || signC === undefined) return undefined;
  // With the eigenvalue 0 the other two are those of λ² + aλ + b.
  if (signC === 0) return signB < 0 || signA < 0 ? "Unstable" : "Degenerate";
  const hurwitz = exact.sign(apply("Subtract", apply("Multiply", a, b), c));
  const discriminant = exact.sign(cubicDiscriminant(a, b, c));
  if (hurwitz === undefined || discriminant === undefined) return undefined;
  // ±i√b and −a
  if (hurwitz === 0 && signB > 0) return signA < 0 ? "Unstable" : "Degenerate";
  const complex = discriminant < 0;
  if (signA > 0 && signB > 0 && signC > 0 && hurwitz > 0) return complex ? "StableFocus" : "StableNode";
  if (signA < 0 && signB > 0 && signC < 0 && hurwitz < 0) return complex ? "UnstableFocus" : "UnstableNode";
  return complex ? "SaddleFocus" : "Saddle";
}

/** 18abc − 4a³c + a²b² − 4b³ − 27c²: negative where two roots of λ³ + aλ² + bλ + c are not real. */
function cubicDiscriminant(a: MathJson, b: MathJson, c: MathJson): MathJson {
  const power = (base: MathJson, exponent: number): MathJson => apply("Power", base, exponent);
  return apply(
    "Add",
    apply("Multiply", 18, a, b, c),
    apply("Multiply", -4, power(a, 3), c),
    apply("Multiply", power(a, 2), power(b, 2)),
    apply("Multiply", -4, power(b, 3)),
    apply("Multiply", -27, power(c, 2)),
  );
}

/** No finer types beyond three letters. */
const byRealParts = (parts: RealParts | undefined): EquilibriumType | undefined =>
  parts && (parts.right ? "Unstable" : parts.axis.length > 0 ? "Degenerate" : "Stable");

/** λ⁴ + aλ³ + bλ² + cλ + d: stable, or unstable; no finer types. */
function inFour(coefficients: readonly MathJson[], signs: readonly Sign[], exact: Exact): EquilibriumType | undefined {
  const [d, c, b, a] = coefficients;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const [signD] = signs;
  // The product of the eigenvalues is negative: one at least is real and positive, another negative.
  if (signD === -1) return "Saddle";
  // Were no eigenvalue to the right of the imaginary axis, no coefficient would be negative.
  if (signs.some((sign) => sign < 0)) return "Unstable";
  if (signs.some((sign) => sign === 0)) return byRealParts(realPartsOf(coefficients, exact.spend));
  const hurwitz = exact.sign(
    apply("Subtract", apply("Multiply", a, b, c), apply("Add", apply("Power", c, 2), apply("Multiply", apply("Power", a, 2), d))),
  );
  return hurwitz === undefined ? undefined : hurwitz > 0 ? "Stable" : hurwitz < 0 ? "Unstable" : "Degenerate";
}
