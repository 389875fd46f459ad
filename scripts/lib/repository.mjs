import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What this project's scripts remember between runs. Inside node_modules, so that removing that folder forgets it too. */
export const memory = join(root, "node_modules", ".cache", "math-viz");

/** Something that a person can put right: the message says what, in full, and is all that is shown. */
export class Sentence extends Error {}
