import type { MathJson, Message } from "../../../contract.ts";

/** What a head stands for: in which sort of picture, and how a thing with these operands is called. */
export interface ThingWords {
  readonly kind: "picture.plane" | "picture.data" | "picture.space";
  /** A noun phrase that may stand alone as a title: "Polar curve r = 1 + cos θ". Keys begin with `picture.`. */
  readonly called: (operands: readonly MathJson[]) => Message;
}
