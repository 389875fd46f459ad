import type { VectorField } from "../src/figure/trajectory/vector-field.ts";

type Rates = (state: readonly number[], t: number) => number[];

function field(dimension: number, rates: Rates): VectorField {
  return { dimension, rates: (t, state) => rates(state, t) };
}

export const line = (rate: (x: number, t: number) => number): VectorField => field(1, ([x = 0], t) => [rate(x, t)]);

export const plane = (rates: (x: number, y: number, t: number) => [number, number]): VectorField =>
  field(2, ([x = 0, y = 0], t) => rates(x, y, t));

export const space = (rates: (x: number, y: number, z: number, t: number) => [number, number, number]): VectorField =>
  field(3, ([x = 0, y = 0, z = 0], t) => rates(x, y, z, t));

export const oscillator = plane((x, y) => [y, -x]);
export const vanDerPol = (mu: number): VectorField => plane((x, y) => [y, mu * (1 - x * x) * y - x]);
export const lotkaVolterra = plane((x, y) => [1.5 * x - x * y, x * y - 3 * y]);
export const spiralSink = plane((x, y) => [y, -x - 0.3 * y]);
export const lorenz = (rho: number): VectorField => space((x, y, z) => [10 * (y - x), rho * x - y - x * z, x * y - (8 / 3) * z]);
export const roessler = (c: number): VectorField => space((x, y, z) => [-y - z, x + 0.2 * y, 0.2 + z * (x - c)]);
export const halvorsen = (a: number): VectorField =>
  space((x, y, z) => [-a * x - 4 * y - 4 * z - y * y, -a * y - 4 * z - 4 * x - z * z, -a * z - 4 * x - 4 * y - x * x]);
export const sprottA = space((x, y, z) => [y, -x + y * z, 1 - y * y]);
