import type { Recording } from "./recorder.ts";
import type { Round } from "./runs.ts";

export type Situation = keyof Round;

export const situations: Readonly<Record<Situation, string>> = {
  first: "First question: a click on a page that is loaded, nothing cached",
  later: "Later question: a click on the same page, two questions on",
  opened: "Opened by an address that holds the question, nothing cached; loading the page included",
};

/** What a person waits for, and what of the peer's it is measured against: that has no steps, so its answer. */
export interface Milestone {
  name: string;
  of(recording: Recording): number;
  against: { name: string; of(recording: Recording): number };
}

const first = (kind: string) => (recording: Recording) => recording[kind]?.firstPainted ?? Number.NaN;
const last = (kind: string) => (recording: Recording) => recording[kind]?.lastPainted ?? Number.NaN;
const everything = (recording: Recording) => Math.max(...Object.values(recording).map(({ lastPainted }) => lastPainted));

const answer = { name: "answer", of: last("answer") };

export const milestones: readonly Milestone[] = [
  { name: "first step", of: first("step"), against: answer },
  { name: "last step", of: last("step"), against: answer },
  { name: "answers", of: last("answer"), against: answer },
  { name: "chart", of: last("chart"), against: { name: "chart", of: last("chart") } },
  { name: "everything, fonts too", of: everything, against: { name: "everything, fonts too", of: everything } },
];
