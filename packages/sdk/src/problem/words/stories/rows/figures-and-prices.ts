import type { MathJson } from "../../../../contract.ts";
import type { Row } from "../../../grammar/row.ts";
import { rowsFor } from "../../../grammar/rows.ts";
import { factRows } from "./gaps.ts";

const 是 = "[是|为]";
const 长方形 = "[一|这][个|块|张|片]长方形[{Noun}][的]";
const 正方形 = "[一|这][个|块|张|片]正方形[{Noun}][的]";
const 它 = "[{Figure}]";
const tenths = (json: MathJson): MathJson | undefined =>
  typeof json === "number" && json > 0 && json < 10 ? ["Divide", json, 10] : undefined;

/** Sides of rectangles and squares, prices before and after, works done together. */
export const figuresAndPricesChinese: readonly Row[] = [
  ...rowsFor(
    "Clause",
    ...factRows(
      "zh",
      [["Side", "rectangle", "length", "$Num", "$U"], `${长方形}长${是}{Num}{U}`],
      [["Met"], "一(块|张|个|片)长方形[{Noun}]"],
      [["Side", "", "length", "$Num", "$U"], `长${是}{Num}{U}`],
      [["Side", "", "width", "$Num", "$U"], `宽${是}{Num}{U}`],
      [["Side", "rectangle", "width", "$Num", "$U"], `${长方形}宽${是}{Num}{U}`],
      [["Side", "square", "side", "$Num", "$U"], `${正方形}边长${是}{Num}{U}`],
      [["Side", "rectangle", "perimeter", "$Num", "$U"], `${长方形}周长${是}{Num}{U}`],
      [["Side", "square", "perimeter", "$Num", "$U"], `${正方形}周长${是}{Num}{U}`],
      [["Side", "", "perimeter", "$Num", "$U"], `(周长|它的周长)${是}{Num}{U}`],
      [["Side", "rectangle", "area", "$Num", "$U"], `${长方形}面积${是}{Num}{U}`],
      [["Side", "", "area", "$Num", "$U"], `(面积|它的面积)${是}{Num}{U}`],
      [["SideMore", "$Num", "$U"], `[${长方形}]长比宽(多|长){Num}{U}`, "宽比长(少|短){Num}{U}"],
      [["SideTimes", "$Num"], `[${长方形}]长是宽的{Num}倍`],
      [["AskSide", "perimeter", "$U", "$Figure"], `[求]${它}周长${是}多少{U}`, `求${它}周长`, `${它}周长${是}多少`],
      [["AskSide", "area", "$U", "$Figure"], `[求]${它}面积${是}多少{U}`, `求${它}面积`, `${它}面积${是}多少`],
      [["AskSide", "length", "$U", "$Figure"], `[求]${它}长${是}多少[{U}]`],
      [["AskSide", "width", "$U", "$Figure"], `[求]${它}宽${是}多少[{U}]`],
      [["AskSide", "side", "$U", "$Figure"], `[求]${它}边长${是}多少[{U}]`],
      // 打八折, 降价20%
      [["Price", "$Num", "$Thing"], `[{Thing}]原价${是}{Num}元`, `[{Thing}]原来[的](价格|售价|定价)${是}{Num}元`],
      [["Factor", "$Tenths"], "[现在|现|现在按|如果|商店][按|打]{Tenths}[出售|销售|后]"],
      [["Down", "$Num"], "[现在|现|后来](降价|便宜了|降低了|优惠|降低){Num}"],
      [["Up", "$Num"], "[现在|现|后来](提价|涨价|上涨了|涨了|提高了|上涨){Num}"],
      [
        ["AskPrice", "now", "$Thing"],
        "[{Thing}](现价|现在的价格|现在的售价|现在售价|打折后的价格)[是|为]多少元",
        "现在(卖|买|售|要)多少元",
        "[打折后|降价后|涨价后](的价格|售价|应付)[是]多少元",
      ],
      [["AskPrice", "saved"], "[可以|能](便宜|节省|少付)[了]多少元", "比原价便宜[了]多少元"],
      // 甲单独做6天完成
      [
        ["Alone", "$Num", "$U", "$Person"],
        "[如果|由]{Person}[队][单独|独][做|修|完成|干|加工][需要|需|要]{Num}{U}[完成|做完|修完|干完]",
        "{Person}[队][单独|独](做|修|完成|干|加工)完[需要|需|要]{Num}{U}",
      ],
      [
        ["Job"],
        "[一](项|件|批|条)(工程|工作|零件|公路|水渠)",
        "修一条(公路|路|水渠)",
        "加工一批零件",
        "做一批零件",
        "完成一(项|件)(工程|工作)",
      ],
      [
        ["AskTogether", "$U"],
        "[如果][甲、乙|甲乙|][两队|两人|两人一起|两队一起](合作|合做|合修|一起做|共同做|同时做)[,][需要|需|要](几|多少){U}[可以|能|才能][完成|做完|修完]",
        "(合作|合做)(几|多少){U}[可以|能|才能]完成",
      ],
    ),
  ),
  ...rowsFor(
    "Thing",
    ["$Noun", "", "[一|这](件|双|台|个|辆|本|部|把|条|种|套){Noun}"],
    ["", "", "一(件|种)商品 / 某商品 / 某种商品 / 这(件|种)商品"],
  ),
  ...rowsFor(
    "Figure",
    ["", "", "它的 / 这(块|个|张|片|条){Noun}的"],
    ["rectangle", "", "[这个]长方形的"],
    ["square", "", "[这个]正方形的"],
  ),
  ...rowsFor(
    "Tenths",
    [(f) => tenths(f("Ge")), "", "{Ge}折"],
    [(f) => tenths(Number(`${f("Ge1")}.${f("Ge2")}`)), "", "{Ge1}{Ge2}折"],
    [(f) => tenths(f("Digits")), "", "{Digits}折"],
  ),
];

const find = "(what is|find|calculate|what ' s)";
const 宽 = "(width|breadth)";

/** The same in English. */
export const figuresAndPricesEnglish: readonly Row[] = [
  ...rowsFor(
    "Clause",
    ...factRows(
      "en",
      [
        ["Sides", "rectangle", "$Num1", "$Unit1", "$Num2", "$Unit2"],
        `rectangle has [a] length [of] {Num1} {Unit1} and [a] ${宽} [of] {Num2} {Unit2}`,
        `rectangle is {Num1} {Unit1} long and {Num2} {Unit2} wide`,
        `length of [a] rectangle is {Num1} {Unit1} and [its|the] ${宽} is {Num2} {Unit2}`,
        `rectangle with [a] length [of] {Num1} {Unit1} and [a] ${宽} [of] {Num2} {Unit2}`,
      ],
      [["Side", "rectangle", "length", "$Num", "$Unit"], "length of [a] rectangle is {Num} {Unit}"],
      [["Side", "rectangle", "width", "$Num", "$Unit"], `${宽} of [a] rectangle is {Num} {Unit}`],
      [["Side", "", "length", "$Num", "$Unit"], "(its|the|) length is {Num} {Unit}"],
      [["Side", "", "width", "$Num", "$Unit"], `(its|the|) ${宽} is {Num} {Unit}`],
      [
        ["Side", "square", "side", "$Num", "$Unit"],
        "square has [a] (side|side length|sides) [of] [length] {Num} {Unit}",
        "side [length] of [a] square is {Num} {Unit}",
        "square with [a] (side|side length) of {Num} {Unit}",
        "square has sides of length {Num} {Unit}",
      ],
      [
        ["Side", "rectangle", "perimeter", "$Num", "$Unit"],
        "perimeter of [a] rectangle is {Num} {Unit}",
        "rectangle has [a] perimeter of {Num} {Unit}",
      ],
      [
        ["Side", "square", "perimeter", "$Num", "$Unit"],
        "perimeter of [a] square is {Num} {Unit}",
        "square has [a] perimeter of {Num} {Unit}",
      ],
      [
        ["Side", "rectangle", "area", "$Num", "$Unit"],
        "area of [a] rectangle is {Num} square {Unit}",
        "rectangle has [an] area of {Num} square {Unit}",
      ],
      [
        ["Side", "square", "area", "$Num", "$Unit"],
        "area of [a] square is {Num} square {Unit}",
        "square has [an] area of {Num} square {Unit}",
      ],
      [["Side", "", "perimeter", "$Num", "$Unit"], "(its|the|) perimeter is {Num} {Unit}"],
      [
        ["SideMore", "$Num", "$Unit"],
        `[the] length [of [a] rectangle] is {Num} {Unit} (more|longer|greater) than [its|the] ${宽}`,
      ],
      [["SideTimes", "$Num"], `[the] length [of [a] rectangle] is {Num} times [its|the] ${宽}`],
      [["SideTimes", 2], `[the] length [of [a] rectangle] is twice [its|the] ${宽}`],
      [["AskSide", "perimeter", "$Unit", "$Figure"], `${find} [its|the] perimeter [of {Figure}] [in {Unit}]`],
      [
        ["AskSide", "area", "$Unit", "$Figure"],
        `${find} [its|the] area [of {Figure}]`,
        `${find} [its|the] area [of {Figure}] in square {Unit}`,
      ],
      [["AskSide", "length", "$Unit", "$Figure"], `${find} [its|the] length [of {Figure}] [in {Unit}]`],
      [["AskSide", "width", "$Unit", "$Figure"], `${find} [its|the] ${宽} [of {Figure}] [in {Unit}]`],
      [
        ["AskSide", "side", "$Unit", "$Figure"],
        `${find} [its|the] (side length|side|length of [a|one|each] side) [of {Figure}] [in {Unit}]`,
      ],
      [
        ["Price", "$Money", "$What"],
        "{What} (originally|normally|usually|) (costs|cost|is priced at) {Money}",
        "original price [of {What}] (is|was) {Money}",
        "price of {What} (is|was) {Money}",
        "{What} is {Money}",
        "{What} that (costs|cost|originally cost) {Money}",
      ],
      [
        ["Down", "$Rate", "$What"],
        "it is [now] (on sale for|on sale at|discounted by|marked down by|marked down|reduced by) {Rate} [off]",
        "{What} is [now] (on sale for|on sale at|discounted by|marked down by|marked down|reduced by) {Rate} [off]",
        "is [now] on sale for {Rate} off",
        "{What} is on sale for {Rate} off",
        "[there is] [a] {Rate} discount",
        "[with] [a] discount of {Rate}",
        "[the] price (decreases|decreased|is reduced|was reduced|drops|dropped|falls|fell) by {Rate}",
      ],
      [
        ["Up", "$Rate"],
        "[the|its] price (increases|increased|rises|rose|goes up|went up|is increased|is raised|was raised) by {Rate}",
      ],
      [
        ["AskPrice", "now", "$What"],
        `${find} [the] (sale price|new price|discounted price|final price|price now|price after the discount) [of {What}]`,
        "how much does it cost now",
        "how much does {What} cost now",
        "how much is it now",
        "how much is {What} now",
      ],
      [
        ["AskPrice", "saved"],
        `${find} [the] (discount|amount of the discount|amount saved|savings)`,
        "how much (money|) (do you|does he|does she|will you) save",
      ],
      [
        ["Alone", "$Num", "$Unit", "$Name", "$Job"],
        "{Name} can {Job} in {Num} {Unit} [alone|by himself|by herself|working alone]",
        "it takes {Name} {Num} {Unit} to {Job} [alone|by himself|by herself]",
        "working alone , {Name} can {Job} in {Num} {Unit}",
        "{Name} can do it in {Num} {Unit} [alone|by himself|by herself]",
      ],
      [
        ["AskTogether", "$Unit", "$Job"],
        "how long (will|would|does|do) it take [them] [both] to {Job} (together|if they work together|working together)",
        "how long (will|would|does) it take (them|both of them) [working] together [to {Job}]",
        "how many {Unit} (will|would|does) it take [them] to {Job} (together|if they work together|working together)",
        "working together , how long (will|would) it take [them] [to {Job}]",
      ],
    ),
  ),
  ...rowsFor(
    "Rate",
    [["Percent", "$Num"], "{Num} percent", ""],
    [(f) => ((f("Num") as readonly [string])[0] === "Percent" ? f("Num") : undefined), "{Num}", ""],
  ),
  ...rowsFor("Figure", ["rectangle", "[this] rectangle", ""], ["square", "[this] square", ""]),
  // The same work, by the same words.
  ...rowsFor(
    "Job",
    ...["paint", "clean", "build", "mow", "complete", "finish", "do", "fill"].flatMap((verb) =>
      ["house", "room", "fence", "wall", "job", "lawn", "task", "project", "work", "tank", "pool"].map(
        (noun) => [`${verb} ${noun}`, `${verb} [this|that] ${noun}`, ""] as const,
      ),
    ),
  ),
];
