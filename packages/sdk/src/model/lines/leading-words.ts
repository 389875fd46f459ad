/** Words that join formulas to a sentence. A formula has none of them, though their letters could be its factors. */
const joining = [
  ..."so thus hence therefore then now but next finally since because giving yields".split(" "),
  "(?:which|this|that|it) (?:gives|yields|means|follows)",
  "we (?:get|have|find|obtain|see|know)",
].join("|");

/** The same in Chinese, which puts no blank behind them. */
const joiningInChinese = "所以|因此|从而|于是|那么|解得|可得|得到|即|故|则|得|又|因为|∴";

const leading = new RegExp(`^(?:(?:(?:${joining}|and|let)(?: that)?(?![A-Za-z])|${joiningInChinese})[\\s,，:：]*)+(?=\\S)`, "i");
const anywhere = new RegExp(`(?<![A-Za-z\\\\])(?:${joining})(?![A-Za-z])|${joiningInChinese}`, "i");

/** What follows "so", "we get", 所以 and the like at the beginning of a line. */
export const withoutLeadingWords = (text: string): string => text.replace(leading, "");

/** Whether such words stand anywhere in a line: then it is no formula, or several. */
export const hasJoiningWords = (text: string): boolean => anywhere.test(text.replace(textual, ""));

const textual = /\\(?:text|textrm|mathrm|operatorname)\s*\{[^{}]*\}/g;

/** A long run of letters with a vowel, of which none is behind a backslash or in an index. */
const word = /(?<![\\A-Za-z_{])(?=[a-z]*[aeiou])[a-z]{4,}/gi;

/** Such runs as formulas have them: functions, Greek letters and signs that are spelt out, alone or with a letter. */
const names =
  /^(?:(?:a(?:rc)?|co)?(?:sin|cos|tan|cot|sec)h?|sqrt|root|cbrt|log|abs|floor|ceil|sign|alpha|beta|gamma|delta|epsilon|theta|lambda|sigma|omega|infinity|infty|true|false|mod|degrees?)[a-z]?$/i;

/** Whether words stand in a line that would be read as products of their letters. */
export const hasWords = (text: string): boolean =>
  hasJoiningWords(text) || (text.replace(textual, "").match(word) ?? []).some((run) => !names.test(run));
