/** The number of an exercise in front of its text: "3.", "(2)", "4)", "第3题", "Q5:". */
const numbered =
  /^\s*(?:\(\s*[1-9]\d?\s*\)|[1-9]\d?\s*[.)、．]|\(?[a-h]\)|[①-⑳]|(?:第\s*\d+\s*题|[Qq](?:uestion)?\s*\d+|[Ee]xercise\s*\d+|[Pp]roblem\s*\d+|例\s*\d+|题\s*\d+)\s*[.:)、]?)\s*(?=[A-Za-z\p{Script=Han}]{2}|\\\[|\$)/u;

/** The text with the number of an exercise blanked out, so that places stay what they were. A number in front of a bare formula may be a factor. */
export function withoutNumber(characters: string): string {
  const found = numbered.exec(characters)?.[0] ?? "";
  return " ".repeat(found.length) + characters.slice(found.length);
}
