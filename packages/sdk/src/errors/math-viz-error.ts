/**
 * The base of every error this SDK throws. Recognised by a marker rather than by `instanceof`, so that two copies of the SDK in one
 * page, or an error rebuilt on the far side of a worker, still know each other's errors.
 */
const marker = Symbol.for("math-viz.error");

export class MathVizError extends Error {
  readonly [marker] = true;

  static isInstance(value: unknown): value is MathVizError {
    return typeof value === "object" && value !== null && marker in value;
  }
}
