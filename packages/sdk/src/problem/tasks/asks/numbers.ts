import type { MathJson } from "../../../contract.ts";
import { headOf, isNumber, operandsOf } from "../../../expression/mathjson.ts";
import { type Builder, expressionIn, lettersOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { candidate } from "./formula-candidate.ts";

export const primeFactors = (number: MathJson): Candidate => candidate("arithmetic.number", "prime-factors", number);

export const ofNumber =
  (what: string): Builder =>
  (asked) => {
    const number = expressionIn(asked);
    if (lettersOf(number).length > 0) throw new Senseless();
    if (what === "decimal" && Number.isInteger(number)) throw new Senseless();
    if (what === "prime-factors" && !isNumber(number)) throw new Senseless();
    // A percentage is a fraction with the denominator 100.
    const isPercentage = headOf(number) === "Percent" && what !== "percent";
    const written: MathJson = isPercentage ? ["Divide", operandsOf(number)[0] as MathJson, 100] : number;
    return [candidate("arithmetic.number", what, written, { params: { formula: number } })];
  };
