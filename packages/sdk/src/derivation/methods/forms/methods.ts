import type { Method } from "../../../contract.ts";

/** Expressions in a form that is asked for: expanded, factored, in partial fractions. */
export const formsMethods: readonly Method[] = [];
