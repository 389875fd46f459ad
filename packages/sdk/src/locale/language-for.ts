import type { Language } from "../contract.ts";

/** Which of the complete languages serves a BCP 47 tag: "zh-Hant-TW" is Chinese, whatever is not known is English. */
export function languageFor(tag: Language | undefined): "en" | "zh" {
  return tag?.toLowerCase().split(/[-_]/)[0] === "zh" ? "zh" : "en";
}
