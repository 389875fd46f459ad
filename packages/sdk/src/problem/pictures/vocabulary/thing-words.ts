import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";

/** What a head stands for: in which sort of picture, and how a thing with these operands is called. */
export interface ThingWords {
  readonly kind: "picture.plane" | "picture.data" | "picture.space";
  /** A noun phrase that may stand alone as a title: "Polar curve r = 1 + cos θ". Keys begin with `thing.`, since those of rules begin with `picture.`. undefined for what has no name of its own. */
  readonly called: (operands: readonly MathJson[]) => Message | undefined;
}

/** A thing of the plane, called by a template in which its operands stand under these names, as far as they are there. */
export const planeThing = (key: string, ...names: readonly string[]): ThingWords => ({
  kind: "picture.plane",
  called: (operands) => {
    const params = names.flatMap((name, index) => {
      const operand = operands[index];
      return operand === undefined ? [] : [[name, expressionOf(operand)] as const];
    });
    return { key, params: Object.fromEntries(params) };
  },
});
