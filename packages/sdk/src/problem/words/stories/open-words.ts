import type { Lattice } from "../../grammar/lattice.ts";
import type { Token } from "../../grammar/tokens.ts";

/** Signs of which no name that nobody lists is made up: they lead on to what is said of it. */
const leading = new Set(
  "现在一共还又再每比是有第多少剩余了的平均把将给从其中如果照这样几百千万亿元两二三四五六七八九十零半前后时候年月日天个只每如若已已问先去来买卖用可以能要需共都只全各另它他她们我你上下里".split(
    "",
  ),
);
const longestName = 6;

/** A lattice in which a run of ideographs that is spoken of twice may be a name: 红卫小学有…，…比红卫小学多. */
export function withOpenNames(lattice: Lattice): Lattice {
  const { tokens } = lattice;
  const byEnd = new Map<number, { category: string; from: number; value: string; cost: number }[]>();
  for (let from = 0; from < tokens.length; from++) {
    if (!beginsClause(tokens, from)) continue;
    for (let to = from + 2; to <= Math.min(from + longestName, tokens.length); to++) {
      if (!isNameSign(tokens[to - 1])) break;
      if (!isNameSign(tokens[from])) break;
      const name = tokens
        .slice(from, to)
        .map(({ key }) => key)
        .join("");
      for (const [start, end] of placesOf(tokens, name)) add(byEnd, end, start, name);
    }
  }
  return { ...lattice, endingAt: (end) => [...lattice.endingAt(end), ...(byEnd.get(end) ?? [])] };
}

function add(
  byEnd: Map<number, { category: string; from: number; value: string; cost: number }[]>,
  end: number,
  from: number,
  name: string,
): void {
  const known = byEnd.get(end) ?? [];
  if (known.some((each) => each.from === from)) return;
  byEnd.set(end, [...known, { category: "Open", from, value: name, cost: 0 }]);
}

const isNameSign = (token: Token | undefined): boolean => token?.kind === "ideograph" && !leading.has(token.key);
const beginsClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[,.;?。、;]$/.test(tokens[at - 1]?.key ?? "");

/** Where a name stands, if it does so more than once. */
function placesOf(tokens: readonly Token[], name: string): [number, number][] {
  const places: [number, number][] = [];
  const { length } = name;
  for (let from = 0; from + length <= tokens.length; from++) {
    const isHere = [...name].every((sign, index) => tokens[from + index]?.key === sign);
    if (isHere) places.push([from, from + length]);
  }
  return places.length > 1 ? places : [];
}
