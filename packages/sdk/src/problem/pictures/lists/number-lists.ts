import type { Token } from "../../grammar/tokens.ts";
import { listAt, numberAt, pairAt } from "./items.ts";
import { type FindLists, type ListStretch, leastLong } from "./list-stretch.ts";

/** `Numbers` 3, 5, 7 and `Pairs` (1, 2), (3, 5), each as a List, as far as it goes; numbers also without the last one, which may belong to what follows. */
export const numberLists: FindLists = (tokens) => [...numbers(tokens), ...pairs(tokens)];

function numbers(tokens: readonly Token[]): ListStretch[] {
  const found: ListStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const list = listAt(tokens, at, numberAt);
    if (!list) continue;
    if (!mayBeThousands(tokens.slice(at, list.to))) {
      found.push({
        category: "Numbers",
        from: at,
        to: list.to,
        value: ["List", ...list.value],
        isLong: list.value.length >= leastLong,
      });
      if (list.butLast < list.to && list.value.length > 2)
        found.push({ category: "Numbers", from: at, to: list.butLast, value: ["List", ...list.value.slice(0, -1)] });
    }
    at = list.to - 1;
  }
  return found;
}

function pairs(tokens: readonly Token[]): ListStretch[] {
  const found: ListStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const list = listAt(tokens, at, pairAt);
    if (!list) continue;
    found.push({
      category: "Pairs",
      from: at,
      to: list.to,
      value: ["List", ...list.value],
      isLong: list.value.length >= leastLong,
    });
    at = list.to - 1;
  }
  return found;
}

/** 45,000 may be one number or two: nobody can tell. In 45,000, 32,000 the spaces say that it is one. */
function mayBeThousands(tokens: readonly Token[]): boolean {
  return withoutSpaces(tokens).some(isGrouped);
}

/** The parts between spaces, without the sign at their end. */
function withoutSpaces(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    if (token.spaced || runs.length === 0) runs.push([token]);
    else runs.at(-1)?.push(token);
  }
  return runs.map((run) => (run.at(-1)?.kind === "number" ? run : run.slice(0, -1)));
}

function isGrouped(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens;
  return (
    /^\d{1,3}$/.test(first?.text ?? "") &&
    others.length > 0 &&
    others.every(({ text, spaced }, index) => !spaced && (index % 2 === 0 ? text === "," : /^\d{3}$/.test(text)))
  );
}
