import type { Path } from "../../expression/mathjson.ts";
import type { Kind, Parts } from "./mistake.ts";

/** A mistake that explains the line. */
export interface Hit {
  readonly as: Kind;
  readonly parts: Parts;
  readonly place: Path | undefined;
  /** How much of the line it explains: 1 for one number, 2 for an equation up to a factor, 3 for each side as it stands. */
  readonly extent: 1 | 2 | 3;
  /** Whether it gives the very line that was written. */
  readonly literal: boolean;
  /** Whether it holds, for certain or as good as. */
  confirm(): boolean;
}

/** An explanation of both sides tells more than one of a single number, which others may explain as well. */
const score = ({ as, extent, literal }: Hit): number => as.weight + 10 * (extent - 1) + (literal ? 5 : 0);

/** Explanations closer to each other than this are equally good. */
const margin = 3;

/** The most telling of the explanations that hold; undefined where two of different kinds are equally telling. */
export function best(hits: readonly Hit[]): Hit | undefined {
  const telling = hits.filter(({ as, extent }) => extent > 1 || as.wholeLine !== true);
  const ordered = telling.sort((left, right) => score(right) - score(left));
  const first = ordered.find((hit) => hit.confirm());
  if (!first) return undefined;
  const rival = ordered.find((hit) => hit.as.slip !== first.as.slip && score(first) - score(hit) < margin && hit.confirm());
  return rival ? undefined : first;
}
