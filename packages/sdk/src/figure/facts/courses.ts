import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import type { Interval } from "../../expression/evaluation/interval.ts";
import { mentions, sizeOf } from "../../expression/mathjson.ts";
import { candidatesIn, type KnownPlace, roundWithin, signAt } from "./exact-places.ts";
import { cutByKind, enclosureOf, type Stretch } from "./stretches.ts";

/** How a function goes on a stretch. */
export interface Course {
  readonly direction: "rises" | "falls" | "stays";
  readonly start: KnownPlace;
  readonly end: KnownPlace;
}

type Run = Stretch & { readonly kind: "rises" | "falls" };

/**
 * Where a function rises and where it falls on connected pieces of its graph, by enclosures of its derivative.
 *
 * @param options.place the ends of the pieces.
 * @param options.most courses; more are not told.
 * @returns undefined unless all of it is certain.
 */
export function coursesOf(
  json: MathJson,
  letter: string,
  pieces: readonly Stretch[],
  options: { readonly named: readonly MathJson[]; readonly place: (end: number) => KnownPlace; readonly most: number },
): Course[] | undefined {
  const { named, place, most } = options;
  if (!mentions(json, letter)) return pieces.map(({ from, to }) => ({ direction: "stays", start: place(from), end: place(to) }));
  const slope = differentiate(json, letter);
  const enclosure = slope === undefined ? undefined : enclosureOf(slope, letter);
  if (slope === undefined || !enclosure) return undefined;
  const found: Course[] = [];
  for (const piece of pieces) {
    const runs = runsOf(enclosure, piece, sizeOf(slope));
    if (!runs) return undefined;
    runs.forEach(({ from, to, kind }, index) => {
      const [before, after] = [runs[index - 1], runs[index + 1]];
      const start = before ? turnBetween(slope, letter, { from: before.to, to: from }, named) : place(piece.from);
      const end = after ? turnBetween(slope, letter, { from: to, to: after.from }, named) : place(piece.to);
      found.push({ direction: kind, start, end });
    });
    if (found.length > most) return undefined;
  }
  return found;
}

/** The runs in one direction, with narrow stretches between them in which it turns; undefined where a wide one is not decided. */
function runsOf(enclosure: (cell: Stretch) => Interval, piece: Stretch, size: number): Run[] | undefined {
  const { pieces } = cutByKind(piece.from, piece.to, size, (cell): Run["kind"] | undefined => {
    const { lo, hi, defined } = enclosure(cell);
    if (defined !== "everywhere") return undefined;
    return lo > 0 ? "rises" : hi < 0 ? "falls" : undefined;
  });
  const width = piece.to - piece.from;
  const runs: Run[] = [];
  for (const [index, { from, to, kind }] of pieces.entries()) {
    if (kind === undefined) {
      if (to - from > 1e-3 * width) return undefined;
      continue;
    }
    const [last, between] = [runs.at(-1), pieces[index - 1]];
    if (last?.kind !== kind) runs.push({ from, to, kind });
    // Twice the same way: the slope between them must not be of the other sign, as that of x³ at 0.
    else if (between && isOneWay(enclosure(between), kind)) runs[runs.length - 1] = { ...last, to };
    else return undefined;
  }
  return runs.length > 0 ? runs : undefined;
}

const isOneWay = ({ lo, hi, defined }: Interval, kind: Run["kind"]): boolean =>
  defined !== "nowhere" && (kind === "rises" ? lo >= 0 : hi <= 0);

function turnBetween(slope: MathJson, letter: string, gap: Stretch, named: readonly MathJson[]): KnownPlace {
  const exact = candidatesIn(gap, named).find((candidate) => isOnlyTurn(slope, letter, candidate, gap));
  return { about: roundWithin(gap), ...(exact === undefined ? {} : { exact }) };
}

/** Whether the slope is zero at a place and strictly monotone around it, so that it is zero nowhere else there. */
function isOnlyTurn(slope: MathJson, letter: string, place: MathJson, gap: Stretch): boolean {
  const sign = signAt(slope, letter, place);
  if (sign !== 0) return false;
  const bend = differentiate(slope, letter);
  const found = bend === undefined ? undefined : enclosureOf(bend, letter)?.(gap);
  return found?.defined === "everywhere" && (found.lo > 0 || found.hi < 0);
}
