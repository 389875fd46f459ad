import { join } from "node:path";
import { ensureBuilt } from "./lib/build.ts";
import { hand } from "./lib/process.mjs";
import { root } from "./lib/repository.mjs";
import { inSentences } from "./lib/sentences.ts";

const command = join(root, "packages/server-adapter/bin/math-viz.js");
const example = "画出 y = x² − 4x + 3 的图像并求顶点坐标";

await inSentences(async () => {
  await ensureBuilt();
  console.log(`\n$ math-viz solve "${example}"\n`);
  await hand(process.execPath, [command, "solve", example]);
  console.log("\n$ math-viz serve\n");
  process.exitCode = await hand(process.execPath, [command, "serve", ...process.argv.slice(2)]);
});
