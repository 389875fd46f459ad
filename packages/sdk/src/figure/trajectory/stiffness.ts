import type { VectorField } from "./vector-field.ts";

/**
 * Whether steps of this length are as short as they are for stability alone: some part of the state dies out at a rate λ with λh of the
 * order of 1, while the state as a whole changes a thousand times more slowly. Found only where the fastest rate is real, by the power method.
 */
export function isStiff(field: VectorField, t: number, state: readonly number[], step: number): boolean {
  const rates = field.rates(t, state);
  const jacobian = jacobianAt(field, t, state, rates);
  const fastest = dominant(jacobian);
  if (fastest === undefined || fastest >= 0) return false;
  const own = norm(rates) / norm(state);
  return -fastest * Math.abs(step) > 0.5 && -fastest > 1000 * own;
}

/** ∂fᵢ/∂xⱼ by differences. */
function jacobianAt(field: VectorField, t: number, state: readonly number[], rates: readonly number[]): number[][] {
  const columns = state.map((value, index) => {
    const change = 1e-7 * Math.max(Math.abs(value), 1e-3);
    const moved = field.rates(t, state.with(index, value + change));
    return rates.map((rate, row) => ((moved[row] ?? Number.NaN) - rate) / change);
  });
  return rates.map((_, row) => columns.map((column) => column[row] ?? Number.NaN));
}

/** The eigenvalue of greatest size, where it is real and alone. */
function dominant(matrix: readonly (readonly number[])[]): number | undefined {
  let vector = matrix.map((_, index) => 1 + index / 7);
  for (let round = 0; round < 60; round++) {
    const image = times(matrix, vector);
    const length = norm(image);
    if (!(length > 0 && Number.isFinite(length))) return undefined;
    vector = image.map((value) => value / length);
  }
  const image = times(matrix, vector);
  const value = vector.reduce((sum, part, index) => sum + part * (image[index] ?? 0), 0);
  const rest = norm(image.map((part, index) => part - value * (vector[index] ?? 0)));
  return rest < 1e-3 * Math.abs(value) ? value : undefined;
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0));
}

function norm(vector: readonly number[]): number {
  return Math.hypot(...vector);
}
