import type { MathJson } from "../../contract.ts";
import { headOf, mapTree, operandsOf } from "../../expression/mathjson.ts";

/** A tree as formulas are written: a fraction that was one number is a quotient like others. */
export const written = (json: MathJson): MathJson =>
  mapTree(json, (part) => (headOf(part) === "Rational" ? ["Divide", ...operandsOf(part)] : part));

/** The same with percentages as fractions, as equations are solved. */
export const withoutShares = (json: MathJson): MathJson =>
  mapTree(written(json), (part) => (headOf(part) === "Percent" ? ["Divide", ...operandsOf(part), 100] : part));
