const words = (text: string): string[] => text.split(/\s+/);

/** Units by what they measure, all spellings of one between blanks with | in between. */
const measures: Readonly<Record<string, readonly string[]>> = {
  time: words("seconds?|secs?|s|秒 minutes?|mins?|分钟|分 hours?|hrs?|h|小时|时 days?|天|日 weeks?|周|星期 months?|月 years?|年"),
  length: words(
    "kilomet(?:er|re)s?|kms?|千米|公里 met(?:er|re)s?|m|米 decimet(?:er|re)s?|dm|分米 centimet(?:er|re)s?|cm|厘米 millimet(?:er|re)s?|mm|毫米 miles?|mi foot|feet|ft inch|inches yards?",
  ),
  money: words("dollars?|usd|美元|\\$ cents? euros?|€ yuan|rmb|元|块|块钱|¥ 角"),
  mass: words("kilograms?|kgs?|千克|公斤 grams?|g|克 pounds?|lbs?|磅 ounces?|oz tons?|吨"),
  capacity: words("lit(?:er|re)s?|l|升 millilit(?:er|re)s?|ml|毫升 gallons? cups?"),
};

/** What a question asks to be measured. */
const asked: Readonly<Record<string, RegExp>> = {
  rate: /speed|velocity|how fast|\brate\b|速度|每(?:小时|分钟|秒|天)[^，。]{0,6}(?:多少|几)/i,
  time: /how long|how many (?:seconds|minutes|hours|days|weeks|months|years)|how much time|\bwhen\b|(?:几|多少)个?(?:秒|分钟|小时|天|时间|月|年)|多久|多长时间/i,
  length:
    /how far|how tall|distance|length|perimeter|circumference|radius|diameter|width|height|周长|路程|距离|长|宽|高|半径|直径|多远/i,
  money: /how much|cost|price|how many (?:dollars|cents|yuan)|money|钱|(?:几|多少)元|价/i,
  mass: /weigh|mass|heavy|how many (?:kilograms|grams|pounds|tons)|重|千克|公斤/i,
  capacity: /how many (?:liters|litres|gallons|cups)|capacity|容积|升/i,
  area: /area|面积/i,
  volume: /volume|体积|容积/i,
};

interface Unit {
  readonly kind: string;
  /** All its spellings. */
  readonly spelt: string;
}

const unitOf = (word: string): Unit | undefined => {
  for (const [kind, units] of Object.entries(measures)) {
    const spelt = units.find((forms) => new RegExp(`^(?:${forms})$`, "i").test(word));
    if (spelt !== undefined) return { kind, spelt };
  }
  return undefined;
};

/** What a measured quantity is of: litres of fuel, grams of sugar. Nothing follows of it but its name. */
export const substance = new RegExp(
  `^(\\s*(?:${[...(measures.mass ?? []), ...(measures.capacity ?? [])].join("|")})) of ([a-z]+)(?![a-z'’-])`,
  "i",
);

const per = /\s*\/\s*|\s+per\s+|每/;

/** The units right behind a value: km/h, square metres, 平方厘米, m². */
const leading =
  /^\s*(?<power>square|sq|cubic|平方|立方)?\s*(?<above>[a-z]+|[千厘毫分]?米|公里|千克|公斤|毫?升|美?元|块钱?|小时|分钟|[克吨秒天日周月年角])(?<exponent>[²³]|\^[23])?(?<below>(?:\s*\/\s*|\s+per\s+|每)(?:[a-z]+|小时|分钟|[秒天]))?(?<more>\s*\/|\s+per\b|每)?/i;

/**
 * Whether the unit that stands behind a value is one of the question's, and measures what is asked for: 60 hours are no speed. What is no unit is left to others.
 *
 * @param question in small letters
 */
export function unitFits(behind: string, question: string): boolean {
  const { power, above = "", exponent, below, more } = leading.exec(behind)?.groups ?? {};
  const rate = /^(?:mph|kph|kmh)$/i.test(above) ? (above.toLowerCase() === "mph" ? ["mi", "h"] : ["km", "h"]) : undefined;
  const first = unitOf(rate?.[0] ?? above);
  if (first === undefined) return true;
  if (more !== undefined) return false;
  const second = rate?.[1] ?? below?.replace(per, "").trim();
  const parts = [first, ...(second === undefined ? [] : [unitOf(second)])];
  const isSquare = /^(?:square|sq|平方)$/i.test(power ?? "") || /[²2]/.test(exponent ?? "");
  const isCubic = /^(?:cubic|立方)$/i.test(power ?? "") || /[³3]/.test(exponent ?? "");
  const kind = second !== undefined ? "rate" : isSquare ? "area" : isCubic ? "volume" : first.kind;
  // An area and a volume are asked for without any units, too.
  const isOfFigure = first.kind === "length" && (kind === "area" || kind === "volume") && !hasUnitOf("length", question);
  if (isOfFigure) return asked[kind]?.test(question) === true;
  if (!parts.every((part) => part !== undefined && stands(part, question))) return false;
  const kinds = Object.keys(asked).filter((each) => asked[each]?.test(question));
  return kinds.length === 0 || kinds.includes(kind);
}

/** Whether a unit, in any of its spellings, stands in a question, be it behind a number or in 平方米. */
const stands = ({ spelt }: Unit, question: string): boolean =>
  new RegExp(`(?<![a-z千厘分毫])(?:${spelt})(?![a-z])`, "i").test(question.replace(/\bmph\b/g, "mi/h"));

const hasUnitOf = (kind: string, question: string): boolean =>
  (measures[kind] ?? []).some((spelt) => stands({ kind, spelt }, question));
