import type { Row } from "../../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../../grammar/rows.ts";

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Verbs with their forms: what somebody does with things, by which somebody has more of them, by which fewer. */
const doing = split(
  "have|has|had|owns|own|owned read|reads pick|picks|picked collect|collects|collected sell|sells|sold buy|buys|bought make|makes|made bake|bakes|baked catch|catches|caught score|scores|scored write|writes|wrote " +
    "plant|plants|planted earn|earns|earned run|runs|ran walk|walks|walked drive|drives|drove solve|solves|solved win|wins|won draw|draws|drew swim|swims|swam bike|bikes|biked type|types|typed knit|knits|knitted " +
    "fold|folds|folded save|saves|saved jog|jogs|jogged cycle|cycles|cycled fly|flies|flew eat|eats|ate drink|drinks|drank produce|produces|produced grow|grows|grew paint|paints|painted",
);
const gaining = split(
  "buys bought gets got finds found receives received picks picked collects collected wins won earns earned makes made bakes baked catches caught borrows borrowed saves saved adds added",
);
const losing = split("eats ate loses lost sells sold uses used spends spent donates donated drops dropped");
const holding = split(
  "has had have owns owned collected picked bought made baked caught found started earned saved grew received",
);

const lists = (gives: string, words: readonly string[], value?: (word: string) => string): ShortRow[] =>
  words.map((word) => [value ? value(word) : gives, word, ""]);

/** Units by their forms. */
const units = split(
  "mile|miles|mi kilometer|kilometers|kilometre|kilometres|km meter|meters|metre|metres|m centimeter|centimeters|cm foot|feet|ft inch|inches|in hour|hours|hr|hrs|h minute|minutes|min second|seconds|sec day|days week|weeks month|months year|years " +
    "pound|pounds|lb kilogram|kilograms|kg gram|grams gallon|gallons liter|liters|litre|litres ounce|ounces cup|cups dollar|dollars cent|cents yard|yards",
);

export const englishUnits: ReadonlySet<string> = new Set(units.map((forms) => forms.split("|")[0] as string));

const kin = split(
  "brother sister mother father mom dad friend aunt uncle grandmother grandfather neighbor cousin son daughter teacher",
);

/** Who, what and how much of it. */
export const englishWords: readonly Row[] = [
  ...rowsFor(
    "V",
    ...doing.flatMap((forms) => forms.split("|").map((word): ShortRow => [forms.split("|")[0] as string, word, ""])),
  ),
  ...rowsFor("V", ["", "(travel|travels|traveled|travelled|go|goes|went)", ""]),
  ...rowsFor("GainV", ...lists("", gaining, () => "gain")),
  ...rowsFor("LossV", ...lists("", losing, () => "lose")),
  ...rowsFor("HoldV", ...lists("", holding, () => "hold"), ["hold", "(started|starts|begins|began) with", ""]),
  ...rowsFor(
    "Unit",
    ...units.flatMap((forms) => forms.split("|").map((word): ShortRow => [forms.split("|")[0] as string, word, ""])),
  ),
  ...rowsFor(
    "Who",
    ["$Name", "{Name}", ""],
    ["he", "he", ""],
    ["she", "she", ""],
    ["it", "it", ""],
    ["they", "they", ""],
    ...kin.map((word): ShortRow => [word, `(his|her|my|their) ${word}`, ""]),
    [(f) => `the ${f("Thing")}`, "{Thing}", "", 0.1],
    ["I", "i", ""],
  ),
  ...rowsFor(
    "Pair",
    [["Group", 2], "(they|they both|both of them|the two of them|the two|they all)", ""],
    [(f) => ["Named", f("Name1"), f("Name2")], "{Name1} and {Name2}", ""],
  ),
  ...rowsFor("What", ["$Thing", "{Thing}", ""], [(f) => `${f("Thing1")} of ${f("Thing2")}`, "{Thing1} of {Thing2}", "", 0.1]),
  ...rowsFor("Money", [(f) => f("Num"), "¤ {Num}", ""], [(f) => f("Num"), "{Num} (dollar|dollars)", ""]),
  ...rowsFor(
    "Cnt",
    [["Cnt", "$Num", "$What"], "{Num} {What}", ""],
    [["Cnt", "$Num", "$Unit"], "{Num} {Unit}", ""],
    [["Cnt", "$Money", "dollar"], "{Money}", ""],
  ),
  ...rowsFor(
    "Speed",
    [["Speed", "mile", "hour"], "(mph|miles per hour|miles an hour|mi/h)", ""],
    [["Speed", "kilometer", "hour"], "(km/h|kmh|kph|kilometers per hour|kilometres per hour|kilometers an hour|km per hour)", ""],
    [["Speed", "meter", "second"], "(m/s|meters per second|metres per second)", ""],
    [["Speed", "meter", "minute"], "(meters per minute|metres per minute)", ""],
  ),
  ...rowsFor("Total", ["Total", "(in all|altogether|in total|together|combined|all together|total)", ""]),
  ...rowsFor("His", ["His", "(his|her|its|their|these|those|my)", ""]),
  ...rowsFor("Side", ["Side", "{His} {Thing} / {Thing}", ""]),
];
