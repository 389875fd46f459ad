/** What becomes of the questions of this folder, by paragraph, topic and language: `node test/corpora/questions/report.ts [NAME …]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { solve } from "../../../packages/sdk/src/solve.ts";
import { type QuestionRow, type Score, scoreOf } from "./compare.ts";

export const names = [
  "equations",
  "conditions",
  "meetings",
  "lines",
  "systems",
  "arithmetic",
  "expressions",
  "one-unknown",
  "several",
  "inequalities",
  "calculus",
] as const;

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

type Counts = Record<Score, number>;

/** Counts by a name, in the order in which names come. */
class Tally {
  readonly #rows = new Map<string, Counts>();

  add(name: string, score: Score): void {
    const counts = this.#rows.get(name) ?? { right: 0, wrong: 0, unanswered: 0 };
    counts[score]++;
    this.#rows.set(name, counts);
  }

  lines(): string[] {
    return [...this.#rows].map(([name, counts]) => `  ${lineOf(name, counts)}`);
  }
}

function lineOf(name: string, { right, wrong, unanswered }: Counts): string {
  const asked = right + wrong + unanswered;
  return `${name}: ${asked} asked, ${right} right (${((100 * right) / asked).toFixed(1)} %), ${wrong} wrong, ${unanswered} unanswered`;
}

async function report(name: string): Promise<void> {
  const counts: Counts = { right: 0, wrong: 0, unanswered: 0 };
  const [topics, languages] = [new Tally(), new Tally()];
  const times: number[] = [];
  for await (const { row, score, said, milliseconds } of scored(name)) {
    counts[score]++;
    if (row.topic !== undefined) topics.add(row.topic, score);
    languages.add(row.lang, score);
    times.push(milliseconds);
    if (score !== "right")
      console.log(
        `  ${score} ${row.id} ${row.text}\n      wanted ${JSON.stringify(row.answers.map(({ value }) => value)).slice(0, 300)}\n      said   ${said}`,
      );
  }
  times.sort((a, b) => a - b);
  for (const line of [...topics.lines(), ...languages.lines()]) console.log(line);
  console.log(
    `${lineOf(name, counts)}; median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  for (const name of names.filter((each) => asked.length === 0 || asked.includes(each))) await report(name);
}
