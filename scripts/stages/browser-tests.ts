import { startTestRunner, type TestRunnerConfig } from "@web/test-runner";
import { ensureChromium } from "../lib/chromium.ts";
import { reporter } from "./browser-reporter.ts";
import type { Counts, Stage } from "./stage.ts";

/** The element's tests in a real Chromium, as web-test-runner.config.ts sets them up. */
export const browserTests: Stage = {
  name: "browser",
  what: "Tests in the browser",
  async run() {
    process.env.CHROME_PATH = await ensureChromium();
    const { default: config } = await import("../../web-test-runner.config.ts");
    return runInBrowser(config);
  },
};

export async function runInBrowser(config: TestRunnerConfig): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const runner = await startTestRunner({
    config: { ...config, reporters: [reporter(counts)], watch: false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => (runner === undefined ? resolve(undefined) : runner.on("stopped", resolve)));
  if (counts.passed + counts.failed === 0) {
    console.log("  ✗ there was no test to run in the browser");
    counts.failed = 1;
  }
  return counts;
}
