import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf, sameTree } from "../mathjson.ts";

const comparisons: readonly string[] = ["Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual", "Approx"];

type Chain = [MathJson, ...MathJson[]];

/** The statements of a conjunction, put together where they read as one chain: a < b and b ≤ c are a < b ≤ c. */
export function chainsOf(operands: readonly MathJson[]): Chain[] {
  const chains: Chain[] = [];
  let direction = "";
  for (const operand of operands) {
    const chain = chains.at(-1);
    const turn = directionOf(operand);
    const oneWay = direction === "" || turn === "" || direction === turn;
    if (chain !== undefined && oneWay && links(chain.at(-1) ?? operand, operand)) {
      chain.push(operand);
      direction ||= turn;
    } else {
      chains.push([operand]);
      direction = turn;
    }
  }
  return chains;
}

function directionOf(statement: MathJson): string {
  return /^(Less|Greater)/.exec(headOf(statement) ?? "")?.[0] ?? "";
}

/** Another relation whose first side is the last one of the relation before. */
function links(before: MathJson, after: MathJson): boolean {
  const [left, right] = [headOf(before) ?? "", headOf(after) ?? ""];
  if (left === right || !comparisons.includes(left) || !comparisons.includes(right)) return false;
  const [shared, next] = [operandsOf(before).at(-1), operandsOf(after)[0]];
  return shared !== undefined && next !== undefined && sameTree(shared, next);
}

/** Whether what stands in a list after ∵ or ∴ goes on to its end, or to the next of these signs: ∵ a = b ∴ b = a. Else it has brackets. */
export function argues(operands: readonly MathJson[], index: number): boolean {
  const sign = /^(Because|Therefore)$/.test(headOf(operands[index] ?? 0) ?? "");
  return sign && (index === operands.length - 1 || argues(operands, index + 1));
}
