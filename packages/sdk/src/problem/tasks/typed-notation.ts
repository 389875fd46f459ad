/**
 * Notation as it is typed, in the form that is read: cases as an array behind a brace, an ∞ as a word at the end of an interval, a window as "[−10, 10] x [−10, 10]".
 * Every place stays what it was.
 */
export const inReadForm = (characters: string): string =>
  characters
    .replace(
      /(\\left\s*\\\{\s*\\begin\{array\}(?:\{[lcr| ]*\})?)((?:(?!\\end\{array\}|\\begin)[\s\S])*)(\\end\{array\}\s*\\right\s*\.)/g,
      (_, open: string, rows: string, close: string) =>
        `${"\\begin{cases}".padEnd(open.length)}${rows}${"\\end{cases}".padEnd(close.length)}`,
    )
    .replace(/(?<=[[(,]\s*[-+−]?)(?:infinity|infty|inf)(?=\s*[\])])/gi, (word) => "∞".padEnd(word.length))
    .replace(/(?<=[[(]\s*[-+−]?)infinity(?=\s*,)/gi, (word) => "∞".padEnd(word.length))
    .replace(/(?<=\[[^[\]]*,[^[\]]*\]) [x×] (?=\[)/g, " by");
