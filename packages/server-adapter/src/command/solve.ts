import { type Derivation, type Question, solve as solveQuestion, wordingOf } from "@math-viz/sdk";
import { answerLanguage } from "./answer-language.ts";
import { optionNumber, optionText, refuseOptions } from "./arguments.ts";
import { type Command, exitCode, type Given, type Streams, UsageError } from "./command.ts";
import { solveLines } from "./lines/solve-lines.ts";
import { modelFor, solveModelOptions } from "./solve-model.ts";
import { paletteFor } from "./terminal/palette.ts";
import { renderToTerminal } from "./terminal/render-to-terminal.ts";
import { write } from "./write.ts";

export const solve: Command = {
  name: "solve",
  says: "solve a question, with every step and its verdict",
  usage: ['"<question>"', "--jsonl"],
  options: {
    lang: { takes: "en|zh", says: "language of the sentences; else that of the question" },
    method: { takes: "ID", says: "by another of the methods it offers" },
    reading: { takes: "N", says: "by another of its readings" },
    json: { says: "print the derivation as JSON" },
    html: { takes: "FILE", says: "write a page that needs nothing else, JavaScript included" },
    svg: { takes: "FILE", says: "write the chart; further ones as FILE-2, FILE-3 …" },
    ...solveModelOptions,
    jsonl: { says: 'lines {"id","text","lang"?} or {"id","turns","lang"?} in, {"id","status","ms","derivation"} out' },
  },
  notes: [
    "✓ proved   ≈ checked numerically   ✗ wrong   · not decided",
    "Exit code: 0 solved, 1 not (or only in part), 2 the command line makes no sense.",
    'Example:  math-viz solve "画出 y = x² − 4x + 3 的图像并求顶点坐标"',
  ],
  async run(given, streams) {
    if (given.options.has("jsonl")) return solveManyLines(given, streams);
    const text = given.words.join(" ");
    if (text.trim() === "") throw new UsageError('there is no question: math-viz solve "x^2 - 4x + 3 = 0"');
    return solveOne(text, given, streams);
  },
};

async function solveManyLines(given: Given, streams: Streams): Promise<number> {
  const known = new Set(["jsonl", "lang", ...Object.keys(solveModelOptions)]);
  refuseOptions(given, (name) => !known.has(name), "--jsonl");
  if (given.words.length > 0)
    throw new UsageError(`solve --jsonl reads its questions from standard input, so "${given.words[0]}" has no place`);
  const lang = optionText(given, "lang");
  const model = await modelFor(given, streams, answerLanguage("", lang, streams.environment));
  try {
    await solveLines(streams, lang, model.options);
  } finally {
    await model.end();
  }
  return exitCode.solved;
}

async function solveOne(text: string, given: Given, streams: Streams): Promise<number> {
  const lang = answerLanguage(text, optionText(given, "lang"), streams.environment);
  const method = optionText(given, "method");
  const reading = optionNumber(given, "reading", 0, 99);
  const question: Question = { text, lang, ...(method !== undefined && { method }), ...(reading !== undefined && { reading }) };
  const model = await modelFor(given, streams, lang);
  const derivation = await solveQuestion(question, { lang, ...model.options }).result.finally(() => model.end());
  await write(streams.out, given.options.has("json") ? `${JSON.stringify(derivation)}\n` : shown(derivation, lang, streams));
  await save(given, derivation, lang, streams);
  return derivation.status === "solved" ? exitCode.solved : exitCode.unsolved;
}

async function save(given: Given, derivation: Derivation, lang: string, streams: Streams): Promise<void> {
  const page = optionText(given, "html");
  const chart = optionText(given, "svg");
  if (page === undefined && chart === undefined) return;
  // Loaded when wanted: drawing brings along half a megabyte that a terminal does without.
  const { saveCharts, savePage } = await import("./save.ts");
  if (page !== undefined) await savePage(page, derivation, lang, streams);
  if (chart !== undefined) await saveCharts(chart, derivation, lang, streams);
}

function shown(derivation: Derivation, lang: string, streams: Streams): string {
  const out = streams.out as typeof streams.out & { isTTY?: boolean; columns?: number };
  return renderToTerminal(derivation, {
    wording: wordingOf(derivation, lang),
    lang,
    palette: paletteFor(out, streams.environment),
    ...(out.columns !== undefined && { columns: out.columns }),
  });
}
