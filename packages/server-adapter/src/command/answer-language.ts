import { type Language, languageOfText } from "@math-viz/sdk";

/** The language to answer in: as asked for, else that of the question's own words, else the terminal's. */
export function answerLanguage(
  text: string,
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) return asked;
  const found = languageOfText(text);
  if (found !== "en" || hasWords(text)) return found;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.startsWith("zh") ? "zh" : "en";
}

/** Words, not letters and commands: a bare formula has no language. */
function hasWords(text: string): boolean {
  return /[a-z]{4}/i.test(text.replace(/\\[a-z]+/gi, ""));
}
