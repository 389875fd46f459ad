import type { Language } from "@math-viz/sdk";

/** The language to answer in: as asked for, else that of the question's own words, else the terminal's. */
export function answerLanguage(
  text: string,
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) return asked;
  if (/\p{Script=Han}/u.test(text)) return "zh";
  if (/[a-z]{4}/i.test(text.replace(/\\[a-z]+/gi, ""))) return "en";
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.startsWith("zh") ? "zh" : "en";
}
