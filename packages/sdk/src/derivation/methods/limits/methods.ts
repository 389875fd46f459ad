import type { Method } from "../../../contract.ts";

/** Limits. */
export const limitsMethods: readonly Method[] = [];
