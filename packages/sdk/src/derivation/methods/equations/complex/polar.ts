import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import * as Q from "../../../../algebra/rational.ts";
import { rational } from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { Spend } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { ComplexConstant } from "./complex-constant.ts";

/** r(cos θ + i sin θ) with θ = turn · π, 0 ≤ turn < 2. */
export interface Polar {
  readonly size: MathJson;
  readonly turn: Q.Rational;
}

/** undefined where the angle is no rational multiple of π that is known from a triangle. */
export function polarOf({ re, im }: ComplexConstant, spend: Spend): Polar | undefined {
  const [across, up] = [re, im].map((part) => (part === 0 ? 0 : signOfConstant(part, spend)));
  if (across === undefined || up === undefined || (across === 0 && up === 0)) return undefined;
  const size = simplify(apply("Sqrt", apply("Add", apply("Power", re, 2), apply("Power", im, 2))), { spend });
  if (across === 0) return { size, turn: up === 1 ? rational(1, 2) : rational(3, 2) };
  const angle = simplify(apply("Arctan", apply("Divide", im, re)), { spend });
  const share = rationalOf(simplify(apply("Divide", angle, "Pi"), { spend }));
  if (share === undefined) return undefined;
  const turn = across === 1 ? share : Q.add(share, Q.one);
  return { size, turn: Q.signOf(turn) < 0 ? Q.add(turn, rational(2)) : turn };
}

/** The angle as it is written: π/6, 3π/2, 0. */
export const angleOf = (turn: Q.Rational): MathJson => simplify(apply("Multiply", Q.rationalToJson(turn), "Pi"));

/** r(cos θ + i sin θ) */
export function writtenPolar({ size, turn }: Polar): MathJson {
  const angle = angleOf(turn);
  const sum = apply("Add", apply("Cos", angle), apply("Multiply", "ImaginaryUnit", apply("Sin", angle)));
  return size === 1 ? sum : apply("Multiply", size, sum);
}

/** The n roots of index n, by De Moivre: angles (θ + 2kπ)/n. */
export function polarRoots({ size, turn }: Polar, index: number, spend: Spend): Polar[] {
  const root = simplify(apply("Root", size, index), { spend });
  return Array.from({ length: index }, (_, k) => ({
    size: root,
    turn: Q.divide(Q.add(turn, rational(2 * k)), rational(index)),
  }));
}
