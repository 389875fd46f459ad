import type { Token } from "../token.ts";

/** What a subscript is a limit or a base of, and no label. */
const owners = /^(function|integral|sum|prod|lim|complement|\||\|close|right\.|\])$/;

/** Whether a subscript after the token at a place is a formula of its own: \sum_{ij}, \int^b_{ac}, \log_{ab}. */
export function hasLimits(tokens: readonly Token[], at: number): boolean {
  let place = at;
  const owner = tokens[place];
  if (owner === undefined) return false;
  if (owners.test(owner.kind)) return true;
  // Past a superscript that stands first.
  for (let depth = 0; place >= 0; place -= 1) {
    const kind = tokens[place]?.kind;
    if (kind === "}") depth += 1;
    else if (kind === "{") depth -= 1;
    if (depth === 0) break;
  }
  return /^[_^]$/.test(tokens[place - 1]?.kind ?? "") && owners.test(tokens[place - 2]?.kind ?? "");
}
