/** Text as it goes into a program: never as more than text. */

/** Line ends and other signs that no reader sees, which would end a comment or a string; halves of pairs of surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line of words for a comment. */
export const commentText = (text: string): string => text.replace(unseen, " ").trim();

/** A string literal of Python. JSON's escapes are among Python's, but for pairs of surrogates, which stay as they are. */
export const pythonString = (text: string): string =>
  JSON.stringify(text.replace(unseen, (sign) => (sign === "\n" ? sign : " ")));

/** A string that matplotlib shows as it is: a dollar sign would begin a formula. */
export const shownString = (text: string): string => pythonString(text.replaceAll("$", "\\$"));

const keywords = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or " +
    "pass raise return try while with yield np plt fig ax math sum range abs min max X Y Z U V inside heights edges"
  ).split(" "),
);

/** A name for a letter: ASCII letters, digits and underscores, no word of the language and none that the program uses. */
export function identifier(letter: string, taken: ReadonlySet<string>): string {
  const plain = letter.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9])/, "_");
  let name = /[A-Za-z]/.test(plain) ? plain : `letter${plain.replaceAll("_", "")}`;
  while (keywords.has(name) || taken.has(name)) name += "_";
  return name;
}

/** A float as it is written: the fewest digits that give it back. */
export function pythonNumber(value: number): string {
  if (Number.isNaN(value)) return "np.nan";
  if (!Number.isFinite(value)) return value > 0 ? "np.inf" : "-np.inf";
  return String(value + 0);
}

/** A style with lines of a width, where it has none of its own. */
export const withWidth = (style: string, width: number): string =>
  style.includes("linewidth=") ? style : `${style}, linewidth=${width}`;

/** A formula as an array like another one: a formula without its names has one value only. */
export function spread(text: string, array: string, names: readonly string[] = [array]): string {
  const isArray = names.some((name) => new RegExp(`\\b${name}\\b`).test(text));
  return isArray ? text : `np.full_like(${array}, ${text})`;
}

/** A list that is broken into lines of readable length. */
export function listOf(items: readonly string[], open = "[", close = "]"): string {
  const flat = `${open}${items.join(", ")}${close}`;
  if (flat.length <= 100) return flat;
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < 98) lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`    ${item},`);
  }
  return `${open}\n${lines.join("\n")}\n${close}`;
}
