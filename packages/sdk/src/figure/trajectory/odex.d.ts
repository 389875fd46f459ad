/**
 * What is used of odex 2, Hairer and Wanner's ODEX carried over to JavaScript. The package brings TypeScript source that strict options
 * refuse, so `paths` in tsconfig.base.json points here instead.
 */

/** Called after each step. `dense(component, x)` is valid during the call; there is none at the start. Returns false to end the integration. */
export type Observe = (
  number: number,
  xOld: number,
  x: number,
  y: number[],
  dense: ((component: number, x: number) => number) | false | undefined,
) => boolean;

declare class Solver {
  constructor(dimension: number);
  maxSteps: number;
  /** At least 1e-4, unless `maxStepSize` or half the way is less. */
  initialStepSize: number;
  /** 0 for the whole way. */
  maxStepSize: number;
  denseOutput: boolean;
  relativeTolerance: number;
  absoluteTolerance: number;
  solve(
    rates: (x: number, y: number[]) => readonly number[],
    x: number,
    y: readonly number[],
    xEnd: number,
    observe: Observe,
  ): unknown;
}

declare const odex: { readonly Solver: typeof Solver };
export default odex;
