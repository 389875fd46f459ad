import type { MathJson } from "../contract.ts";
import { headOf, isApplication, isSymbol, operandsOf, someOperand } from "../expression/mathjson.ts";

const ofMatrices: ReadonlySet<string> = new Set(["Determinant", "Trace", "Transpose", "Rank"]);

/** Bold letters of mathematics, by which vectors and matrices are printed: 𝐀, 𝐯, 𝑨. */
const bold = /^[\u{1D400}-\u{1D433}\u{1D468}-\u{1D49B}\u{1D6A8}-\u{1D6E1}]/u;

/** Whether letters stand for matrices, which do not commute and have zero divisors: det(A), Aᵀ, 𝐀𝐁. */
export function speaksOfMatrices(json: MathJson): boolean {
  if (isSymbol(json)) return bold.test(json);
  if (!isApplication(json)) return false;
  const [head, first, second] = json;
  if (ofMatrices.has(head) && first !== undefined && hasBareLetter(first)) return true;
  // A = [[1, 2], [3, 4]] makes a matrix of A.
  if (head === "Equal" && someOperand(json, isSymbol) && someOperand(json, (operand) => headOf(operand) === "Matrix"))
    return true;
  if (head === "Power" && second === "T" && first !== undefined && /^[A-Z]$/.test(String(bare(first)))) return true;
  return someOperand(json, speaksOfMatrices);
}

/** A letter or a product of letters, nothing that has entries. */
function hasBareLetter(json: MathJson): boolean {
  return (
    isSymbol(json) || (/^(Multiply|Add|Power|Subtract|Negate)$/.test(headOf(json) ?? "") && operandsOf(json).some(hasBareLetter))
  );
}

const bare = (json: MathJson): MathJson => (headOf(json) === "Multiply" ? (operandsOf(json).at(-1) ?? json) : json);
