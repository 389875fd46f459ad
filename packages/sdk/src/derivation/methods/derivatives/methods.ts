import type { Method } from "../../../contract.ts";

/** Derivatives and tangents. */
export const derivativesMethods: readonly Method[] = [];
