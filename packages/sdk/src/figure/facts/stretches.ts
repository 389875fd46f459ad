import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { compileInterval, type Interval } from "../../expression/evaluation/interval.ts";
import { sizeOf } from "../../expression/mathjson.ts";

/** From a number to a greater one, or the same. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The line between two numbers, cut where something is certain about a formula. */
export interface Cut<Kind> {
  /** Ascending and side by side: each begins where the one before ends. `kind` is undefined where nothing is certain. */
  readonly pieces: readonly (Stretch & { readonly kind: Kind | undefined })[];
  /** How wide a piece without a kind is at most, unless the budget ran out. */
  readonly resolution: number;
}

const firstCells = 32;
const halvings = 16;
/** Parts of formulas that are computed in all: a long formula has fewer cells. */
const mostParts = 200_000;

/**
 * Cuts an interval into cells on which `kindOf` is sure of a kind, halving where it is not. Cells of one kind side by side are one piece, and so are
 * those that stay undecided.
 *
 * @param size of the formula that `kindOf` computes.
 */
export function cutByKind<Kind>(from: number, to: number, size: number, kindOf: (cell: Stretch) => Kind | undefined): Cut<Kind> {
  const mostCells = mostParts / size;
  const resolution = (to - from) / firstCells / 2 ** halvings;
  const pieces: (Stretch & { kind: Kind | undefined })[] = [];
  let cells = 0;
  const visit = (cell: Stretch, depth: number): void => {
    cells += 1;
    const kind = kindOf(cell);
    const middle = cell.from + (cell.to - cell.from) / 2;
    if (kind === undefined && depth < halvings && cells < mostCells && cell.from < middle && middle < cell.to) {
      visit({ from: cell.from, to: middle }, depth + 1);
      visit({ from: middle, to: cell.to }, depth + 1);
      return;
    }
    const last = pieces.at(-1);
    if (last && last.kind === kind) pieces[pieces.length - 1] = { ...last, to: cell.to };
    else pieces.push({ ...cell, kind });
  };
  const edge = (index: number): number => (index === firstCells ? to : from + ((to - from) * index) / firstCells);
  for (let index = 0; index < firstCells; index++) visit({ from: edge(index), to: edge(index + 1) }, 0);
  return { pieces, resolution };
}

/** "connected": certainly a value everywhere, without a pole or a jump. "nowhere": certainly none. */
export type Presence = "connected" | "nowhere";

/** Where a formula of one letter has values and is continuous between two numbers; undefined where it has no enclosures (integrals). */
export function presenceOf(json: MathJson, letter: string, from: number, to: number): Cut<Presence> | undefined {
  const enclosure = enclosureOf(json, letter);
  if (!enclosure) return undefined;
  return cutByKind(from, to, sizeOf(json), (cell) => {
    const { defined, continuous } = enclosure(cell);
    if (defined === "nowhere") return "nowhere";
    return defined === "everywhere" && continuous ? "connected" : undefined;
  });
}

/** All values of a formula on a stretch, enclosed; undefined for heads without enclosures. */
export function enclosureOf(json: MathJson, letter: string): ((cell: Stretch) => Interval) | undefined {
  try {
    const enclose = compileInterval(json, [letter]);
    return ({ from, to }) => enclose([from, to]);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/** Beyond so many branches a curve is better told by its samples. */
const mostBranches = 80;

/**
 * The pieces of a curve that are drawn each by itself, to the last digits: between poles, jumps and the ends of its domain. A place where nothing was
 * certain joins its neighbours where the values on both sides agree, as for (x² − 1)/(x − 1).
 *
 * @param tolerance how far apart two heights may be that count as one.
 * @returns undefined where the branches are not found: too many of them, or nothing certain about a part that is wider than a point.
 */
export function branchesBetween(json: MathJson, letter: string, range: Stretch, tolerance: number): Stretch[] | undefined {
  const cut = presenceOf(json, letter, range.from, range.to);
  if (!cut) return undefined;
  const f = compile(json, [letter]);
  const width = range.to - range.from;
  const branches: Stretch[] = [];
  let joins = false;
  for (const { from, to, kind } of cut.pieces) {
    if (kind === "connected") {
      const last = branches.at(-1);
      if (joins && last) branches[branches.length - 1] = { from: last.from, to };
      else branches.push({ from, to });
      joins = false;
    } else if (kind === undefined) {
      if (to - from > 1e-3 * width) return undefined;
      joins = Math.abs(f(from) - f(to)) <= tolerance && Math.abs(f((from + to) / 2) - f(from)) <= tolerance;
    } else joins = false;
  }
  return branches.length > mostBranches ? undefined : branches.map((branch) => widened(branch, f, cut.resolution));
}

/** Where a branch ends within the last cell beside it, such as at 2 for √(4 − x²), or where the function jumps: found by bisection. */
function widened({ from, to }: Stretch, f: (x: number) => number, resolution: number): Stretch {
  return { from: endOf(from, from - 2 * resolution, f, resolution), to: endOf(to, to + 2 * resolution, f, resolution) };
}

function endOf(inside: number, beyond: number, f: (x: number) => number, resolution: number): number {
  const own = f(inside);
  const isNearOwn = (value: number): boolean => Math.abs(value - own) < 1e-3 * (1 + Math.abs(own));
  // Both sides of 1/x² or ln|x| have the same height: what they end at lies between.
  const outside = isNearOwn(f(beyond)) ? inside + (beyond - inside) / 2 : beyond;
  const other = f(outside);
  if (isNearOwn(other)) return inside;
  // On this side of a jump the values are those of the branch, but for what it rises in so short a piece.
  const belongs = (x: number): boolean => {
    const value = f(x);
    return Number.isFinite(value) && (!Number.isFinite(other) || Math.abs(value - own) < Math.abs(other - own) / 4);
  };
  let [has, lacks] = [inside, outside];
  for (let step = 0; step < 60; step++) {
    const middle = (has + lacks) / 2;
    if (belongs(middle)) has = middle;
    else lacks = middle;
  }
  const isNear = (x: number): boolean => belongs(x) && Math.abs(f(x) - f(has)) <= 1e-3 * (1 + Math.abs(f(has)));
  // An end at a round number is meant; else one that is as near as matters.
  const [short, long] = [Number(has.toPrecision(6)), Number(has.toPrecision(12))];
  const beside = Number((has - Math.sign(outside - inside) * 1e-3 * resolution).toPrecision(10));
  // A number such as 10⁻²⁴ stands for 0.
  const candidates = Math.abs(has) < 1e-9 * resolution ? [0, beside, long] : [short, beside, long];
  return candidates.find((x) => isNear(x) && Math.abs(x - has) <= resolution) ?? inside;
}
