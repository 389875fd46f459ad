import type { MathJson } from "../../contract.ts";
import { apply, isApplication, operandsOf } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";

const read = new Map<string, MathJson>();

/** A formula written as text, with other formulas for its letters: `filled("\\sin u \\cos u", { u: "x" })`. Read once. */
export function filled(text: string, values: Readonly<Record<string, MathJson>>): MathJson {
  let json = read.get(text);
  if (json === undefined) {
    json = parse(text).json;
    read.set(text, json);
  }
  return replaced(json, values);
}

/** The tree with other trees for its letters, whatever they stand for there. */
export function replaced(json: MathJson, values: Readonly<Record<string, MathJson>>): MathJson {
  if (typeof json === "string") return Object.hasOwn(values, json) ? (values[json] as MathJson) : json;
  return isApplication(json) ? apply(json[0], ...operandsOf(json).map((part) => replaced(part, values))) : json;
}
