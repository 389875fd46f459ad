import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { Sentence } from "../../../scripts/lib/repository.mjs";
import type { Task } from "../question.ts";
import { type Asker, inTime, type Reply } from "./asker.ts";

const script = fileURLToPath(new URL("sympy_solve.py", import.meta.url));

type Python = ChildProcessByStdio<Writable, Readable, null>;

/** SymPy in one process of Python, a task a line; it takes the time itself. */
export function sympy(python: string): Asker {
  let child: Python | undefined;
  let waiting: { resolve(reply: Reply): void; reject(error: Error): void } | undefined;
  const start = (): Python => {
    const own = spawn(python, [script], { stdio: ["pipe", "pipe", "inherit"] });
    const fail = (why: string): void => waiting?.reject(new Sentence(`${python} does not run SymPy (python3-sympy): ${why}.`));
    createInterface({ input: own.stdout }).on("line", (line) => waiting?.resolve(JSON.parse(line) as Reply));
    own.on("error", ({ message }) => fail(message));
    own.on("exit", (code) => {
      if (own === child) fail(`exit code ${code}`);
    });
    return own;
  };
  const end = (): void => {
    const ended = child;
    child = undefined;
    ended?.kill();
  };
  const asked = (task: Task): Promise<Reply> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      child ??= start();
      child.stdin.write(`${JSON.stringify(task)}\n`);
    });
  return { name: "SymPy", ask: (task) => inTime(asked(task), end), close: async () => end() };
}
