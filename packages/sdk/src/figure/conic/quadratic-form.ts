import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { AxisNames } from "../axis-names.ts";
import { realValue } from "../number-of.ts";

/** a·x² + b·xy + c·y² + d·x + e·y + f in doubles. */
export interface QuadraticForm {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

const constant = (f: number): QuadraticForm => ({ a: 0, b: 0, c: 0, d: 0, e: 0, f });

/** A formula multiplied out, with coefficients of any kind: π, roots, e². undefined where it is of higher degree or no polynomial. */
export function quadraticForm(json: MathJson, names: AxisNames): QuadraticForm | undefined {
  if (json === names.horizontal) return { ...constant(0), d: 1 };
  if (json === names.vertical) return { ...constant(0), e: 1 };
  if (freeLetters(json).length === 0) {
    const value = realValue(json);
    return Number.isFinite(value) ? constant(value) : undefined;
  }
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
      return combined(operands, names, add);
    case "Subtract":
      return combined(operands, names, (left, right) => add(left, scaled(right, -1)));
    case "Negate":
      return combined([-1, ...operands], names, product);
    case "Multiply":
      return combined(operands, names, product);
    case "Divide":
      return combined(operands, names, (left, right) => (degree(right) === 0 ? scaled(left, 1 / right.f) : undefined));
    case "Power":
      return operands[0] !== undefined && operands[1] === 2 ? combined([operands[0], operands[0]], names, product) : undefined;
    default:
      return undefined;
  }
}

type Combine = (left: QuadraticForm, right: QuadraticForm) => QuadraticForm | undefined;

function combined(operands: readonly MathJson[], names: AxisNames, combine: Combine): QuadraticForm | undefined {
  const [first, ...others] = operands.map((operand) => quadraticForm(operand, names));
  return others.reduce((left, right) => left && right && combine(left, right), first);
}

const add: Combine = (l, r) => ({ a: l.a + r.a, b: l.b + r.b, c: l.c + r.c, d: l.d + r.d, e: l.e + r.e, f: l.f + r.f });

const scaled = ({ a, b, c, d, e, f }: QuadraticForm, by: number): QuadraticForm => ({
  a: a * by,
  b: b * by,
  c: c * by,
  d: d * by,
  e: e * by,
  f: f * by,
});

const degree = ({ a, b, c, d, e }: QuadraticForm): number => (a !== 0 || b !== 0 || c !== 0 ? 2 : d !== 0 || e !== 0 ? 1 : 0);

const product: Combine = (l, r) => {
  if (degree(l) + degree(r) > 2) return undefined;
  return {
    a: l.a * r.f + l.f * r.a + l.d * r.d,
    b: l.b * r.f + l.f * r.b + l.d * r.e + l.e * r.d,
    c: l.c * r.f + l.f * r.c + l.e * r.e,
    d: l.d * r.f + l.f * r.d,
    e: l.e * r.f + l.f * r.e,
    f: l.f * r.f,
  };
};
