import type { MathJson } from "../../contract.ts";
import { greekGlyph, symbolParts } from "../notation/letters.ts";
import { headOf, isSymbol, operandsOf } from "./node.ts";

/**
 * The letters that may count in the subscript of a name: n of a_n and a_2n, i and j of a_ij and a_i,j, alpha of x_alpha. Words count
 * nothing (v_max), but for letters in their order (a_ijk).
 */
export function labelLetters(symbol: string): string[] {
  const { subscript = "" } = symbolParts(symbol);
  return subscript.split(",").flatMap((label) => {
    if (greekGlyph(label) !== undefined) return [label];
    const letters = [...label.replace(/\d+/g, "")];
    const inOrder = "abcdefghijklmnopqrstuvwxyz".includes(letters.join(""));
    return letters.length <= 2 || inOrder ? letters : [];
  });
}

/** Whether a name is one of a family that the letter counts: x_i where i runs. */
export function isCountedBy(symbol: string, letters: readonly string[]): boolean {
  return labelLetters(symbol).some((letter) => letters.includes(letter));
}

/** A name in the formula that one of the letters counts. */
export function countedName(json: MathJson, letters: readonly string[]): string | undefined {
  if (isSymbol(json)) return isCountedBy(json, letters) ? json : undefined;
  for (const operand of operandsOf(json)) {
    const name = countedName(operand, letters);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The indices that are formulas: n + 1 of a_{n+1}. */
export function indicesOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  return [...(headOf(json) === "Subscript" ? operands.slice(1) : []), ...operands.flatMap(indicesOf)];
}
