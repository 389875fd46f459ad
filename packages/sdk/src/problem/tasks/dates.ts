const day = "(?:0?[1-9]|[12]\\d|3[01])";
const withZero = "0[1-9]";
const year = "(?:19|20)\\d\\d";
const separators = ["-", "/"];

const datesOf = (dayAndMonth: (separator: string) => string): string =>
  separators
    .flatMap((separator) => [`${year}${separator}${dayAndMonth(separator)}`, `${dayAndMonth(separator)}${separator}${year}`])
    .join("|");

/** 2024-01-15, 03/04/2024: nobody reckons with numbers that are written so. */
const plain = new RegExp(
  `(?<![\\d./])(?:${datesOf((by) => `(?:${withZero}${by}${day}|${day}${by}${withZero})`)})(?![\\d./])`,
  "u",
);
/** 3/4/2024 alone, or asked what it is. */
const alone = new RegExp(
  `^\\s*(?:what(?:\\s+is|['’]s)\\s+)?(?:${datesOf((by) => `${day}${by}${day}`)})\\s*(?:是(?:什么|多少))?[.?。？]?\\s*$`,
  "iu",
);

/** Whether a date stands where a quotient or a difference of three numbers could be read. */
export const mayBeDate = (characters: string): boolean => plain.test(characters) || alone.test(characters);
