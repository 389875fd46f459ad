import { simplify } from "../../algebra/simplify/simplify.ts";
import { type Spend, spendFreely } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { substitute } from "../../expression/mathjson.ts";
import { isDecimal } from "../outcome.ts";

/** The value of a formula at a place: exact, or to a dozen digits as the place is known. */
export function heightAt(formula: MathJson, letter: string, place: MathJson, spend: Spend = spendFreely): MathJson {
  const height = substitute(formula, { [letter]: place });
  return isDecimal(place) ? Number(compile(height, [])().toPrecision(12)) : simplify(height, { spend });
}
