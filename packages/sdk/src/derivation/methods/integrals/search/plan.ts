import type { MathJson, Message, RuleId } from "../../../../contract.ts";

type Params = Message["params"];

/** How an integral ∫ f dx is found; `value` is an antiderivative, without a constant, as it comes out. */
export type Plan = Direct | Rewritten | ConstantOut | TermByTerm | Substituted | ByParts | SolvedFor;

interface Found {
  readonly value: MathJson;
}

/** From the table, at once. */
export interface Direct extends Found {
  readonly kind: "direct";
  readonly rule: RuleId;
  readonly params?: Params;
  /** What must hold besides for the value to be real. */
  readonly provided?: readonly MathJson[];
}

/** The integrand is written differently first. */
export interface Rewritten extends Found {
  readonly kind: "rewritten";
  readonly rule: RuleId;
  readonly params?: Params;
  readonly integrand: MathJson;
  readonly next: Plan;
}

/** ∫ c g dx = c ∫ g dx. */
export interface ConstantOut extends Found {
  readonly kind: "constant-out";
  readonly constant: MathJson;
  readonly integrand: MathJson;
  readonly next: Plan;
}

/** Part of a sum, with the number in front of its integral. */
export interface Part {
  readonly coefficient: MathJson;
  readonly integrand: MathJson;
  readonly plan: Plan;
}

export interface TermByTerm extends Found {
  readonly kind: "term-by-term";
  readonly parts: readonly Part[];
}

/** u = g(x): ∫ f dx = ∫ h(u) du, worked out in u and put back. */
export interface Substituted extends Found {
  readonly kind: "substituted";
  readonly rule: RuleId;
  readonly letter: string;
  /** g(x) */
  readonly meaning: MathJson;
  /** x in terms of u, where the substitution is made that way round: x = u², x = 2 sin u. */
  readonly inverse?: MathJson;
  /** du/dx in x, or dx/du in u where there is an inverse. */
  readonly slope: MathJson;
  readonly integrand: MathJson;
  readonly next: Plan;
  /** What must hold in the substeps: x > a. */
  readonly provided?: MathJson;
  /** A formula in u made ready for going back: sin 2u as 2 sin u cos u. */
  prepare?(json: MathJson): MathJson;
  /** A formula in u as one in x. */
  putBack(json: MathJson): MathJson;
}

/** ∫ u v′ dx = uv − ∫ v u′ dx */
export interface ByParts extends Found {
  readonly kind: "by-parts";
  readonly u: MathJson;
  readonly v: MathJson;
  readonly slopeOfU: MathJson;
  readonly slopeOfV: MathJson;
  /** ∫ v u′ dx: the integrand, and how it goes on; without a plan it is the sum that `SolvedFor` goes on with. */
  readonly integrand: MathJson;
  readonly next: Plan;
}

/** The integral comes up again: I = A + k I + m J, so that I = (A + m J)/(1 − k). */
export interface SolvedFor extends Found {
  readonly kind: "solved-for";
  /** Named where there are no lines: a formula that is used as it is. */
  readonly rule?: RuleId;
  /** Lines up to I = A + k I + m J, with the integrals standing. */
  readonly lines: readonly { readonly rule: RuleId; readonly line: MathJson; readonly params?: Params }[];
  /** A/(1 − k) */
  readonly outside: MathJson;
  /** m/(1 − k) ∫ j dx */
  readonly rest?: Part;
}
