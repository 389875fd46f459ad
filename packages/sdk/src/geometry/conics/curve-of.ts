import type { Radical } from "../../algebra/radicals/radical.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Curve } from "../figures.ts";
import { degreeOf, type Polynomial } from "./polynomial-in.ts";

/** A polynomial of degree one or two in x and y, set equal to zero. */
export function curveOf(numbers: Radicals, polynomial: Polynomial): Curve | undefined {
  const degree = degreeOf(polynomial);
  const coefficient = (key: string): MathJson => numbers.toJson(polynomial.get(key) ?? nothing);
  if (degree === 1) return { kind: "line", a: coefficient("1,0"), b: coefficient("0,1"), c: coefficient("0,0") };
  if (degree !== 2) return undefined;
  const [A, B, C] = [coefficient("2,0"), coefficient("1,1"), coefficient("0,2")];
  return { kind: "conic", coefficients: [A, B, C, coefficient("1,0"), coefficient("0,1"), coefficient("0,0")] };
}

const nothing: Radical = [];
