import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Asked } from "./asked.ts";

const inWords = /percent|per cent|%|％|百分/i;

/**
 * To "what percent of 80 is 20" 25% answers as 25 does: the letter of 20 = (x/100)·80 counts hundredths.
 *
 * @returns the answer as a value of the letter; undefined where nothing is asked in percent, or nothing answered
 */
export function ofHundred(
  text: string,
  { expression: { json }, unknowns: [unknown, ...others] }: Asked,
  answer: MathJson,
): MathJson | undefined {
  if (unknown === undefined || others.length > 0 || !inWords.test(text) || !isOverHundred(json, unknown)) return undefined;
  const [left, right] = operandsOf(answer);
  if (headOf(answer) === "Percent") return left;
  const isNamed = headOf(answer) === "Equal" && left === unknown && headOf(right ?? 0) === "Percent";
  return isNamed ? apply("Equal", unknown, operandsOf(right ?? 0)[0] ?? 0) : undefined;
}

/** Whether a letter stands nowhere but in x/100. */
function isOverHundred(json: MathJson, letter: string): boolean {
  if (sameTree(json, apply("Divide", letter, 100))) return true;
  return json !== letter && operandsOf(json).every((part) => isOverHundred(part, letter));
}
