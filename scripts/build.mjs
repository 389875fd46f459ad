// npm run build: runs on any Node from 20.20 on, before anything is installed.
import { onPinnedNode } from "./lib/bootstrap.mjs";

await onPinnedNode("build.ts");
