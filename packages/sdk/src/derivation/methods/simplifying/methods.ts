import type { Method } from "../../../contract.ts";
import { simplifying } from "./simplifying.ts";

/** Expressions made simpler. */
export const simplifyingMethods: readonly Method[] = [simplifying];
