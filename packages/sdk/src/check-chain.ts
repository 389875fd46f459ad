import { judgeLines } from "./checking/judge-lines.ts";
import { type Line, readLine } from "./checking/line.ts";
import { settingsFrom } from "./checking/settings.ts";
import type { CheckChain } from "./contract.ts";
import { MisuseError } from "./errors/misuse-error.ts";
import { ParseError } from "./errors/parse-error.ts";

/**
 * Checks somebody's working line by line, one verdict a line: the first line is `given`, and each further one is held against the one before as
 * `checkStep` does. Nothing is held against a line further up, so that after a wrong line the next ones are judged by themselves: a line that goes on
 * rightly from a wrong one is `proved`.
 *
 * A line about other letters, t = x², and one that goes on with a part of a system is no mistake, nor is what then goes on from both: such lines are
 * `unchecked` unless they are proved.
 *
 * `= b` goes on from the last side of the line above, y = a say, and the next line then starts from y = b. ⇒ and ∴ claim that the line follows from
 * the one before, ⇔ that both say the same, ⇐ that the one before follows. A solution with a remark that takes it back, `x = −1（舍去）`, is
 * gone from the next line on.
 *
 * @throws {ParseError} (as rejection) for a formula that cannot be read; its message begins with the number of the line
 * @throws {MisuseError} (as rejection) for a blank line or one that is no text, for a first line that goes on from another, and as `checkStep` does
 */
export const checkChain: CheckChain = async (lines, options = {}) => {
  if (!Array.isArray(lines)) throw new MisuseError("lines must be a list of formulas");
  const settings = settingsFrom(options);
  const [first, ...others] = (lines as readonly unknown[]).map(readNumbered);
  if (first === undefined) return [];
  if (first.continues !== undefined) throw new MisuseError("line 1 goes on from a line before it, and there is none");
  return judgeLines([first, ...others], settings);
};

function readNumbered(source: unknown, index: number): Line {
  const number = index + 1;
  if (typeof source !== "string") throw new MisuseError(`line ${number} must be a string, found ${typeof source}`);
  if (source.trim() === "") throw new MisuseError(`line ${number} is blank`);
  try {
    return readLine(source);
  } catch (error) {
    if (error instanceof ParseError) error.message = `line ${number}: ${error.message}`;
    throw error;
  }
}
