import type { Polynomial } from "../multivariate/polynomial.ts";
import type { Element } from "./element.ts";

/** What a generator of a field stands for. Its number is its place in the field's list, and it depends on earlier ones only. */
export type Generator =
  | { readonly kind: "letter"; readonly name: string }
  | { readonly kind: "pi" }
  | { readonly kind: "imaginary" }
  /** |base|^(1/index) ≥ 0, with the relation root^index = sign · base. */
  | { readonly kind: "root"; readonly base: Polynomial; readonly index: number }
  /** 1 where base ≥ 0 and −1 where base ≤ 0, so that |base| = sign · base. */
  | { readonly kind: "sign"; readonly base: Polynomial }
  /** e^(exponent/scale) */
  | { readonly kind: "exponential"; readonly exponent: Element; readonly scale: number }
  /** (−1)^exponent for an integer exponent. */
  | { readonly kind: "parity"; readonly exponent: Element }
  /** ln |base| */
  | { readonly kind: "logarithm"; readonly base: Polynomial }
  /** cos(angle/scale) and, right after it, sin(angle/scale). */
  | { readonly kind: "cosine" | "sine"; readonly angle: Element; readonly scale: number }
  /** 2 cos(π/parts) and, right after it, 2 sin(π/parts). */
  | { readonly kind: "fixed-cosine" | "fixed-sine"; readonly parts: number }
  | { readonly kind: "inverse"; readonly head: "Arctan" | "Arcsin"; readonly argument: Element }
  /** (argument)! with no whole number left in the argument. */
  | { readonly kind: "factorial"; readonly argument: Element }
  /** A value of which nothing is known but that equal operands give equal values: f(x), ⌊x⌋. */
  | { readonly kind: "opaque"; readonly head: string; readonly operands: readonly Element[] };
