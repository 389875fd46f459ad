import { dataRefused } from "./data-refused.ts";
import { planeRefused } from "./plane-refused.ts";

/** What is no question about a picture, or not one that is understood whole. */
export const refused: readonly string[] = [...dataRefused, ...planeRefused];
