import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import type { System } from "./system.ts";

/** Equations in which letters stand for formulas such as x², 1/x or 2^x. */
export interface Atoms {
  readonly equations: readonly MathJson[];
  /** The letters, and the formula that each stands for. */
  readonly letters: readonly string[];
  readonly formulas: readonly MathJson[];
}

/**
 * The equations as equations in what they contain of the unknowns: x and y themselves, or x² and y². undefined where an unknown comes in in more
 * than one way, or together with another.
 */
export function atomsOf({ equations, unknowns }: System): Atoms | undefined {
  const formulas: MathJson[] = [];
  const nameOf = (index: number): string => `atom_${index}`;
  const named = (formula: MathJson): string => {
    const present = formulas.findIndex((other) => sameTree(other, formula));
    return nameOf(present >= 0 ? present : formulas.push(formula) - 1);
  };
  const speaks = (json: MathJson): boolean => freeLetters(json).some((letter) => unknowns.includes(letter));
  const replaced = (json: MathJson): MathJson => {
    if (!speaks(json)) return json;
    if (isSymbol(json)) return named(json);
    const [first = 0, second = 0] = operandsOf(json);
    if (headOf(json) === "Divide" && speaks(second) && !speaks(first)) {
      const inverse = named(apply("Divide", 1, second));
      return first === 1 ? inverse : apply("Multiply", first, inverse);
    }
    // (2^x)² is a square of what 2^x is; x² itself has no simpler part.
    if (headOf(json) === "Power" && !isSymbol(first) && Number.isInteger(second) && !freeLetters(second).length) {
      return apply("Power", replaced(first), second);
    }
    return /^(Equal|Add|Subtract|Negate|Multiply|Divide)$/.test(headOf(json) ?? "") ? mapOperands(json, replaced) : named(json);
  };
  const result = equations.map(replaced);
  const order = [...formulas.keys()].sort(
    (left, right) => placeOf(formulas[left], unknowns) - placeOf(formulas[right], unknowns),
  );
  const owners = order.map((index) => unknowns.filter((unknown) => freeLetters(formulas[index] as MathJson).includes(unknown)));
  const single = owners.every((owner) => owner.length === 1);
  if (!single || new Set(owners.flat()).size < owners.length) return undefined;
  return { equations: result, letters: order.map(nameOf), formulas: order.map((index) => formulas[index] as MathJson) };
}

const placeOf = (formula: MathJson | undefined, unknowns: readonly string[]): number =>
  unknowns.findIndex((unknown) => formula !== undefined && freeLetters(formula).includes(unknown));
