/** What is used of ode45-cash-karp 1, which brings no declarations. */
declare module "ode45-cash-karp" {
  interface Integrator {
    y: number[];
    t: number;
    /** One step, not past the limit. False when it is there. */
    step(limit: number): boolean;
  }
  export default function ode45(
    start: number[],
    rates: (out: number[], state: number[], t: number) => void,
    t: number,
    dt: number,
    options?: { tol?: number; verbose?: boolean },
  ): Integrator;
}
