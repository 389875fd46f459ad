import { ensureBuilt } from "./lib/build.ts";
import { inSentences } from "./lib/sentences.ts";

await inSentences(ensureBuilt);
