import { reducedRowEchelon } from "../../algebra/matrices/rational-matrix.ts";
import * as Q from "../../algebra/rational.ts";
import { rationalValueAt } from "../../algebra/rational-value.ts";
import type { MathJson } from "../../contract.ts";
import { countIn, named, needed } from "../running/arguments.ts";
import { membersToVisit } from "../running/loop.ts";
import type { Builtin } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { asArray, numericOf } from "../values/elementwise.ts";
import { itemsOf, numberValue, type Value } from "../values/value.ts";

const highestDegree = 6;
const mostPlaces = 200;
/** So few equations need no watching over what they cost. */
const freely = (): void => {};

/** The polynomial of least squares through places with rational coordinates, exactly: its coefficients, that of the highest power first. */
export const polyfit: Builtin = (call) => {
  const { x, y, deg } = named(call, ["x", "y", "deg"]);
  const [across, up] = [x, y].map(rationalsIn) as [Q.Rational[], Q.Rational[]];
  const degree = countIn(needed(deg), 1);
  if (across.length !== up.length) throw new Unclear("lengths");
  if (degree < 0 || degree > highestDegree || across.length > mostPlaces) throw new Unclear("too-long");
  const { rows, pivots } = reducedRowEchelon(normalEquations(across, up, degree), freely, degree + 1);
  // Too few different x: more than one polynomial fits.
  if (pivots.length <= degree) throw new Unclear("too-few");
  const coefficients = rows.map((row) => row.at(-1) as Q.Rational);
  return itemsOf(
    coefficients.reverse().map((value) => numberValue(Q.rationalToJson(value))),
    true,
  );
};

function rationalsIn(value: Value | undefined): Q.Rational[] {
  return membersToVisit(asArray(needed(value))).map((member) => {
    const number = rationalValueAt(numericOf(member).formula as MathJson, new Map());
    if (number === undefined || number === "no-value") throw new Unclear("sampled");
    return number;
  });
}

/** Row i: Σ xⁱ⁺ʲ for each j, and Σ xⁱ y behind them. */
function normalEquations(x: readonly Q.Rational[], y: readonly Q.Rational[], degree: number): Q.Rational[][] {
  const powers = x.map((value) => {
    const list = [Q.one];
    for (let exponent = 1; exponent <= 2 * degree; exponent++) list.push(Q.multiply(list.at(-1) as Q.Rational, value));
    return list;
  });
  const sum = (term: (index: number) => Q.Rational): Q.Rational =>
    x.reduce((total, _, index) => Q.add(total, term(index)), Q.zero);
  const power = (index: number, exponent: number): Q.Rational => powers[index]?.[exponent] ?? Q.zero;
  return Array.from({ length: degree + 1 }, (_, row) => [
    ...Array.from({ length: degree + 1 }, (_, column) => sum((index) => power(index, row + column))),
    sum((index) => Q.multiply(power(index, row), y[index] as Q.Rational)),
  ]);
}
