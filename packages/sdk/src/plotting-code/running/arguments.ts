import type { MathJson } from "../../contract.ts";
import { Unclear } from "../unclear.ts";
import { numberIn } from "../values/explicit.ts";
import type { Value } from "../values/value.ts";
import type { Call } from "./machine.ts";

const none: ReadonlySet<string> = new Set();

/**
 * The values of a call by the names of its parameters, given by place or by name.
 *
 * @param ignored options that change nothing that is looked at here.
 * @throws Unclear for any other: what it asks for would be left out.
 */
export function named<Name extends string>(
  { name, values, options }: Call,
  names: readonly Name[],
  ignored: ReadonlySet<string> = none,
): { readonly [key in Name]?: Value } {
  if (values.length > names.length) throw new Unclear("arguments", { name });
  const found: { [key in Name]?: Value } = {};
  for (const [index, value] of values.entries()) found[names[index] as Name] = value;
  for (const [option, value] of options) {
    if ((names as readonly string[]).includes(option)) found[option as Name] = value;
    else if (!ignored.has(option)) throw new Unclear("option", { name, option });
  }
  return found;
}

/** @throws Unclear where it is missing. */
export function needed(value: Value | undefined): Value {
  if (value === undefined) throw new Unclear("too-few");
  if (value.type === "unknown") throw new Unclear("depends");
  return value;
}

/** The formula of one number. */
export function scalar(value: Value | undefined): MathJson {
  const given = needed(value);
  if (given.type !== "numeric" || given.axes.length > 0) throw new Unclear("no-number");
  return given.formula;
}

export function textIn(value: Value | undefined): string | undefined {
  return value?.type === "text" ? value.text : undefined;
}

/** A whole number, for a count. */
export function countIn(value: Value | undefined, preset: number): number {
  if (value === undefined) return preset;
  const number = numberIn(value);
  if (!Number.isInteger(number)) throw new Unclear("no-number");
  return number;
}

export const isTrue = (value: Value | undefined): boolean => value?.type === "condition" && value.formula === "True";
export const isFalse = (value: Value | undefined): boolean => value?.type === "condition" && value.formula === "False";
