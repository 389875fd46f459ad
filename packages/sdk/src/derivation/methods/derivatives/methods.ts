import type { Method } from "../../../contract.ts";
import { derivative } from "./derivative.ts";
import { implicitDerivative } from "./implicit.ts";
import { tangentLine } from "./tangent.ts";

/** Derivatives and tangents. */
export const derivativesMethods: readonly Method[] = [derivative, implicitDerivative, tangentLine];
