export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** One part of `npm test`. It prints what a person needs to mend a failure, and nothing when all is well. */
export interface Stage {
  /** For `--only`. */
  name: string;
  what: string;
  /** Whether it looks at sources only, so that it needs no build. */
  ofSources?: true;
  run(): Promise<Counts>;
}

/** A check of the sources that is one test: it passes when it finds nothing. */
export function check(name: string, what: string, find: () => Promise<readonly string[]> | readonly string[]): Stage {
  const run = async (): Promise<Counts> => {
    const found = await find();
    for (const sentence of found) console.log(`  ✗ ${sentence.replaceAll("\n", "\n    ")}`);
    return found.length === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  };
  return { name, what, ofSources: true, run };
}
