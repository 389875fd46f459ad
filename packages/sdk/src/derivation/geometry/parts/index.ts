import type { Part } from "../part.ts";
import { ranges } from "./conditions/ranges.ts";
import { settingUp } from "./conditions/setting-up.ts";
import { solving } from "./conditions/solving.ts";
import { conics } from "./conics/index.ts";
import { lineParts } from "./lines/index.ts";
import { tangents } from "./tangents/index.ts";

/** Every part there is. A new one is written in its file and named here. */
export const parts: readonly Part[] = [...conics, ...lineParts, tangents, settingUp, solving, ranges];
