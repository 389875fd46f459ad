import type { Vocabulary } from "./vocabulary.ts";

/** Relations by their names before a number. */
const relations: readonly (readonly [sign: string, english: string, chinese: string])[] = [
  ["\\le", "less than or equal to|at most|no (?:more|greater) than", "小于等于|小于或等于|不大于"],
  ["\\ge", "greater than or equal to|more than or equal to|at least|no (?:less|smaller) than", "大于等于|大于或等于|不小于"],
  ["<", "(?:strictly )?(?:less|smaller) than", "小于"],
  [">", "(?:strictly )?(?:greater|more|larger) than", "大于"],
];

const number = "(?<number>[-−]?\\d+(?:\\.\\d+)?(?:/\\d+)?|\\\\\\([-−\\d./\\s]+\\\\\\)|\\$[-−\\d./\\s]+\\$)";

/** The same once more as a formula, behind "i.e.". */
const again =
  "(?:\\s*[,，]?\\s*(?:i\\.e\\.|that is|namely|or|which (?:is|means)|in other words|即|也就是)\\s*[,，:]?\\s*(?<formula>\\\\\\([^()]+\\\\\\)|\\$[^$]+\\$|[a-z]\\s*(?:[<>]=?|[≤≥])\\s*[-−]?\\d[\\d./]*(?<![.])))?";

const forms = relations.map(([sign, english, chinese]): readonly [string, RegExp] => [
  sign,
  new RegExp(
    `(?:\\ball (?:the )?(?:real )?(?:numbers|values)(?: of)?(?: \\\\\\([a-z]\\\\\\)| [a-z])?(?: that are| which are)? (?:${english})\\s+${number}|所有(?:${chinese})\\s*${number.replace("<number>", "<other>")}\\s*的(?:所有|全体)?(?:实?数))${again}`,
    "gi",
  ),
]);

/** The same of a letter; what it must be is said as a formula as well. */
const ofLetters = relations.map(([sign, english]): readonly [string, RegExp] => [
  sign,
  new RegExp(
    `(?<![A-Za-z\\\\])(?:[a-z]|\\\\\\([a-z]\\\\\\)|\\$[a-z]\\$) (?:is|must be|should be|has to be) (?:${english})\\s+${number}${again.slice(0, -1)}`,
    "gi",
  ),
]);

/**
 * A sentence with "all real numbers less than 5" as the inequality it is, x < 5, in the letter of the question. What is said once more as a formula stands there as that,
 * and where it is another than in words the sentence stays as it is.
 */
export function withRelations(sentence: string, known: Vocabulary | undefined): string {
  return [...forms, ...ofLetters].reduce(
    (text, [sign, form]) =>
      text.replace(form, (whole: string, ...parts: unknown[]) => {
        const { number: one, other, formula } = parts.at(-1) as Readonly<Record<string, string | undefined>>;
        const letter = formula === undefined ? letterOf(known) : /[a-z]/i.exec(bare(formula))?.[0];
        if (letter === undefined) return whole;
        const said = `${letter} ${sign} ${bare(one ?? other ?? "")}`;
        return formula === undefined || bare(formula) === bare(said) ? `$${said}$` : whole;
      }),
    sentence,
  );
}

const bare = (formula: string): string =>
  formula
    .replace(/\\leq?(?![a-z])|≤|<=/g, "≤")
    .replace(/\\geq?(?![a-z])|≥|>=/g, "≥")
    .replace(/\\lt(?![a-z])/g, "<")
    .replace(/\\gt(?![a-z])/g, ">")
    .replaceAll("−", "-")
    .replace(/\\[()]|[\s$]/g, "");

/** The only letter of the question. */
function letterOf(known: Vocabulary | undefined): string | undefined {
  const letters = new Set(known?.text.match(/(?<![a-z\\])[b-hj-z](?![a-z])/g) ?? []);
  return letters.size === 1 ? [...letters][0] : undefined;
}
