import type { Method } from "../../../contract.ts";

/** Numbers: order of operations, fractions, powers, roots, percent, divisors. */
export const arithmeticMethods: readonly Method[] = [];
