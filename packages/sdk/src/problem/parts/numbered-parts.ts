import type { Problem, Reading } from "../../contract.ts";
import type { Around, Inner } from "../around.ts";
import { placed } from "../placed.ts";
import { type ReadResult, refuse } from "../read-result.ts";
import { type Piece, partsIn } from "./split-parts.ts";

/** A question in parts (1), (2) about what is said before them: each part is read together with that, and all ask about one thing. */
export function partsAround(text: string): Around[] {
  const found = partsIn(text);
  if (!found) return [];
  const inner = found.parts.map((part) => together(found.stem, part));
  return [{ inner, finish: (read) => merged(read.map((each, index) => placed(each, inner[index] as Inner))) }];
}

/** What is said before the parts, then one of them. */
function together(stem: Piece, part: Piece): Inner {
  const before = stem.text === "" ? "" : `${stem.text}. `;
  return {
    text: before + part.text,
    place: (offset) =>
      offset < before.length ? stem.from + Math.min(offset, stem.text.length) : part.from + offset - before.length,
  };
}

function merged(read: readonly ReadResult[]): ReadResult | undefined {
  const open = read.findIndex(({ chosen }) => chosen === undefined);
  if (open >= 0) {
    // Where nothing is understood the marks may be no marks.
    if (read.every(({ chosen }) => chosen === undefined)) return undefined;
    return refuse({
      key: "reason.part",
      params: { number: open + 1, reason: read[open]?.reason ?? { key: "reason.no-formula" } },
    });
  }
  const readings = read.map(({ readings, chosen }) => readings[chosen as number] as Reading);
  const [first] = readings as [Reading];
  const isOne = readings.every(
    ({ problem }) => JSON.stringify(withoutAsks(problem)) === JSON.stringify(withoutAsks(first.problem)),
  );
  if (!isOne) return refuse({ key: "reason.several-questions", params: { count: readings.length } });
  const spans = readings.flatMap(({ spans }) => spans);
  const reading: Reading = {
    problem: { ...first.problem, asks: readings.flatMap(({ problem }) => problem.asks) },
    sentence: { key: "reading.tasks", params: { tasks: readings.map(({ sentence }) => sentence) } },
    confidence: Math.min(...readings.map(({ confidence }) => confidence)),
    spans: spans
      .filter((span, index) => spans.findIndex((other) => JSON.stringify(other) === JSON.stringify(span)) === index)
      .sort((a, b) => a.from - b.from),
  };
  return { readings: [reading], chosen: 0 };
}

const withoutAsks = ({ asks: _, ...problem }: Problem): Omit<Problem, "asks"> => problem;
