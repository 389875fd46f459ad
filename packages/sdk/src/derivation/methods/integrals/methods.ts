import type { Method } from "../../../contract.ts";
import { areaMethod } from "./area.ts";
import { definiteMethod } from "./definite.ts";
import { antiderivativeMethod } from "./indefinite.ts";

/** Integrals and areas. */
export const integralsMethods: readonly Method[] = [antiderivativeMethod, definiteMethod, areaMethod];
