import type { MathJson } from "../../../contract.ts";
import { toUnicode } from "../../../expression/print-unicode.ts";

/** An angle as it stands in a picture: 3π/4 without the brackets that a formula has around 3π. */
export const angleText = (size: MathJson): string => toUnicode(size).replace(/^(−?)\((\d*π)\)\//u, "$1$2/");
