import { readFileSync } from "node:fs";

/** A line of mathsteps: the name of its change, and what it changes, in its own notation. */
export interface TheirLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly substeps: readonly TheirLine[];
}

/** What mathsteps 0.2.0 wrote for each input; see record.ts. */
export const recorded = (): Record<string, TheirLine[]> =>
  JSON.parse(readFileSync(new URL("recorded.json", import.meta.url), "utf8"));
