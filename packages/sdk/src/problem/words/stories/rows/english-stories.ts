import type { MathJson } from "../../../../contract.ts";
import type { Row } from "../../../grammar/row.ts";
import { rowsFor } from "../../../grammar/rows.ts";
import { factRows } from "./gaps.ts";

const does = "(does|do|did|will|can|would)";
const then = "[then|also|later|next|first]";
const per = "(a|an|per|each|every|in one|in an|in each)";

const ofWhole = (json: MathJson): MathJson => (typeof json === "number" ? json : ["Share", json]);

/** Facts about numbers of things, with who, what and how many, and what is asked. */
export const englishStories: readonly Row[] = [
  ...rowsFor(
    "Clause",
    ...factRows(
      "en",
      [["Has", "$Who", "$Cnt", "$Inside"], "{Who} {HoldV} {Cnt} [{Inside}] [{When}]", "there (are|were|is|was) {Cnt} [{Inside}]"],
      [["Did", "$Who", "$V", "$Cnt"], "{Who} {V} {Cnt} [{When}]"],
      [["Did", "$Who", "$V", "$Few"], "{Who} {V} {Few}"],
      [["Gain", "$Who", "$Cnt", "$From"], `{Who} ${then} {GainV} {Cnt} [{From}] [{When}]`],
      [["Gain", "$Who", "$More", "$From"], `[{Who}] ${then} {GainV} {More} [{From}] [{When}]`],
      [["Gain", "$Who", "$Cnt", "$Who1"], "{Who1} (gives|gave) {Who} {Cnt}", "{Who1} (gives|gave) {Cnt} to {Who}"],
      [["Gain", "$Who", "$More", "$Who1"], "{Who1} (gives|gave) {Who} {More}", "{Who1} (gives|gave) {More} to {Who}"],
      [["Gain", "", "$Few"], "{Few} (get on|got on|arrive|arrived|join|joined)"],
      [["Gain", "", "$More"], "{More} (arrive|arrived|join|joined|come|came|get on|got on|are added|were added|land|landed)"],
      [
        ["Loss", "$Who", "$Cnt", "$Aim"],
        `[{Who}] ${then} {LossV} {Cnt} [{Aim}] [{When}]`,
        `{Who} ${then} (gives|gave) {Cnt} away`,
        `{Who} ${then} (gives|gave) away {Cnt}`,
      ],
      [
        ["Loss", "$Who", "$Cnt", "$Who1"],
        `{Who} ${then} (gives|gave) {Cnt} to {Who1}`,
        `{Who} ${then} (gives|gave) {Who1} {Cnt}`,
      ],
      [
        ["Loss", "$Who", "$Bare", "$Aim"],
        `[{Who}] ${then} {LossV} {Bare} [{Aim}] [{When}]`,
        `{Who} ${then} (gives|gave) {Bare} away`,
        `{Who} ${then} (gives|gave) away {Bare}`,
      ],
      [
        ["Loss", "$Who", "$Bare", "$Who1"],
        `{Who} ${then} (gives|gave) {Bare} to {Who1}`,
        `{Who} ${then} (gives|gave) {Who1} {Bare}`,
      ],
      [
        ["Loss", "", "$Cnt"],
        "{Cnt} (left|leave|flew away|fly away|ran away|run away|got off|get off|are sold|were sold|are taken away|were taken away|swam away)",
      ],
      [
        ["Loss", "", "$Bare"],
        "{Bare} (left|leave|flew away|fly away|ran away|run away|got off|get off|are sold|were sold|are taken away|were taken away|swam away)",
      ],
      [["More", "$Who1", "$Who2", "$Num", "$What", "$V"], "{Who1} {V} {Num} more {What} than {Who2} [(does|did|has|do|have)]"],
      [
        ["Fewer", "$Who1", "$Who2", "$Num", "$What", "$V"],
        "{Who1} {V} {Num} (fewer|less) {What} than {Who2} [(does|did|has|do|have)]",
      ],
      [
        ["TimesAs", "$Who1", "$Who2", "$Num", "$What", "$V"],
        "{Who1} {V} {Num} times as many {What} as {Who2} [(does|did|has|do|have)]",
      ],
      [
        ["TimesAs", "$Who1", "$Who2", 2, "$What", "$V"],
        "{Who1} {V} (twice|double) as many {What} as {Who2} [(does|did|has|do|have)]",
      ],
      [
        ["TimesAs", "$Who1", "$Who2", ["Rational", 1, 2], "$What", "$V"],
        "{Who1} {V} half as many {What} as {Who2} [(does|did|has|do|have)]",
      ],
      [
        ["TimesAs", "$Who1", "$Who2", "$Num", "$What", "$V"],
        "{Who1} {V} {Num} as many {What} as {Who2} [(does|did|has|do|have)]",
      ],
      // Of the same person, one kind by another.
      [["KindMore", "$What1", "$What2", "$Num", "$Who", "$V"], "{Who} {V} {Num} more {What1} than {What2}"],
      [["KindMore", "$What1", "$What2", "$Num", "", ""], "[there are] {Num} more {What1} than {What2}"],
      [["KindFewer", "$What1", "$What2", "$Num", "$Who", "$V"], "{Who} {V} {Num} (fewer|less) {What1} than {What2}"],
      [["KindFewer", "$What1", "$What2", "$Num", "", ""], "[there are] {Num} (fewer|less) {What1} than {What2}"],
      [["KindTimes", "$What1", "$What2", "$Num", "$Who", "$V"], "{Who} {V} {Num} times as many {What1} as {What2}"],
      [["KindTimes", "$What1", "$What2", "$Num", "", ""], "[there are] {Num} times as many {What1} as {What2}"],
      [["KindTimes", "$What1", "$What2", 2, "$Who", "$V"], "{Who} {V} (twice|double) as many {What1} as {What2}"],
      [["KindTimes", "$What1", "$What2", 2, "", ""], "[there are] (twice|double) as many {What1} as {What2}"],
      [["KindTimes", "$What1", "$What2", ["Rational", 1, 2], "", ""], "[there are] half as many {What1} as {What2}"],
      // Prices and rates.
      [
        ["Rate", "$Money", "dollar", "", "$What", "", "", ""],
        "(each|one|every) {What} (costs|cost|is|sells for|costs about) {Money}",
        "{What} (cost|costs|are|is|sell for|sells for) {Money} (each|apiece|per {What1})",
        "price of (each|one|every) {What} is {Money}",
        "{What} (costs|cost) {Money}",
        "price of {What} is {Money}",
        "(each|one|every) {What} costs {Money}",
      ],
      [
        ["Rate", "$Cnt", "$What", "", "", ""],
        "(each|every|one) {What} (has|holds|contains|can hold|had|gets|needs|costs) {Cnt}",
        "there are {Cnt} in (each|every) {What}",
      ],
      [["Rate", "$Cnt", "$Unit", "", "$V", "$Who"], `{Who} [can] {V} {Cnt} ${per} {Unit}`, "{Who} [can] {V} {Cnt} per {Unit}"],
      [
        ["Rate", "$Num", "$Speed", "", "travel", "$Who"],
        "{Who} {V} at [speed of|constant speed of|average speed of] {Num} {Speed}",
        "speed of {Who} is {Num} {Speed}",
      ],
      [
        ["Trip", "$Num", "$Speed", "$Num1", "$Unit", "$Who"],
        "{Who} {V} [at] [speed of|constant speed of|average speed of] {Num} {Speed} for {Num1} {Unit}",
        "[and] [then] [at] {Num} {Speed} for {Num1} {Unit}",
        "{Who} {V} for {Num1} {Unit} at [speed of|constant speed of|average speed of] {Num} {Speed}",
      ],
      [["In", "$Num", "$Unit", "$Cnt", "$V", "$Who"], "{Who} {V} {Cnt} in {Num} {Unit}"],
      [["Same"], "at [the|this] same (rate|speed|pace)", "at (this|that) (rate|speed|pace)"],
      [
        ["Groups", "$Num", "$What", "$Cnt", "$Who"],
        "there (are|were) {Num} {What} with {Cnt} in each [{What1}]",
        "{Who} (has|have|had|bought|buys) {Num} {What} with {Cnt} in each [{What1}]",
        "there (are|were) {Num} {What} with {Cnt} each",
        "{Who} (has|had|bought|buys) {Num} {What} of {Cnt} each",
        "{Who} (has|had|bought|buys) {Num} {What} with {Cnt} each",
      ],
      [
        ["Share", "$Cnt", "$Num", "$What", ""],
        "{Cnt} (are|were) (shared|divided|split|distributed) (equally|evenly) (among|between) {Num} {What}",
        "{Cnt} (are|were) (equally|evenly) (shared|divided|split|distributed) (among|between|into) {Num} {What}",
        "{Who} (shares|shared|divides|divided|split|splits|distributes|distributed) {Cnt} (equally|evenly) (among|between|into) {Num} {What}",
        "{Num} {What} (share|shared) {Cnt} (equally|evenly)",
      ],
      [
        ["Share", "", "", "", "$Num", "$What", ""],
        "{Who} (shares|shared|divides|divided|split|splits) them (equally|evenly) (among|between|into) {Num} {What}",
        "they (are|were) (shared|divided|split) (equally|evenly) (among|between|into) {Num} {What}",
      ],
      [["And", "$Cnt", "$Inside"], "{Cnt} [{Inside}] [{When}]"],
      [
        ["Met", "$Who"],
        "{Who} (went|goes|is going) (shopping|to [the] (store|market|mall|shop|supermarket))",
        "{Who} (went|goes) to buy some {What}",
      ],
      [
        ["Item", "$Num", "$What", "$Money", "$Who"],
        "{Who} (buys|bought|purchased|orders|ordered) {Num} {What} (at|for) {Money} (each|apiece|per {What1})",
        "{Who} (buys|bought|purchased|orders|ordered) {Num} {What} (which|that) (cost|costs) {Money} each",
        "{Num} {What} (at|for) {Money} (each|apiece)",
        "{Num} {What} (which|that) (cost|costs) {Money} each",
      ],
      [
        ["Item", 1, "$What", "$Money", "$Who"],
        "{Who} (buys|bought|purchased) (a|an|one) {What} (for|which costs|that costs|which cost|that cost) {Money}",
        "(a|an|one) {What} (for|which costs|that costs|which cost|that cost) {Money}",
      ],
      [
        ["Paid", "$Money", "$Who"],
        "{Who} (pays|paid) (with|using) [a] {Money} [bill|note]",
        "{Who} (gives|gave|hands|handed) [the] cashier [a] {Money} [bill|note]",
        "{Who} (pays|paid) {Money}",
      ],
      // What is asked.
      [
        ["AskCost", "$Who", "$What"],
        `how much [money] ${does} {Who} (spend|pay|owe) [{Total}] [(on|for) (everything|them|all of them|all of this)]`,
        "what (is|was|will be) [the] total (cost|price|bill) [of {His} purchase]",
        `how much ${does} (it|they|everything) cost [{Total}]`,
        `how much [money] ${does} {Who} spend on {What} [{Total}]`,
      ],
      [
        ["AskChange", "$Who"],
        "how much change (does|did|will|should) {Who} (get|receive|get back)",
        "how much change is {Who} given",
      ],
      [
        ["Ask", "now", "$Who", "$What", "", "", "$Inside"],
        `how many {What} ${does} {Who} [now] have [now|{Total}]`,
        "how many {What} (are|were) there [now|{Total}] [{Inside}]",
        "how many {What} (are|were) [now] {Inside} [now]",
        `how many {What} ${does} {Who} have {Total} [now]`,
      ],
      [
        ["Ask", "left", "$Who", "$What", "", "", "$Inside"],
        `how many {What} ${does} {Who} [still] have (left|remaining|left over)`,
        "how many {What} (are|were) (left|remaining|left over) [{Inside}]",
        "how many {What} remain [{Inside}]",
        "how many {What} (are|were) still {Inside}",
      ],
      [["Ask", "now", "$Who", "dollar", ""], `how much money ${does} {Who} have [now]`],
      [["Ask", "left", "$Who", "dollar", ""], `how much [money] ${does} {Who} [still] have (left|remaining|left over)`],
      [
        ["Ask", "total", "$Pair", "$What", "", "$V"],
        `how many {What} ${does} {Pair} {V} [{Total}]`,
        `{Total} , how many {What} ${does} {Pair} {V}`,
        `how many {Total} {What} ${does} {Pair} {V}`,
      ],
      [
        ["Ask", "total", "", "$What", "", "", "$Inside"],
        "how many {What} (are|were) there {Total} [{Inside}]",
        "how many {What} are there [{Inside}]",
        "what is [the] total number of {What}",
      ],
      [["Ask", "total", "$Who", "$What", "", "$V"], `how many {What} ${does} {Who} {V} {Total}`],
      [["Ask", "value", "$Who", "$What", "", "$V"], `how many {What} ${does} {Who} {V}`],
      [
        ["Ask", "difference", "$Who1", "$Who2", "$What", "$V"],
        `how many more {What} ${does} {Who1} {V} than {Who2} [(does|did|has)]`,
      ],
      [
        ["Ask", "shortfall", "$Who1", "$Who2", "$What", "$V"],
        `how many (fewer|less) {What} ${does} {Who1} {V} than {Who2} [(does|did|has)]`,
      ],
      [["AskFor", "$Num", "$Unit", "", "$What", "", "$V", "$Who"], `how many {What} ${does} {Who} {V} in {Num} {Unit}`],
      [["AskFor", 1, "$Unit", "", "$What", "", "$V", "$Who"], `how many {What} ${does} {Who} {V} in (a|an|one) {Unit}`],
      [["AskFor", "$Num", "$Unit", "", "$Unit1", "", "$V", "$Who"], `how many {Unit1} ${does} {Who} {V} in {Num} {Unit}`],
      [
        ["AskFor", "$Num", "$Unit", "", "dollar", "", "earn", "$Who"],
        `how much [money] ${does} {Who} (earn|make) in {Num} {Unit}`,
      ],
      [["AskFor", "$Num", "$Unit", "", "", "", "$V", "$Who"], `how far ${does} {Who} {V} in {Num} {Unit}`],
      [
        ["AskFor", "$Num", "$What", "", "dollar", "", "", ""],
        "how much (do|will|would|does) {Num} {What} cost",
        "what is [the] [total] cost of {Num} {What}",
        "how much (do|does|would|will) it cost to buy {Num} {What}",
      ],
      [
        ["AskTrip", "far", "$Unit", "$Who"],
        "how far (does|did|will) {Who} {V} [{Total}]",
        "how many {Unit} (does|did|will) {Who} {V} [{Total}]",
        "what is [the] [total] distance [(traveled|travelled|covered)]",
      ],
      [
        ["AskTrip", "average", "", "$Who"],
        "what (is|was) [{His}] average speed [(for|during|of) [this|whole|entire] trip]",
        "what (is|was) {Who} ' s average speed [(for|during|of) [this|whole|entire] trip]",
        "what (is|was) average speed of {Who} [(for|during|of) [this|whole|entire] trip]",
      ],
      [
        ["AskTrip", "average", "$Speed", "$Who"],
        "what (is|was) [{His}] average speed in {Speed} [(for|during|of) [this|whole|entire] trip]",
        "what (is|was) {Who} ' s average speed in {Speed} [(for|during|of) [this|whole|entire] trip]",
        "what (is|was) average speed of {Who} in {Speed} [(for|during|of) [this|whole|entire] trip]",
      ],
      [
        ["Ask", "each", "$What", "", "$What1", "", ""],
        "how many {What1} (does|will|did|can|would) each [{What}] (get|have|receive)",
        "how many {What1} (are|were|will be) in each {What}",
        "how many {What1} (does|will|did) each of them get",
      ],
      [
        ["Ask", "each", "$Unit", "", "$What1", "", "$V", "$Who"],
        "how many {What1} (does|did) {Who} {V} (per|each|every|a|in one) {Unit} [on average]",
      ],
      [
        ["Ask", "count", "$What", "", "$Who"],
        `how many {What} ${does} {Who} (need|fill|make|have)`,
        "how many {What} are (needed|there)",
        "how many {What} can be filled",
      ],
    ),
  ),
  ...rowsFor("When", [
    "",
    "in (morning|afternoon|evening) / (yesterday|today|this morning|this afternoon|last week|this week) / on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) / in (january|february|march|april|may|june|july|august|september|october|november|december)",
    "",
  ]),
  ...rowsFor("Inside", [
    (f) => `@${f("Thing")}`,
    "(in|on|at|inside|from) (his|her|its|their|my|each) {Thing} / (in|on|at|inside) {Thing}",
    "",
  ]),
  ...rowsFor("From", ["", "(from|at|in) {Thing}", ""], ["$Who", "from {Who}", ""]),
  ...rowsFor("Aim", ["$Who", "(to|at|for) {Who}", ""]),
  ...rowsFor(
    "More",
    [["Cnt", "$Num", "$What"], "{Num} (more|additional|extra|other) {What}", ""],
    [["Cnt", "$Num", "?"], "{Num} more", ""],
    [["Cnt", "$Money", "dollar"], "another {Money} / {Money} more", ""],
    [["Cnt", "$Num", "$What"], "another {Num} {What}", ""],
  ),
  // Half of them is a share of what there is; half a gallon is not.
  ...rowsFor(
    "Bare",
    ["$Few", "{Few}", ""],
    [(f) => ["Cnt", ofWhole(f("Num")), "?"], "{Num} of (them|it)", ""],
    [(f) => ["Cnt", ofWhole(f("Num")), f("What")], "{Num} of {His} {What}", ""],
  ),
  ...rowsFor("Few", [(f) => (typeof f("Num") === "number" ? ["Cnt", f("Num"), "?"] : undefined), "{Num}", ""]),
  ...rowsFor(
    "Joint",
    ["Joint", ". / , / ? / and / , and / , then / . then / , but / but / ; / . and / ! / . now / . in total ,", ""],
    ["Joint", "if / then / suppose", ""],
  ),
];
