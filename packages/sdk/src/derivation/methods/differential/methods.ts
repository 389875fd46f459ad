import type { Method } from "../../../contract.ts";

/** Differential equations. */
export const differentialMethods: readonly Method[] = [];
