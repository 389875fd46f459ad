import { Writable } from "node:stream";
import { main } from "../src/command/main.ts";

/** What a run of the command came to. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a person would, with its streams in memory; nobody interrupts it. */
export async function runCommand(words: readonly string[], input = "", environment: Record<string, string> = {}): Promise<Run> {
  const told = { out: "", err: "" };
  const stream = (name: "out" | "err"): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        told[name] += chunk;
        done();
      },
    });
  const lines = (async function* () {
    yield input;
  })();
  const { signal } = new AbortController();
  const code = await main(words, { input: lines, out: stream("out"), err: stream("err"), environment, signal });
  return { code, ...told };
}
