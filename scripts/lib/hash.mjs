import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { memory, root } from "./repository.mjs";

/**
 * A hash over files' names and contents (names relative to the repository) and further words that the result depends on.
 * @param {readonly string[]} files
 * @param {readonly string[]} [words]
 */
export function hashOf(files, words = []) {
  const hash = createHash("sha256");
  for (const word of words) hash.update(`${word}\0`);
  for (const file of [...files].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/**
 * Whether `name` was last done for this very hash.
 * @param {string} name
 * @param {string} hash
 */
export function isDone(name, hash) {
  const stamp = join(memory, name);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/**
 * @param {string} name
 * @param {string} hash
 */
export function markDone(name, hash) {
  const stamp = join(memory, name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
