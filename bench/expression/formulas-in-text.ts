/**
 * The formulas that stand in a text between `$…$`, `$$…$$`, `\(…\)` or `\[…\]`, without these. As in Pandoc, a dollar opens where no space follows,
 * and closes where no space comes before and no digit after, so that prices are none; neither spans an empty line. Code is left out.
 */
export function formulasIn(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?(?:```|$)/g, "\n\n").replace(/`[^`\n]*`/g, " ");
  const formulas = [...prose.matchAll(delimited)].map(({ groups = {} }) =>
    Object.values(groups).find((inside) => inside !== undefined),
  );
  return formulas.map((formula) => formula?.trim() ?? "").filter((formula) => formula !== "");
}

const line = String.raw`(?:(?!\n\s*\n)[^$\\]|\\[\s\S])`;
const delimited = new RegExp(
  [
    String.raw`\\[\s\S](?<!\\[(\[])`,
    String.raw`\$\$(?<display>(?:[^$\\]|\\[\s\S]|\$(?!\$))+?)\$\$`,
    String.raw`\$(?![\s$])(?<inline>${line}+?)(?<![\s\\])\$(?!\d)`,
    String.raw`\\\((?<round>[\s\S]*?)\\\)`,
    String.raw`\\\[(?<square>[\s\S]*?)\\\]`,
  ].join("|"),
  "g",
);
