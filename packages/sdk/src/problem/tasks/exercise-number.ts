/** The number of an exercise in front of its text: "3.", "(2)", "4)", "第3题", "Q5:". */
const numbered =
  /^\s*(?:\(\s*[1-9]\d?\s*\)|[1-9]\d?\s*[.)、．]|\(?[a-h]\)|[①-⑳]|(?:第\s*\d+\s*题|[Qq](?:uestion)?\s*\d+|[Ee]xercise\s*\d+|[Pp]roblem\s*\d+|例\s*\d+|题\s*\d+)\s*[.:)、]?)\s*(?=[A-Za-z\p{Script=Han}]{2}|\\\[|\$)/u;

/** The text with the number of an exercise blanked out, so that places stay what they were. A number in front of a bare formula may be a factor. */
export function withoutNumber(characters: string): string {
  const found = numbered.exec(characters)?.[0] ?? "";
  return " ".repeat(found.length) + characters.slice(found.length);
}

const functionNames = "arc|sin|cos|tan|cot|sec|csc|ln|log|lg|exp|sqrt|abs|cbrt";
const sign = "[-+−–]";
const mark = "(?:[1-9]\\d?|[a-h]|i{1,3}|iv|v)";
/** "Exercise 2", and a formula. In "Exercise 2x = 6" nothing stands between the number and what it is a factor of. */
const formulaNext = `[-+−–*×·(√|]|(?<=\\s)(?:\\d|${functionNames}|(?!a\\s+[a-z]{2})[a-z](?![a-z]))`;
const behindWord = new RegExp(
  `\\b(?:exercise|problem|question|task|item|part)\\s+(?:number\\s+)?\\d{1,3}(?:\\.\\d+)*(?:[a-h](?=\\s))?\\s*(?=${formulaNext})`,
  "iu",
);
/** "(1)" and a sign, at the beginning of a formula. In (3) − (−5) all numbers stand in brackets. */
const beginning = `(?:^|[\\n,，.。;；:：、?？\\p{Script=Han}]|(?<![a-z])(?!(?:${functionNames})[a-z]?\\s)[a-z]{2,}\\s)`;
const amongBrackets = `\\s*${sign}\\s*[(（]\\s*${sign}?[\\d.a-h]+\\s*[)）]`;
const inBrackets = new RegExp(`${beginning}\\s*[(（]\\s*${mark}\\s*[)）](?!${amongBrackets})\\s*${sign}`, "iu");

/** Whether a number or letter in front of a formula may be that of an exercise, or belong to the formula: "Exercise 2 −x = 5", "(1) −2 + 3". */
export const mayBeNumber = (characters: string): boolean => behindWord.test(characters) || inBrackets.test(characters);
