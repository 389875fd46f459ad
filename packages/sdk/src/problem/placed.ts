import type { Inner } from "./around.ts";
import type { ReadResult } from "./read-result.ts";

/** Readings of an inner question, their spans put where its characters stand. */
export const placed = ({ readings, ...rest }: ReadResult, { place }: Inner): ReadResult => ({
  ...rest,
  readings: readings.map((reading) => ({
    ...reading,
    spans: reading.spans.map((span) => ({ ...span, from: place(span.from), to: place(span.to) })),
  })),
});
