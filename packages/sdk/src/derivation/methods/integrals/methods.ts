import type { Method } from "../../../contract.ts";

/** Integrals. */
export const integralsMethods: readonly Method[] = [];
