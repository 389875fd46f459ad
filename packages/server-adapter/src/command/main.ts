import { createRequire } from "node:module";
import { readArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { type Command, exitCode, type Streams, UsageError } from "./command.ts";
import { doctor } from "./doctor.ts";
import { helpOf, overview } from "./help.ts";
import { models } from "./models.ts";
import { serve } from "./serve.ts";
import { solve } from "./solve.ts";
import { transcript } from "./transcript.ts";
import { write } from "./write.ts";

const commands: readonly Command[] = [solve, check, transcript, models, doctor, serve];

/** The command `math-viz`. Resolves to the exit code: 0 done and solved, 1 not solved, 2 the command line makes no sense. */
export async function main(words: readonly string[], streams: Streams = processStreams()): Promise<number> {
  try {
    return await run(words, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const command = commands.find(({ name }) => name === words[0]);
    await write(
      streams.err,
      `math-viz: ${error.message}\nSee: math-viz ${command === undefined ? "" : `${command.name} `}--help\n`,
    );
    return exitCode.misuse;
  }
}

async function run(words: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = words;
  if (name === "--version" || name === "-v") return say(`${version()}\n`, streams);
  if (name === "--help" || name === "-h" || name === "help") return say(overview(commands), streams);
  if (name === undefined) throw new UsageError(`there is no command: ${commands.map((known) => known.name).join(", ")}`);
  const command = commands.find((known) => known.name === name);
  if (command === undefined)
    throw new UsageError(`there is no command "${name}": it is ${commands.map((known) => known.name).join(", ")}`);
  if (rest.includes("--help") || rest.includes("-h")) return say(helpOf(command), streams);
  return command.run(readArguments(rest, command.options), streams);
}

async function say(text: string, streams: Streams): Promise<number> {
  await write(streams.out, text);
  return exitCode.solved;
}

function version(): string {
  return (createRequire(import.meta.url)("../../package.json") as { version: string }).version;
}

/** The process's own streams. A reader that goes away (`| head -1`) ends the run quietly: nobody is left to tell. */
function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCode.solved);
      throw error;
    });
  }
  return { input: process.stdin, out: process.stdout, err: process.stderr, environment: process.env };
}
