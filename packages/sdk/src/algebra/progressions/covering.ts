import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { cancel } from "../normal-form/arithmetic.ts";
import { elementOf } from "../normal-form/convert.ts";
import { rationalValue } from "../normal-form/element.ts";
import { inField } from "../normal-form/in-field.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { commonMultiple } from "./merge.ts";
import { type Progression, startOf } from "./progression.ts";

/** Families of more members in a common period are not compared. */
const largestCount = 200n;

/** Whether every number of the first ones is certainly one of the second ones. */
export function covers(all: readonly Progression[], some: readonly Progression[], spend: Spend): boolean {
  const steps = all.flatMap(({ step }) => step ?? []);
  return some.every((progression) => {
    if (!progression.step) return all.some((other) => holds(other, progression, Q.zero, spend));
    const related = all.flatMap((other) => relatedStep(other, progression, spend) ?? []);
    if (steps.length === 0 || related.length === 0) return false;
    const period = related.reduce(commonMultiple, progression.step);
    const count = Q.divide(period, progression.step).numerator;
    if (count > largestCount) return false;
    return Array.from({ length: Number(count) }, (_, k) => Q.multiply(progression.step as Rational, Q.rational(k))).every(
      (offset) => all.some((other) => holds(other, progression, offset, spend)),
    );
  });
}

/** The step of another family in the unit of this one, where that is a rational number of units. */
function relatedStep({ step, unit }: Progression, progression: Progression, spend: Spend): Rational | undefined {
  const ratio = step && ratioOf(unit, progression.unit, spend);
  return ratio && step && Q.absolute(Q.multiply(step, ratio));
}

/** Whether start + offset·unit of a progression is a member of another. */
function holds(family: Progression, progression: Progression, offset: Rational, spend: Spend): boolean {
  const member = startOf({ ...progression, shift: Q.add(progression.shift, offset) });
  const difference = ratioOf(apply("Subtract", member, startOf(family)), family.unit, spend);
  if (!difference) return false;
  return family.step ? Q.isInteger(Q.divide(difference, family.step)) : Q.isZero(difference);
}

/** a/b where that is a rational number. */
function ratioOf(a: MathJson, b: MathJson, spend: Spend): Rational | undefined {
  return inField({ spend }, (field) => {
    const element = elementOf(field, apply("Divide", a, b));
    return element && rationalValue(cancel(field, element));
  });
}
