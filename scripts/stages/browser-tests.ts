import { fork } from "node:child_process";
import { join } from "node:path";
import { ensureChromium } from "../lib/chromium.ts";
import { root } from "../lib/repository.mjs";
import type { BrowserReport } from "./browser-report.ts";
import type { Counts, Stage } from "./stage.ts";

/** The element's tests in a real Chromium, as web-test-runner.config.ts sets them up. */
export const browserTests: Stage = {
  name: "browser",
  what: "Tests in the browser",
  async run() {
    const { counts, complaints } = await runInBrowser();
    for (const complaint of complaints) console.log(`  ✗ ${complaint.replaceAll("\n", "\n    ")}`);
    return counts;
  },
};

/**
 * Runs the tests that the configuration names, or those of another folder. In a process of its own, because the test runner takes the terminal
 * and the console over.
 */
export async function runInBrowser(folder?: string): Promise<{ counts: Counts; complaints: string[] }> {
  const child = fork(join(root, "scripts/stages/browser-process.ts"), folder === undefined ? [] : [folder], {
    cwd: root,
    env: { ...process.env, CHROME_PATH: await ensureChromium() },
    // Stripping types by hand is announced as experimental at every start.
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let report: BrowserReport = { counts: { passed: 0, failed: 0, skipped: 0 }, complaints: [] };
  let printed = "";
  child.once("message", (message) => (report = message as BrowserReport));
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (printed += text));
  await new Promise((resolve) => child.once("close", resolve));
  if (report.counts.passed + report.counts.failed > 0) return report;
  return { counts: { ...report.counts, failed: 1 }, complaints: [`not one test ran in the browser\n${printed.trim()}`] };
}
