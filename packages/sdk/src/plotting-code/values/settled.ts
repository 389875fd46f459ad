import { toJson } from "../../algebra/quadratic-number.ts";
import { exactValue } from "../../algebra/rational-function.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { compileCondition } from "../../expression/evaluation/compile.ts";
import { freeLetters, headOf, isApplication, mapTree, operandsOf, sizeOf } from "../../expression/mathjson.ts";
import { decimalOf } from "./formula.ts";

/** Steps of exact arithmetic that one coordinate may cost. */
const most = 20_000;

/** A number as it is written when it has been worked out: (3 + √1)/2 is 2, cos(π/3) is 1/2. One that has no shorter form stays as it is. */
export function settled(formula: MathJson): MathJson {
  const json = holdsCases(formula) && freeLetters(formula).length === 0 ? mapTree(formula, caseThatHolds) : formula;
  if (!isApplication(json)) return json;
  let spent = 0;
  const spend: Spend = (operations) => {
    spent += operations;
    if (spent > most) throw new RangeError("too many operations");
  };
  try {
    const value = exactValue(json, spend);
    if (value) return toJson(value);
    const short = simplify(json, { spend });
    return sizeOf(short) <= sizeOf(json) ? short : json;
  } catch {
    return json;
  }
}

const holdsCases = (json: MathJson): boolean => headOf(json) === "Which" || operandsOf(json).some(holdsCases);

/** Of cases of numbers the one that counts, where that is certain. */
function caseThatHolds(json: MathJson): MathJson {
  const operands = headOf(json) === "Which" ? operandsOf(json) : [];
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const holds = compileCondition(operands[at] as MathJson, [])();
    if (holds) return operands[at + 1] as MathJson;
    if (holds === undefined) return json;
  }
  return json;
}

/** A number that was worked out in more steps than this is told by its value. */
const mostParts = 24;

/** A number as a program goes on with it: how it came about is not kept for ever. Exactly where the double of the program is that of the exact number. */
export function kept(json: MathJson): MathJson {
  if (!isApplication(json) || sizeOf(json) <= mostParts || freeLetters(json).length > 0) return json;
  const number = decimalOf(json);
  if (!Number.isFinite(number)) return json;
  const exact = settled(json);
  return sizeOf(exact) <= 3 && decimalOf(exact) === number ? exact : number;
}
