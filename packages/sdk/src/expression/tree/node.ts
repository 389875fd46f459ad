import type { MathJson } from "../../contract.ts";

/** A function application: head first, operands after it. */
export type Application = readonly [string, ...MathJson[]];

export function isApplication(json: MathJson): json is Application {
  return Array.isArray(json);
}

/** A letter or a named constant: "x", "Pi". */
export function isSymbol(json: MathJson): json is string {
  return typeof json === "string";
}

/** A number as a literal: 3, 0.5, { num: "12345678901234567890" }. */
export function isNumber(json: MathJson): json is number | { num: string } {
  return typeof json === "number" || (typeof json === "object" && !Array.isArray(json));
}

/** The head of an application ("Add"), or undefined for numbers and symbols. */
export function headOf(json: MathJson): string | undefined {
  return isApplication(json) ? json[0] : undefined;
}

export function operandsOf(json: MathJson): readonly MathJson[] {
  return isApplication(json) ? (json.slice(1) as MathJson[]) : [];
}

/** Whether some operand passes a test, without a list of them being made: what is asked of every part of every line is asked this way. */
export function someOperand(json: MathJson, passes: (operand: MathJson) => boolean): boolean {
  if (!isApplication(json)) return false;
  for (let index = 1; index < json.length; index++) if (passes(json[index] as MathJson)) return true;
  return false;
}

/** The tree with every operand made anew; numbers and symbols stay, and so does a tree in which nothing changes. */
export function mapOperands(json: MathJson, make: (operand: MathJson, index: number) => MathJson): MathJson {
  if (!isApplication(json)) return json;
  const made: [string, ...MathJson[]] = [json[0]];
  let isSame = true;
  for (let index = 1; index < json.length; index++) {
    const operand = json[index] as MathJson;
    const other = make(operand, index - 1);
    if (other !== operand) isSame = false;
    made.push(other);
  }
  return isSame ? json : made;
}

/** The tree made anew from its leaves up: `make` gets each part with its own parts already made. */
export function mapTree(json: MathJson, make: (part: MathJson) => MathJson): MathJson {
  return make(mapOperands(json, (operand) => mapTree(operand, make)));
}

export function apply(head: string, ...operands: MathJson[]): MathJson {
  return [head, ...operands];
}

/** Same tree, symbol for symbol: x + 1 and 1 + x are not. */
export function sameTree(left: MathJson, right: MathJson): boolean {
  if (left === right) return true;
  if (isApplication(left) && isApplication(right)) {
    return left.length === right.length && left.every((part, index) => sameTree(part, right[index] as MathJson));
  }
  if (isNumber(left) && isNumber(right)) return numeral(left) === numeral(right);
  return false;
}

/** Whether a symbol stands anywhere in the tree, bound or free; heads do not count. */
export function mentions(json: MathJson, symbol: string): boolean {
  return json === symbol || someOperand(json, (operand) => mentions(operand, symbol));
}

/** How often a letter stands in a tree. */
export function occurrencesOf(json: MathJson, letter: string): number {
  return json === letter ? 1 : operandsOf(json).reduce<number>((count, operand) => count + occurrencesOf(operand, letter), 0);
}

/** Each tree once, where it stands first. */
export const distinctTrees = (trees: readonly MathJson[]): MathJson[] =>
  trees.filter((tree, index) => trees.findIndex((other) => sameTree(other, tree)) === index);

export const isSum = (json: MathJson): boolean => headOf(json) === "Add" || headOf(json) === "Subtract";

/** How many heads, letters and numbers a tree holds. */
export function sizeOf(json: MathJson): number {
  return isApplication(json) ? operandsOf(json).reduce<number>((size, operand) => size + sizeOf(operand), 1) : 1;
}

/** The decimal digits of a literal as text. */
export function numeral(json: number | { num: string }): string {
  return typeof json === "number" ? String(json) : json.num;
}
