import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Judged, makePairs, type Outcome } from "./pairs.ts";

/**
 * Writes pairs of a sentence and its notation as JSON lines, and says what became of all drafts, by language and kind:
 *
 *     node models/pairs/generate.ts --count 10000 --seed 1 --out pairs.jsonl [--misread misread.md]
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
    misread: { type: "string" },
  },
});
if (values.out === undefined) throw new Error("--out is missing: the file that the pairs are written to");

const { pairs, judged } = makePairs(wholeOf("count", values.count), wholeOf("seed", values.seed));
writeFileSync(values.out, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""));
if (values.misread !== undefined) writeFileSync(values.misread, misreadIn(judged));
console.log(reportOf(judged));

function wholeOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} must be a whole number, not "${text}"`);
  return value;
}

function misreadIn(all: readonly Judged[]): string {
  return all
    .filter(({ outcome }) => outcome === "misread" || outcome === "failed")
    .map(({ text, notation, read }) => `- ${JSON.stringify(text)}\n  - meant \`${notation}\`\n  - read \`${read}\`\n`)
    .join("");
}

/** A line for each kind: how many drafts there were in a language, and how many were kept. */
function reportOf(all: readonly Judged[]): string {
  const counts = new Map<string, { en: number[]; zh: number[] }>();
  const outcomes = new Map<string, number>();
  for (const { language, notation, outcome } of all) {
    const kind = notation.split(/[: ]/)[0] || "failed";
    for (const name of [kind, "all"]) {
      const known = counts.get(name) ?? { en: [0, 0], zh: [0, 0] };
      const [made = 0, kept = 0] = known[language];
      known[language] = [made + 1, kept + Number(outcome === "kept")];
      counts.set(name, known);
    }
    const key = `${language} ${outcome}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  }
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = rows.map(([kind, { en, zh }]) => `${kind.padEnd(26)} en ${en[1]} of ${en[0]}, zh ${zh[1]} of ${zh[0]}`);
  const order: readonly Outcome[] = ["kept", "surplus", "elsewhere", "unclear", "unread", "misread", "failed"];
  const summary = (["en", "zh"] as const).map(
    (language) =>
      `${language}: ${order.map((outcome) => `${outcomes.get(`${language} ${outcome}`) ?? 0} ${outcome}`).join(", ")}`,
  );
  return [...lines, ...summary].join("\n");
}
