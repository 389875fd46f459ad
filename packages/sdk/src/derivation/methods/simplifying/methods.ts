import type { Method } from "../../../contract.ts";

/** Expressions made simpler. */
export const simplifyingMethods: readonly Method[] = [];
