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

/**
 * A number after which a formula is likely to repeat: its letter stands in functions of angles alone, all of commensurable frequency. Whether it does repeat is for
 * the verifier to say. undefined for other formulas.
 */
export function periodOf(body: MathJson, variable: string): MathJson | undefined {
  const found = periodsIn(body, variable);
  const [first, ...others] = found ?? [];
  if (!first || others.some(({ unit }) => JSON.stringify(unit) !== JSON.stringify(first.unit))) return undefined;
  const times = others.reduce((common, other) => commonMultiple(common, other.times), first.times);
  const whole = lengthOf({ ...first, times });
  // sin² x and |sin x| repeat sooner than the sine does.
  for (const part of [4, 3, 2]) {
    const shorter = lengthOf({ ...first, times: Q.divide(times, Q.rational(BigInt(part))) });
    if (seemsToRepeat(body, variable, compile(shorter, [])())) return shorter;
  }
  return seemsToRepeat(body, variable, compile(whole, [])()) ? whole : undefined;
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
