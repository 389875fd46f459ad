import type { Writable } from "node:stream";

/** Where a command reads and writes. The process's own streams, or a test's. */
export interface Streams {
  input: AsyncIterable<Uint8Array | string>;
  out: Writable;
  /** What a person reads besides the result: progress, warnings, misuse. */
  err: Writable;
  environment: Readonly<Record<string, string | undefined>>;
  /** Ends a command that runs until it is told to stop. */
  signal?: AbortSignal;
}

/** `--name <takes>`, or a plain switch where `takes` is absent. */
export interface Option {
  takes?: string;
  says: string;
}

/** One command of `math-viz`: what its help says and what it does. */
export interface Command {
  name: string;
  /** One line, for the list of commands. */
  says: string;
  /** What may stand after the name, a line each. */
  usage: readonly string[];
  options: Readonly<Record<string, Option>>;
  /** Further paragraphs of the help. */
  notes?: readonly string[];
  /** Resolves to the exit code. Throws UsageError for what can never work. */
  run(given: Given, streams: Streams): Promise<number>;
}

/** Command line words sorted: options by name (a switch holds true), everything else in order. */
export interface Given {
  options: ReadonlyMap<string, string | true>;
  words: readonly string[];
}

/** The command line makes no sense: the sentence says what was wrong and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Exit codes, as `--help` lists them. */
export const exitCode = { solved: 0, unsolved: 1, misuse: 2 } as const;
