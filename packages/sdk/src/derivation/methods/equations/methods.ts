import type { Method } from "../../../contract.ts";

/** Equations in one unknown that are solved by algebra. */
export const equationsMethods: readonly Method[] = [];
