import { askedIn } from "./checking/answer/asked.ts";
import { checkAsked } from "./checking/answer/check-asked.ts";
import { ofHundred } from "./checking/answer/in-percent.ts";
import { readAnswer, readingsDiffer } from "./checking/answer/read-answer.ts";
import { settingsFrom } from "./checking/settings.ts";
import type { CheckAnswer } from "./contract.ts";
import { MisuseError } from "./errors/misuse-error.ts";

/**
 * Checks an answer against the question itself, whoever found it and however. Solutions must be all of them and no others; a vertex, a range, a
 * discriminant is held against the function; a formula is compared by value, and where the question names a form, by that too.
 *
 * The question is in words, or a formula alone: an equation, an inequality or a system asks for its solutions, anything else for its value. The answer
 * is LaTeX, Unicode or ASCII mathematics: `x = 2 or x = -2`, `2, -2`, `{2, -2}`, `(2, -1)`, `[-1, ∞)`, `no solution`. Over the real numbers unless
 * `numbers` or the question says otherwise. What cannot be read, or asks for several things, is `unchecked` with the reason.
 *
 * @throws {ParseError} (as rejection) for an answer that cannot be read
 * @throws {MisuseError} (as rejection) for a question or an answer that is no text, an unknown kind of numbers, hypotheses that are no list
 */
export const checkAnswer: CheckAnswer = async (question, answer, options = {}) => {
  const asking = typeof question === "string" ? { text: question } : question;
  if (typeof asking?.text !== "string") throw new MisuseError("the question must be a string or have a text");
  if (typeof answer !== "string") throw new MisuseError(`an answer must be a string, found ${typeof answer}`);
  const settings = settingsFrom(options);
  const given = readAnswer(answer);
  const asked = await askedIn(asking);
  if ("reason" in asked) return { status: "unchecked", reason: asked.reason };
  const verdicts = asked.map((each) => checkAsked(each, ofHundred(asking.text, each, given) ?? given, settings));
  const verdict = verdicts.find(({ status }) => status === "proved") ?? verdicts[0];
  if (verdict === undefined) return { status: "unchecked", reason: { key: "reason.answer-kind" } };
  // 1,234 may be two roots: what was read is perhaps not what was meant.
  const isDoubtful = verdict.status === "refuted" && readingsDiffer(answer);
  return isDoubtful ? { status: "unchecked", reason: { key: "reason.answer-ambiguous" } } : verdict;
};
