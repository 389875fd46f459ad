import type { Message, ProblemKind, Question, Reading } from "../contract.ts";

/** What became of a question. No reading: `reason` says why. Several that are about equally likely: none is chosen, and `reason` says so. */
export interface ReadResult {
  /** Best first. */
  readings: Reading[];
  /** readings[chosen] is what to solve. */
  chosen?: number;
  reason?: Message;
}

/** Readings closer than this are offered, not chosen. */
const clearLead = 0.1;
/** Below this even a single reading is only offered. */
const leastConfidence = 0.55;

export const refuse = (reason: Message): ReadResult => ({ readings: [], reason });

export function choose(readings: Reading[], question: Question): ReadResult {
  const [first, second] = readings;
  if (question.reading !== undefined && readings[question.reading]) return { readings, chosen: question.reading };
  if (!first) return refuse({ key: "reason.no-formula" });
  if (second && first.confidence - second.confidence < clearLead) return { readings, reason: { key: "reason.several-readings" } };
  if (first.confidence < leastConfidence) return { readings, reason: { key: "reason.doubtful-reading" } };
  return { readings, chosen: 0 };
}

/** What a question was read as being about, where one reading was chosen. */
export const kindOf = ({ readings: [first], chosen }: ReadResult): ProblemKind | undefined =>
  chosen === undefined ? undefined : first?.problem.kind;
