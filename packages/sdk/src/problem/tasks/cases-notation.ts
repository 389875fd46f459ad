/** A comma that closes a value or a line of \\begin{cases} … \\end{cases} says nothing; it is blanked out, so that places stay what they were. */
export const withoutLooseCommas = (characters: string): string =>
  characters.replace(/\\begin\{[dr]?cases\}[\s\S]*?\\end\{[dr]?cases\}/g, (cases) =>
    cases.replace(/[,;](?=\s*(?:&|\\\\|\\end))/g, " "),
  );

const comparison = /[<>≤≥≠=∈]|\\(?:le|ge|lt|gt|ne|in)/;

const withCondition = /^(.*\S)\s*\(([^()]*)\)\s*$/;

/** {x² (x < 0), 2x + 1 (x ≥ 0)}: each value with its condition in brackets. */
function rowsWithBrackets(inside: string): string[][] | undefined {
  const rows = inside.split(/[,;，；]/).map((part) => withCondition.exec(part)?.slice(1));
  const areCases = rows.length > 1 && rows.every((row) => row !== undefined && comparison.test(row[1] ?? ""));
  return areCases ? (rows as string[][]) : undefined;
}

/** {x², x < 0; 2x + 1, x ≥ 0}: cases as people type them, as LaTeX has them. What is in another brace stays as it is. */
export function withTypedCases(text: string): string {
  const [, before = "", inside = ""] = /^([^{}]*[=]\s*|\s*)\\?\{([^{}]*)\\?\}\s*$/.exec(text) ?? [];
  const parts = inside.split(/[,;:]/);
  const bracketed = rowsWithBrackets(inside);
  const rows =
    bracketed ?? Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => parts.slice(2 * index, 2 * index + 2));
  const areCases =
    rows.length > 1 &&
    (bracketed !== undefined || parts.length % 2 === 0) &&
    rows.every(([value = "", condition = ""]) => !comparison.test(value) && comparison.test(condition));
  return areCases ? `${before}\\begin{cases}${rows.map((row) => row.join(" & ")).join(" \\\\ ")}\\end{cases}` : text;
}
