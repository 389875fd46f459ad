import type { Method } from "../../../contract.ts";
import { limitByDerivatives, limitByForm } from "./limit.ts";

/** Limits. */
export const limitsMethods: readonly Method[] = [limitByForm, limitByDerivatives];
