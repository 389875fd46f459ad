import type { MathJson, Problem } from "../../../contract.ts";
import { isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { toAscii } from "../../../expression/print-ascii.ts";
import { constants, heads, kinds } from "../../../geometry/vocabulary.ts";

/** A problem in one line, as the tables of examples write it: facts; conditions behind "where"; unknowns behind "?"; what is asked behind "→". */
export function compact({ given, assuming, unknowns, asks }: Problem): string {
  const facts = given.map(({ json }) => short(json)).join("; ");
  const conditions = assuming.length === 0 ? "" : ` where ${assuming.map(({ json }) => toAscii(json)).join(", ")}`;
  const letters = unknowns.length === 0 ? "" : ` ? ${unknowns.join(", ")}`;
  return `${facts}${conditions}${letters} → ${asks.map(({ what, of }) => `${what} ${short(of?.json ?? "")}`).join(", ")}`.trim();
}

function short(json: MathJson): string {
  if (!Array.isArray(json)) return isSymbol(json) ? json : toAscii(json);
  const [head, ...operands] = json as [string, ...MathJson[]];
  if (head === "Colon") return `${operands[0]}: ${short(operands[1] as MathJson)}`;
  if (head === "Is") return `${operands[0]} is ${operands[1]}`;
  if (head === "Element") return `${short(operands[0] as MathJson)} on ${short(operands[1] as MathJson)}`;
  if (head === "Equal" && operands.length === 2 && operands.some(speaks)) return operands.map(short).join(" = ");
  if (head === "Tuple") return `(${operands.map(short).join(", ")})`;
  if (head === "Set") return `{${operands.map(short).join(", ")}}`;
  return speaks(json) ? `${head}(${operands.map(short).join(", ")})` : toAscii(json);
}

/** Whether there is anything in a term that is no ordinary formula. */
const speaks = (json: MathJson): boolean =>
  isSymbol(json)
    ? Object.hasOwn(constants, json) || kinds.has(json)
    : Array.isArray(json) && (Object.hasOwn(heads, String(json[0])) || json[0] === "Position" || operandsOf(json).some(speaks));
