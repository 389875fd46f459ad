import type { Method } from "../../../contract.ts";

/** Inequalities and systems of them. */
export const inequalitiesMethods: readonly Method[] = [];
