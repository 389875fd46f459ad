/** What becomes of the questions of this folder, by paragraph and language: `node test/corpora/questions/report.ts [NAME …]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { solve } from "../../../packages/sdk/src/solve.ts";
import { type QuestionRow, type Score, scoreOf } from "./compare.ts";

export const names = ["equations", "conditions", "meetings", "lines", "systems"] as const;

export const rowsOf = (name: string): QuestionRow[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as QuestionRow);

/** Each row with its score, and what was answered. */
export async function* scored(
  name: string,
): AsyncGenerator<{ row: QuestionRow; score: Score; said: string; milliseconds: number }> {
  for (const row of rowsOf(name)) {
    const start = performance.now();
    const derivation = await solve({ text: row.text, lang: row.lang }).result;
    const milliseconds = performance.now() - start;
    const said =
      derivation.answers.length > 0
        ? derivation.answers.map(({ latex }) => latex).join(" | ")
        : JSON.stringify(derivation.reason ?? "");
    yield { row, score: scoreOf(row, derivation), said, milliseconds };
  }
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  for (const name of names.filter((each) => asked.length === 0 || asked.includes(each))) {
    const counts: Record<Score, number> = { right: 0, wrong: 0, unanswered: 0 };
    const times: number[] = [];
    for await (const { row, score, said, milliseconds } of scored(name)) {
      counts[score]++;
      times.push(milliseconds);
      if (score !== "right")
        console.log(
          `  ${score} ${row.id} ${row.text}\n      wanted ${JSON.stringify(row.answers.map(({ value }) => value))}\n      said   ${said}`,
        );
    }
    times.sort((a, b) => a - b);
    const total = counts.right + counts.wrong + counts.unanswered;
    console.log(
      `${name}: ${total} asked, ${counts.right} right (${((100 * counts.right) / total).toFixed(1)} %), ${counts.wrong} wrong, ${counts.unanswered} unanswered; median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
    );
  }
}
