/** A sum of money: $5, $1.50, 1,000$. */
const money = /\\?\$\s?(\d+(?:,\d{3})*(?:\.\d+)?)(?![\d$])|(\d+(?:\.\d+)?)\\?\$(?!\d)/g;

/** A text in which dollar signs that stand before an amount are no delimiters of formulas. undefined where some are and some are not. */
export function withMoney(characters: string): string | undefined {
  if (!characters.includes("$")) return characters;
  const changed = characters.replace(money, (whole) =>
    whole.replace(/\\?\$\s?/, (sign) => "¤".padEnd(sign.length, " ")).replace(/^(\d+(?:\.\d+)?)(¤ *)$/, "$2$1"),
  );
  return changed.includes("$") ? undefined : changed;
}
