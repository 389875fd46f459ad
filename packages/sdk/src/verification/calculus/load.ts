/** What the ladder uses for calculus. Whoever verifies hands it on, so that a verdict never depends on what has been loaded before. */
export type CalculusRungs = typeof import("./rungs.ts");

let loaded: Promise<CalculusRungs> | undefined;

/** Fetched once; a try that fails is made again. */
export function loadCalculus(): Promise<CalculusRungs> {
  loaded ??= import("./rungs.ts").catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
