import { stripTypeScriptTypes } from "node:module";
import type { TestRunnerConfig } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { modernised } from "./packages/element/build/old-style.js";
import { chromiumArguments } from "./scripts/lib/chromium.ts";

type Plugin = NonNullable<TestRunnerConfig["plugins"]>[number];

/** The browser gets TypeScript as Node does: the types become blanks, so lines and columns in its errors are those of the source. */
const typeScript: Plugin = {
  name: "typescript",
  resolveMimeType: ({ path }) => (path.endsWith(".ts") ? "js" : undefined),
  transform({ path, body }) {
    return path.endsWith(".ts") && typeof body === "string" ? stripTypeScriptTypes(body) : undefined;
  },
};

/** The one old-style package that the SDK imports, as the element's build has it. */
const oldStyle: Plugin = {
  name: "old-style",
  transform({ path, body }) {
    return path.includes("/node_modules/odex/") && typeof body === "string" ? modernised(body) : undefined;
  },
};

const config: TestRunnerConfig = {
  files: ["packages/element/test/browser/**/*.test.ts"],
  nodeResolve: true,
  plugins: [typeScript, oldStyle],
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
        args: chromiumArguments(),
      },
    }),
  ],
  // One page at a time: Chromium tells a tab in the background neither what comes into view nor that its size changes.
  concurrency: 1,
  testFramework: { config: { timeout: 60_000 } },
};

export default config;
