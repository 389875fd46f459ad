import { readLine } from "./checking/line.ts";
import { judgeNext } from "./checking/next-line.ts";
import { settingsFrom } from "./checking/settings.ts";
import type { CheckStep } from "./contract.ts";

/**
 * Checks one line against the one before it, both as LaTeX, Unicode or ASCII mathematics. Two equations are compared by their solutions
 * and two expressions by their values, unless `relation` says otherwise or `after` begins with ⇒, ⇔, ⇐ or ∴. A line such as `= 5` goes on
 * from the last side of the line before. Over the real numbers, unless `numbers` or the letter i says otherwise.
 *
 * A refuted step has a `witness`, and where the mistake is a known one its `slip` and a sentence about it as `reason`, which
 * `sayPlainly(reason, wordingOf({ reason }, "en"))` puts into words.
 *
 * @throws {ParseError} (as rejection) for a formula that cannot be read
 * @throws {MisuseError} (as rejection) for an unknown relation or kind of numbers, for hypotheses that are no list, for a line that is no text
 */
export const checkStep: CheckStep = async (before, after, options = {}) => {
  const settings = settingsFrom(options);
  const first = readLine(before);
  return judgeNext(first.expression, readLine(after), settings).verdict;
};
