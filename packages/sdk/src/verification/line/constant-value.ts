import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters } from "../../expression/mathjson.ts";

/** The double close to a formula without letters; undefined where it has letters or no value. */
export function decimalsOf(json: MathJson): number | undefined {
  if (freeLetters(json).length > 0) return undefined;
  try {
    const value = compile(json, [])();
    return Number.isFinite(value) ? value : undefined;
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
