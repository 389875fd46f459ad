import { hansIn, isInOtherLanguage, type Vocabulary, wordsIn } from "./vocabulary.ts";

/** What is said of two values together is what is asked for where the question combines them so. */
const combining: readonly (readonly [name: RegExp, sign: RegExp])[] = [
  [/\bsum\b|之和|的和/, /\+|\badd|\bplus\b|加/],
  [/\bdifference\b|之差|的差/, /[-−]|\bsubtract|\bminus\b|减/],
  [/\bproduct\b|乘积|的积/, /[*×·]|\btimes\b|\bmultipl|\\times|\\cdot|乘/],
  [/\bquotient\b|的商/, /[/÷]|\bdivid|\\frac|\\div|除/],
  [/\bratio\b/, /:|\bproportion/],
];

/** Whether a clause combines two values in a way that the question does not. */
export const combinesOtherwise = (clause: string, { text }: Vocabulary): boolean =>
  combining.some(([name, sign]) => name.test(clause) && !name.test(text) && (text.includes("=") || !sign.test(text)));

/** Names of quantities in questions that do not call them so: "how fast" asks for a speed. */
const quantities: readonly (readonly [name: RegExp, asked: RegExp])[] = [
  [/^(?:speed|velocity)$|速度/, /speed|veloc|fast|\brate\b|速度|多快/],
  [/^(?:time|duration)$|时间/, /time|long|\bwhen\b|hours|minutes|days|时间|多久|小时|分钟|几天/],
  [/^(?:distance|length)$|距离|路程/, /distance|length|far|\blong\b|perimeter|hypotenuse|diagonal|\bside|距离|路程|长|多远/],
  [/^(?:price|cost|amount)$|价格|总价|价钱|钱/, /price|cost|much|pay|spen|money|dollar|价|钱|元/],
  [
    /^(?:ordered|pair|points?|coordinates?)$|坐标/,
    /vertex|points?\b|coordinate|intersect|intercept|system|\(\s*-?\d+\s*,|顶点|坐标|点|方程组/,
  ],
  [/^(?:lines|intersect|intersection|meet)$/, /intersect|meet|system|cross/],
  [/^percent(?:age)?$/, /percent|%/],
  [/^(?:saves?|saved|savings?)$/, /sav|deposit/],
  [/^(?:spends?|spent)$|花了|花费|一共|总共/, /^(?!.*(?:\bleft\b|remain|剩|找回))/s],
  [/现价|售价/, /现价|售价|卖|折|降价|涨价/],
  [/^limit$|^approaches$|极限|趋/, /limit|\\lim|极限/],
  [/^(?:probability|chance)$|概率/, /probab|chance|likel|概率|可能性/],
  [
    /^(?:maximum|max|largest|greatest)$|最大/,
    /max|gcd|hcf|divisor|factor|larg|great|most|biggest|highest|vertex|range|最大|最多|顶点|值域/,
  ],
  [/^(?:minimum|min|smallest|least)$|最小/, /min|lcm|multiple|small|least|few|lowest|vertex|range|最小|最少|至少|顶点|值域/],
  [/^(?:area)$|面积/, /area|\bint|面积|积分/],
  [/^(?:derivative)$|导数/, /deriv|differentiat|导/],
  [/^(?:integral)$|积分/, /integr|\\int|积分/],
  [/^(?:average|mean)$|平均/, /average|\bmean\b|平均/],
  [/^(?:age)$|年龄/, /\bage|\bold\b|年龄|岁/],
  [/^(?:weight|mass)$|体重|重量/, /weigh|mass|heavy|重/],
  [/^(?:remaining)$/, /remain|left|rest/],
  [/^(?:profit)$|利润/, /profit|gain|利润|赚/],
  [/^(?:gcd|hcf|divisor)$|公约数/, /gcd|hcf|divisor|factor|公约数|公因数/],
  [/^(?:lcm|multiple)$|公倍数/, /lcm|multiple|公倍数/],
  [/^(?:factored)$|因式/, /factor|因式/],
  [/^(?:expanded)$|展开/, /expand|multiply|展开/],
  ...[
    "vertex",
    "volume",
    "width",
    "height",
    "perimeter",
    "circumference",
    "radius",
    "diameter",
    "slope",
    "median",
    "angle",
    "domain",
    "range",
  ].map((name): [RegExp, RegExp] => [new RegExp(`^${name}$`), new RegExp(name)]),
  ...["体积", "周长", "半径", "直径", "顶点", "斜率"].map((name): [RegExp, RegExp] => [new RegExp(name), new RegExp(name)]),
];

/** Whether a word names such a quantity that the question asks for. */
export const isQuantityOf = (known: Vocabulary, word: string): boolean =>
  quantities.some(([name, asked]) => name.test(word) && asked.test(known.text));

/** Whether every quantity that a clause names is one that the question asks for, in its own words or others. */
export const isQuantityAsked = (clause: string, known: Vocabulary): boolean =>
  [...wordsIn(clause), ...(isInOtherLanguage(known) ? [] : hansIn(clause))].every((word) =>
    quantities.every(([name, asked]) => !name.test(word) || asked.test(known.text)),
  );

/** What tells things apart of which something is said one after the other. */
const correlatives: readonly (readonly string[])[] = [
  ["larger", "smaller"],
  ["bigger", "smaller"],
  ["greater", "smaller"],
  ["longer", "shorter"],
  ["older", "younger"],
  ["first", "second", "third"],
  ["first", "second"],
  ["较大", "较小"],
  ["大数", "小数"],
  ["第一", "第二", "第三"],
  ["第一", "第二"],
];

/** Comparatives of which one alone says nothing of the other. */
const comparative = /\b(?:larger|smaller|bigger|greater|longer|shorter|older|younger)\b|较大|较小|大数|小数/i;

/** Whether a name tells one of two apart, and the question does not. */
const isOneOfTwo = (name: string, { text }: Vocabulary): boolean => {
  const word = comparative.exec(name)?.[0].toLowerCase();
  return word !== undefined && !text.includes(word);
};

/** Letters of which it is said one after the other what they are. */
export function lettersOf(names: readonly string[]): readonly string[] | undefined {
  const letters = names.flatMap(
    (name) =>
      /(?<![A-Za-z\\\d]|[-+*/^]\s?)([A-Za-z])(?:\s*\\\)|\s*\$)?\s*(?:is|equals|is equal to|是|为|等于)\s*(?:\\\(|\$)?\s*$/i.exec(
        name,
      )?.[1] ?? [],
  );
  return letters.length === names.length && new Set(letters).size === letters.length ? letters : undefined;
}

/** Such words that names have one each, in either order: the larger and the smaller one belong together. */
const correlativesOf = (names: readonly string[]): readonly string[] | undefined =>
  correlatives.find(
    (words) =>
      words.length === names.length &&
      [words, [...words].reverse()].some((order) => order.every((word, at) => names[at]?.toLowerCase().includes(word))),
  );

/** Whether names tell things apart of which the question speaks of one, or of none where only one has a value. */
export function tellsApart(names: readonly string[], known: Vocabulary): boolean {
  if (names.length === 1) return isOneOfTwo(names[0] ?? "", known);
  const spoken = correlativesOf(names)?.map((word) => known.text.includes(word)) ?? [];
  return spoken.includes(true) && spoken.includes(false);
}

/** Whether what is said of several things is the answer together: of the larger and the smaller one; of all, where it is not known which is asked for. */
export const belongTogether = (names: readonly string[], known: Vocabulary | undefined): boolean =>
  names.length > 1 &&
  (correlativesOf(names) !== undefined || (known === undefined && names.slice(1).every((name) => beside.test(name))));

/** Nothing in a name that goes on from what was said before. */
const beside =
  /^(?!.*(?:\b(?:so|thus|hence|therefore|then|which|because|since|making|giving)\b|所以|因此|则)).*(?:\band\b|[,，;；]|而)/is;
