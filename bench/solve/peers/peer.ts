import type { Task } from "../question.ts";

/** Somebody else who solves such questions, given the formula and the task. */
export interface Peer {
  readonly name: string;
  /**
   * What is done within the time, with the formula in the notation of the peer; undefined where it has nothing for such a task. What comes back is
   * the answer as text, "" where it has none; it may throw.
   */
  prepare(task: Task): (() => string) | undefined;
}
