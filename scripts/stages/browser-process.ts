import { startTestRunner } from "@web/test-runner";
import config from "../../web-test-runner.config.ts";
import { type BrowserReport, reporter } from "./browser-report.ts";

// Started by browser-tests.ts: runs the test runner to its end and sends its parent what came of it.
const [folder] = process.argv.slice(2);
const elsewhere = folder === undefined ? {} : { rootDir: folder, files: [`${folder}/**/*.test.ts`] };
const report: BrowserReport = { counts: { passed: 0, failed: 0, skipped: 0 }, complaints: [] };
const runner = await startTestRunner({
  config: { ...config, ...elsewhere, reporters: [reporter(report)], watch: false },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
await new Promise<void>((resolve) => (runner === undefined ? resolve() : runner.on("stopped", () => resolve())));
process.send?.(report, () => process.exit());
