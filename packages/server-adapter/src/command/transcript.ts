import { readFile } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";
import { readTranscript, wordingOf } from "@math-viz/sdk";
import { answerLanguage } from "./answer-language.ts";
import { optionText, refuseOptions } from "./arguments.ts";
import { type Command, exitCode, type Given, type Streams, UsageError } from "./command.ts";
import { transcriptLines } from "./lines/transcript-lines.ts";
import { paletteFor } from "./terminal/palette.ts";
import { renderToTerminal } from "./terminal/render-to-terminal.ts";
import { write } from "./write.ts";

export const transcript: Command = {
  name: "transcript",
  says: "read what a language model wrote: its lines as steps with verdicts, and its answer",
  usage: ["FILE", "-", "--jsonl"],
  options: {
    question: { takes: "TEXT", says: "what was asked: the answer is held against it" },
    lang: { takes: "en|zh", says: "language of the sentences; else that of the text" },
    json: { says: "print the derivation as JSON" },
    jsonl: { says: 'lines {"id","transcript","text"?,"lang"?} in, {"id","ms","derivation"} out; text is the question' },
  },
  notes: [
    "A transcript is Markdown with LaTeX, with or without <think> … </think>. Nothing is taken from the thinking.",
    "✓ proved   ≈ checked numerically   ✗ wrong   · not decided",
    "Exit code: 0 the answer is proved right, 1 it is not, 2 the command line makes no sense.",
    'Example:  math-viz transcript answer.md --question "Solve 3x + 7 = 22"',
  ],
  async run(given, streams) {
    if (given.options.has("jsonl")) return readManyLines(given, streams);
    const [file, ...others] = given.words;
    if (file === undefined) throw new UsageError("there is no file: math-viz transcript answer.md, or - for standard input");
    if (others.length > 0) throw new UsageError(`one file at a time: "${others[0]}" has no place`);
    return readOne(await textOf(file, streams), given, streams);
  },
};

async function readManyLines(given: Given, streams: Streams): Promise<number> {
  refuseOptions(given, (name) => name !== "jsonl" && name !== "lang", "--jsonl");
  if (given.words.length > 0)
    throw new UsageError(`transcript --jsonl reads its lines from standard input, so "${given.words[0]}" has no place`);
  await transcriptLines(streams, optionText(given, "lang"));
  return exitCode.solved;
}

async function readOne(text: string, given: Given, streams: Streams): Promise<number> {
  const question = optionText(given, "question");
  const lang = answerLanguage(question ?? text, optionText(given, "lang"), streams.environment);
  const derivation = await readTranscript(text, { ...(question !== undefined && { question }), lang });
  const out = streams.out as typeof streams.out & { isTTY?: boolean; columns?: number };
  const shown = given.options.has("json")
    ? `${JSON.stringify(derivation)}\n`
    : renderToTerminal(derivation, {
        wording: wordingOf(derivation, lang),
        lang,
        palette: paletteFor(out, streams.environment),
        ...(out.columns !== undefined && { columns: out.columns }),
      });
  await write(streams.out, shown);
  return derivation.status === "solved" ? exitCode.solved : exitCode.unsolved;
}

async function textOf(file: string, { input }: Streams): Promise<string> {
  if (file === "-") return textIn(input);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`"${file}" cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

async function textIn(input: Streams["input"]): Promise<string> {
  const decoder = new StringDecoder("utf8");
  let text = "";
  for await (const chunk of input) text += typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
  return text + decoder.end();
}
