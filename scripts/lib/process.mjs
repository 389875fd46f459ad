import { spawn } from "node:child_process";
import { constants } from "node:os";
import { performance } from "node:perf_hooks";
import { root, Sentence } from "./repository.mjs";

/**
 * Runs a command of the toolchain quietly: one line says what is being done and how long it took; what the command itself printed is shown
 * only when it fails, and then a Sentence is thrown.
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ folder?: string, environment?: Record<string, string | undefined>, quiet?: boolean }} [options]
 */
export async function run(what, command, words, { folder = root, environment = {}, quiet = false } = {}) {
  if (!quiet) process.stdout.write(`${what} … `);
  const started = performance.now();
  const { code, output } = await capture(command, words, { folder, environment });
  if (code !== 0) {
    if (!quiet) process.stdout.write("failed\n");
    throw new Sentence(`${output.trim()}\n\n${what} failed (exit code ${code}).`);
  }
  if (!quiet) process.stdout.write(`${seconds(started)}\n`);
}

/**
 * Runs a command to its end and returns its exit code and everything that it printed.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ folder?: string, environment?: Record<string, string | undefined> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, words, { folder = root, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", (error) => resolve({ code: 127, output: `${output}\n${error.message}` }));
    child.once("close", (code, signal) => resolve({ code: code ?? exitCodeOf(signal), output }));
  });
}

/**
 * Gives the terminal to a command and returns its exit code. Ctrl-C reaches both: this process waits, so that the command can end as it
 * should and the prompt comes back after its last line.
 * @param {string} command
 * @param {readonly string[]} words
 * @returns {Promise<number>}
 */
export function hand(command, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, stdio: "inherit" });
    const wait = () => {};
    const pass = () => child.kill("SIGTERM");
    process.on("SIGINT", wait).on("SIGTERM", pass);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("SIGINT", wait).off("SIGTERM", pass);
      resolve(code ?? exitCodeOf(signal));
    });
  });
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}

/** @param {number} started by performance.now() */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
