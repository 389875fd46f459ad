/** A limit typed in a row, with the sign behind its place and the space that parts it from both sides: lim x->0- 1/x. */
const typed =
  /(?<![A-Za-z\\])lim\s*([a-z])\s*(?:->|→|⟶)\s*([-−]?\s*(?:[\w.∞]|\\infty|\\pi)+)(?:(\s*\^\s*\{\s*|\s*\^\s*|\s*)([+\-−])(?:\s*\})?(?=(\s|$|.)))?/g;

/** x → +0 and x → −0 name sides: no number is a zero with a sign. */
const signedZero = /((?:->|→|⟶|\\to)\s*)([+\-−])\s*0(?![\w.])/g;

/** What a sign behind the place of a limit belongs to: the place, as its side, or what follows; either, where it stands apart from both. */
type Meant = "side" | "term" | "either" | "unknown";

function meaningOf(before: string, after: string): Meant {
  const isApart = after.trim() === "";
  if (before.includes("{")) return "side";
  if (before.includes("^")) return isApart ? "side" : "unknown";
  if (before === "") return isApart ? "side" : "unknown";
  return isApart ? "either" : "term";
}

/**
 * lim x->0- 1/x as it is printed, lim_{x→0^{-}} 1/x. Of lim x->0 - 1/x both that may be meant, the minus of what follows first; nothing where the sign
 * touches both, as in lim x->0-1/x.
 */
export function limitsAsPrinted(given: string): readonly string[] {
  if (!/->|→|⟶|\\to/.test(given)) return [given];
  const text = given.replace(signedZero, "$1 0^{$2}");
  const meanings: Meant[] = [];
  const printed = (sides: readonly Meant[]): string =>
    text.replace(typed, (_, letter: string, place: string, before = "", sign = "", after = "") => {
      const meant = sign === "" ? "term" : meaningOf(before, after);
      meanings.push(meant);
      return sides.includes(meant) ? `lim_{${letter}→${place}^{${sign}}} ` : `lim_{${letter}→${place}} ${sign}`;
    });
  const usual = printed(["side"]);
  if (meanings.includes("unknown")) return [];
  return meanings.includes("either") ? [usual, printed(["side", "either"])] : [usual];
}
