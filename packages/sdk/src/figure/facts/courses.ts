import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../contract.ts";
import type { Interval } from "../../expression/evaluation/interval.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree, sizeOf } from "../../expression/mathjson.ts";
import { candidatesIn, type KnownPlace, roundWithin, signAt } from "./exact-places.ts";
import { cutByKind, enclosureOf, type Stretch } from "./stretches.ts";
import { withinBudget } from "./within-budget.ts";

const enough = 50_000;

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
  // Beside a hole the slope of (x² − 1)/(x − 1) is only known after the common factor is gone.
  const plain = withinBudget(enough, (spend) => simplify(json, { spend })) ?? json;
  const slope = differentiate(plain, letter);
  const enclosure = slope === undefined ? undefined : enclosureOf(slope, letter);
  if (slope === undefined || !enclosure) return undefined;
  const turn = (gap: Stretch): KnownPlace => {
    const exact = candidatesIn(gap, named).find(
      (candidate) => isOnlyTurn(slope, letter, candidate, gap) || isCorner(plain, letter, candidate, gap),
    );
    return { about: roundWithin(gap), ...(exact === undefined ? {} : { exact }) };
  };
  const found: Course[] = [];
  for (const piece of pieces) {
    const runs = runsOf(enclosure, piece, sizeOf(slope));
    if (!runs) return undefined;
    runs.forEach(({ from, to, kind }, index) => {
      const [before, after] = [runs[index - 1], runs[index + 1]];
      const start = before ? turn({ from: before.to, to: from }) : place(piece.from);
      const end = after ? turn({ from: to, to: after.from }) : place(piece.to);
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
    const [last, between] = [runs.at(-1), pieces[index - 1]];
    if (kind === undefined) {
      if (to - from > 1e-3 * width) return undefined;
      // At an end nothing else may happen, as the slope of √x is no number at 0 and positive up to there.
      const beside = index === 0 ? pieces[1]?.kind : index === pieces.length - 1 ? last?.kind : undefined;
      if (beside && !isOneWay(enclosure({ from, to }), beside)) return undefined;
      continue;
    }
    if (last?.kind !== kind) runs.push({ from, to, kind });
    // Twice the same way: the slope between them must not be of the other sign, as that of x³ at 0.
    else if (between && isOneWay(enclosure(between), kind)) runs[runs.length - 1] = { ...last, to };
    else return undefined;
  }
  return runs.length > 0 ? runs : undefined;
}

const isOneWay = ({ lo, hi, defined }: Interval, kind: Run["kind"]): boolean =>
  defined !== "nowhere" && (kind === "rises" ? lo >= 0 : hi <= 0);

/** Whether the slope is zero at a place and strictly monotone around it, so that it is zero nowhere else there. */
function isOnlyTurn(slope: MathJson, letter: string, place: MathJson, gap: Stretch): boolean {
  return signAt(slope, letter, place) === 0 && signOfSlope(slope, letter, gap) !== 0;
}

/**
 * Whether the function turns exactly at a place as |x| does at 0: with u and −u in the place of each |u| that is zero there it is strictly monotone on one
 * side and on the other, in opposite ways.
 */
function isCorner(json: MathJson, letter: string, place: MathJson, gap: Stretch): boolean {
  const corners: MathJson[] = [];
  mapTree(json, (part) => {
    const [inner] = headOf(part) === "Abs" ? operandsOf(part) : [];
    if (inner !== undefined && mentions(inner, letter) && signAt(inner, letter, place) === 0) corners.push(inner);
    return part;
  });
  const [corner, ...others] = corners;
  if (corner === undefined || others.some((other) => !sameTree(other, corner))) return false;
  const signs = [1, -1].map((sign) => {
    const side = mapTree(json, (part) => {
      const [inner] = headOf(part) === "Abs" ? operandsOf(part) : [];
      return inner !== undefined && sameTree(inner, corner) ? (sign === 1 ? inner : apply("Negate", inner)) : part;
    });
    return signOfSlope(side, letter, gap);
  });
  return signOfSlope(corner, letter, gap) !== 0 && (signs[0] as number) * (signs[1] as number) < 0;
}

/** 1 or −1 where a function certainly rises, or falls, on all of a stretch; else 0. */
function signOfSlope(json: MathJson, letter: string, stretch: Stretch): -1 | 0 | 1 {
  const slope = differentiate(json, letter);
  const found = slope === undefined ? undefined : enclosureOf(slope, letter)?.(stretch);
  if (found?.defined !== "everywhere") return 0;
  return found.lo > 0 ? 1 : found.hi < 0 ? -1 : 0;
}
