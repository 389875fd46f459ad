import type { Method } from "../../../contract.ts";
import { bernoulli } from "./bernoulli.ts";
import { constantCoefficients } from "./constant-coefficients.ts";
import { direct } from "./direct.ts";
import { euler } from "./euler.ts";
import { exact } from "./exact.ts";
import { homogeneous } from "./homogeneous.ts";
import { linearArgument } from "./linear-argument.ts";
import { linearFirstOrder } from "./linear-first-order.ts";
import { oscillator } from "./oscillator.ts";
import { reducedOrder } from "./reduced-order.ts";
import { separable } from "./separable.ts";

/** Differential equations for one function. */
export const differentialMethods: readonly Method[] = [
  direct,
  separable,
  linearFirstOrder,
  homogeneous,
  bernoulli,
  exact,
  linearArgument,
  constantCoefficients,
  oscillator,
  reducedOrder,
  euler,
];
