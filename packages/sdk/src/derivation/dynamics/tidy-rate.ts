import { tidied } from "../../algebra/tidy.ts";
import type { MathJson } from "../../contract.ts";
import { isTotal } from "./keeping-domain.ts";

/** A rate after values have been put in for its parameters: see `tidied`. */
export const tidyRate = (json: MathJson): MathJson => tidied(json, isTotal);
