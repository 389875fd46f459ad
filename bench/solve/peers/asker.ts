import type { Task } from "../question.ts";

/** What a peer said, and how long it took. */
export interface Reply {
  readonly ms: number;
  /** "" where it has no answer, or threw. */
  readonly answer: string;
}

/** A peer at work somewhere else, so that one that never comes back can be left. */
export interface Asker {
  readonly name: string;
  /** undefined where it has nothing for such a task, or took too long. */
  ask(task: Task): Promise<Reply | undefined>;
  close(): Promise<void>;
}

/** A peer that takes longer is not waited for. */
export const patience = 10_000;

/** The reply, or undefined where it does not come in time. */
export function inTime(reply: Promise<Reply | undefined>, give: () => void): Promise<Reply | undefined> {
  let timer: NodeJS.Timeout;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      give();
      resolve(undefined);
    }, patience);
  });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}
