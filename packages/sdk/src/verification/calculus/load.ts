/** What the ladder uses for calculus. Whoever verifies hands it on, so that a verdict never depends on what has been loaded before. */
export type CalculusRungs = typeof import("./rungs.ts");

export const loadCalculus = (): Promise<CalculusRungs> => import("./rungs.ts");
