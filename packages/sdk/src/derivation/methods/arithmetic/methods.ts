import type { Method } from "../../../contract.ts";
import { evaluating } from "./evaluating.ts";
import { numberForms } from "./number-forms.ts";
import { primeFactors } from "./prime-factors.ts";

/** Numbers: order of operations, fractions, powers, roots, percent, divisors. */
export const arithmeticMethods: readonly Method[] = [evaluating, primeFactors, ...numberForms];
