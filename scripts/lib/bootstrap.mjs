import { join } from "node:path";
import { checkHost } from "./host.mjs";
import { ensureInstalled } from "./install.mjs";
import { hand } from "./process.mjs";
import { root, Sentence } from "./repository.mjs";

/**
 * Checks the host, installs what the lockfile lists, and hands over to a script in `scripts/` under the pinned Node, with this command
 * line's further words. What a person can put right is told in one sentence, without a stack.
 * @param {string} script
 */
export async function onPinnedNode(script) {
  try {
    checkHost();
    const node = await ensureInstalled();
    process.exitCode = await hand(node, [join(root, "scripts", script), ...process.argv.slice(2)]);
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
