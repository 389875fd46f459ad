import type { Method } from "../../../contract.ts";

/** Equations with powers of numbers, logarithms, angles; and those without an exact solution. */
export const transcendentalMethods: readonly Method[] = [];
