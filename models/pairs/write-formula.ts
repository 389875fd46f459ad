import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { MathVizError } from "../../packages/sdk/src/errors/math-viz-error.ts";
import { sameTree } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { toAscii } from "../../packages/sdk/src/expression/print-ascii.ts";
import { toLatex } from "../../packages/sdk/src/expression/print-latex.ts";
import { toUnicode } from "../../packages/sdk/src/expression/print-unicode.ts";
import type { SeededRandom } from "../../test/support/seeded-random.ts";

/** How people write one formula, most often first. */
const styles: readonly ((json: MathJson) => string)[] = [typed, typed, typed, (json) => `$${toLatex(json)}$`, toUnicode, toAscii];

/** A formula as someone writes it, read back as the same tree; undefined where this writer has no such form for it. */
export function writtenBy(random: SeededRandom, json: MathJson): string | undefined {
  try {
    const text = random.pick(styles)(json);
    return isReadBack(text, json) ? text : undefined;
  } catch (error) {
    if (error instanceof MathVizError) return undefined;
    throw error;
  }
}

/** 2x^2 - 4x, where ASCII has a sign between all factors; what cannot be typed is written in signs, or in LaTeX. */
export function typed(json: MathJson): string {
  const ascii = toAscii(json);
  const short = ascii
    .replace(/\\frac\{d ([a-z])\}\{d ([a-z])\}/g, "d$1/d$2")
    .replace(/(\d)\*(?=[a-z(])/g, "$1")
    .replace(/\)\*(?=\()/g, ")");
  const text = isReadBack(short, json) ? short : ascii;
  if (!text.includes("\\")) return text;
  const unicode = toUnicode(json);
  return unicode.includes("\\") ? `$${toLatex(json)}$` : unicode;
}

function isReadBack(text: string, json: MathJson): boolean {
  try {
    return sameTree(parse(text).json, json);
  } catch (error) {
    if (error instanceof MathVizError) return false;
    throw error;
  }
}
