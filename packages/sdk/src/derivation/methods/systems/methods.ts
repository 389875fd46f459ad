import type { Method } from "../../../contract.ts";

/** Several equations in several unknowns. */
export const systemsMethods: readonly Method[] = [];
