import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";

/** A formula as a function of doubles; undefined for one with functions that only have a name, p(x). */
export function realFunction(json: MathJson, variable: string): ((at: number) => number) | undefined {
  try {
    return compile(json, [variable]);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
