import { parseArgs } from "node:util";
import { ensureBuilt } from "./lib/build.ts";
import { seconds } from "./lib/process.mjs";
import { Sentence } from "./lib/repository.mjs";
import { inSentences } from "./lib/sentences.ts";
import { stages } from "./stages/index.ts";
import type { Counts, Stage } from "./stages/stage.ts";

/** `--only unit,types`: these stages and no others. */
function chosen(): readonly Stage[] {
  const only = wordAfterOnly();
  if (only === undefined) return stages;
  const names = only.split(",");
  const unknown = names.filter((name) => stages.every((stage) => stage.name !== name));
  if (unknown.length > 0)
    throw new Sentence(`There is no stage "${unknown.join('", "')}": it is ${stages.map(({ name }) => name).join(", ")}.`);
  return stages.filter(({ name }) => names.includes(name));
}

function wordAfterOnly(): string | undefined {
  try {
    return parseArgs({ options: { only: { type: "string" } } }).values.only;
  } catch (error) {
    throw new Sentence(`${error instanceof Error ? error.message : error}\nnpm test takes nothing but: -- --only name,name`);
  }
}

const build: Stage = {
  name: "build",
  what: "Build",
  async run() {
    await ensureBuilt();
    return { passed: 1, failed: 0, skipped: 0 };
  },
};

/** A stage that cannot even begin has failed once; the others go on. */
async function runStage(stage: Stage): Promise<Counts> {
  const started = performance.now();
  const counts = await stage.run().catch((error: unknown): Counts => {
    console.log(`  ✗ ${error instanceof Sentence ? error.message : error instanceof Error ? error.stack : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(`${counts.failed === 0 ? "✓" : "✗"} ${stage.what} (${stage.name}): ${summary(counts)}, ${seconds(started)}`);
  return counts;
}

function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

await inSentences(async () => {
  const running = chosen();
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of running.every(({ ofSources }) => ofSources) ? running : [build, ...running]) {
    const counts = await runStage(stage);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    // Without a build most of the rest would fail for that reason alone.
    if (stage === build && counts.failed > 0) break;
  }
  console.log(summary(total));
  // What a broken test left open shall not keep the run from ending.
  process.exit(total.failed === 0 ? 0 : 1);
});
