import { linearForm } from "../../algebra/progressions/linear.ts";
import { commonMultiple } from "../../algebra/progressions/merge.ts";
import { seemsToRepeat } from "../../algebra/progressions/seems-to-repeat.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { apply, headOf, mentions, operandsOf } from "../../expression/mathjson.ts";

/** Periods of the functions of an angle, in half turns. */
const halfTurns: Readonly<Record<string, number>> = { Sin: 2, Cos: 2, Sec: 2, Csc: 2, Tan: 1, Cot: 1 };

/** A period of π·times/unit. */
interface Period {
  readonly unit: MathJson;
  readonly times: Rational;
}

/** The shortest of the {@link periodsOf} a formula: its values are likely to repeat after it, wherever there are any. */
export const periodOf = (body: MathJson, variable: string): MathJson | undefined => periodsOf(body, variable)[0];

/**
 * The numbers after which the values of a formula are likely to repeat, ascending: its letter stands in functions of angles alone, all of commensurable frequency.
 * Whether they do, and whether there are values at the same places, is for the verifier to say. None for other formulas.
 */
export function periodsOf(body: MathJson, variable: string): MathJson[] {
  const found = periodsIn(body, variable);
  const [first, ...others] = found ?? [];
  if (!first || others.some(({ unit }) => JSON.stringify(unit) !== JSON.stringify(first.unit))) return [];
  const times = others.reduce((common, other) => commonMultiple(common, other.times), first.times);
  // sin² x and |sin x| repeat sooner than the sine does.
  return [4, 3, 2, 1]
    .map((part) => lengthOf({ ...first, times: Q.divide(times, Q.rational(BigInt(part))) }))
    .filter((length) => seemsToRepeat(body, variable, compile(length, [])()));
}

const lengthOf = ({ unit, times }: Period): MathJson =>
  simplify(apply("Divide", apply("Multiply", Q.rationalToJson(times), "Pi"), unit));

/** The periods of all functions of angles in a formula; undefined where the letter stands anywhere else. */
function periodsIn(json: MathJson, variable: string): Period[] | undefined {
  if (json === variable) return undefined;
  if (!mentions(json, variable)) return [];
  const [argument] = operandsOf(json);
  const turns = halfTurns[headOf(json) ?? ""];
  if (turns !== undefined && argument !== undefined) {
    const form = linearForm(argument, variable);
    if (!form) return undefined;
    const { unit, times } = form.slope;
    return [{ unit, times: Q.divide(Q.rational(BigInt(turns)), Q.absolute(times)) }];
  }
  const parts = operandsOf(json).map((part) => periodsIn(part, variable));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
