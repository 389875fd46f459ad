import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "./compile.ts";

/** A formula as a function of doubles, NaN where it has no value; undefined for one that is no function of these letters, as with p(x). */
export function compiled(json: MathJson, letters: readonly string[]): ReturnType<typeof compile> | undefined {
  try {
    return compile(json, letters);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}
