import { type Command, exitCode, UsageError } from "./command.ts";
import { checkLines } from "./lines/check-lines.ts";

export const check: Command = {
  name: "check",
  says: "is this line a right next line? one verdict for each line of input",
  usage: ["--jsonl"],
  options: { jsonl: { says: 'lines {"id","before","after","relation"?,"assuming"?,"numbers"?} in, {"id","ms","verdict"} out' } },
  notes: [
    "Formulas are LaTeX or typed plainly. relation: equal (expressions), equivalent (the same solutions), implies, follows.",
    'assuming: a list of formulas that hold besides, ["x > 0"]. numbers: real, complex, integer or natural.',
    'verdict: {"status","conditions"?,"witness"?,"slip"?}; slip names the mistake in a refuted step where it is a known one.',
    'A line that cannot be read gives {"id","status":"error","reason"}, and the run goes on.',
    `Example:  echo '{"id":1,"before":"x^2 = 4","after":"x = 2"}' | math-viz check --jsonl`,
  ],
  async run(given, streams) {
    if (!given.options.has("jsonl")) throw new UsageError("check reads lines: math-viz check --jsonl");
    if (given.words.length > 0)
      throw new UsageError(`check --jsonl reads its lines from standard input, so "${given.words[0]}" has no place`);
    await checkLines(streams);
    return exitCode.solved;
  },
};
