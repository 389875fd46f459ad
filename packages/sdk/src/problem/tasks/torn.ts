/** What is made of one number or of two: "the product of 3 and …", "the cube root of 8 and …". */
const made =
  "sum|difference|product|quotient|ratio|root|square|cube|absolute value|modulus|magnitude|reciprocal|opposite|inverse|factorial|log|logarithm|sine|cosine|tangent|power|half|thirds?|quarters?|percent";

const isOfSeveral = new RegExp(
  String.raw`(?:\b(?:${made})|%|\d\s*/\s*\d+)\s+(?:of|between)\s+(?:the\s+)?(?:numbers?\s+)?(?![a-z]{2})[^,;.?:\n]*\s(?:and|&)\s+[^a-z\s]*(?:\d|[a-z](?![a-z]))`,
  "iu",
);
const isOfSeveralChinese =
  /(?:\d|[a-z)）])\s*(?:和|与|及|、)\s*[^\p{Script=Han}]+的(?:算术)?(?:平方|立方|[四五六]次方|绝对值|倒数|相反数|阶乘|和|差|积|商|模)/iu;

/**
 * "The product of 3 and 4 plus 5", "the cube root of 8 and 27": whether the second is part of what is made of the first, or one more thing that is
 * asked for, nobody can tell; taken as two questions it is torn apart.
 */
export const isTornInTwo = (characters: string, deeds: number): boolean =>
  deeds > 1 && (isOfSeveral.test(characters) || isOfSeveralChinese.test(characters));

const ownDomain = /\b(?:its|the)\s+(?:domain|range)\b(?!\s+of\b)|(?:其|它的?|该函数的?)(?:定义域|值域)/iu;

/** "The inverse of f with its domain": the domain of the inverse is meant at least as likely as that of f, and it is no other question about f. */
export function isOfWhatIsFound(characters: string, asked: readonly string[]): boolean {
  const inverse = asked.indexOf("inverse");
  return inverse >= 0 && asked.slice(inverse).some((what) => what === "domain" || what === "range") && ownDomain.test(characters);
}
