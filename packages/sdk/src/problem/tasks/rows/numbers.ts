import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { isMixedShare } from "./share-of.ts";

const write = "(write|express|convert|change|rewrite|turn|put|give)";
const 把 = "(把|将)";
const 化成 = "(化为|化成|写成|写为|转化为|转化成|表示为|表示成|改写成|改写为|换算成|转换成|转换为|变成)";
/** No sum or product: what a word such as "minus" stands before or behind is all of it. */
const isSimple = (json: MathJson): boolean => !/^(Add|Subtract|Multiply)$/.test(headOf(json) ?? "");

const formsOfNumbers = [
  ["decimal", "decimal", "小数"],
  ["percent", "(percent|percentage)", "百分数"],
  ["fraction", "fraction", "分数"],
] as const;
const pairsOfForms = formsOfNumbers.flatMap((one) =>
  formsOfNumbers.filter((other) => other !== one).map((other) => [one, other] as const),
);

/** How a value is wanted to be written. */
const answerForms = [
  ["mixed-number", "as [a] mixed number", "带分数"],
  ["scientific-notation", "in scientific notation", "(科学记数法|科学计数法)"],
  ["decimal", "as [a] decimal", "小数"],
  ["percent", "as [a] (percent|percentage)", "百分数"],
] as const;

/** Values, and numbers written in another way. */
export const numbers: readonly Row[] = [
  ...rowsFor(
    "Clause",
    [["Facts", ["Do", "value", "$E"], "...$Modifiers"], "", "{Find}{Modifiers}[,]{E}的值"],
    [
      ["Do", "value", "$E"],
      "{Find} {E} / {Find} [exact|numerical|decimal] value of {E} / {Find} result of {E} / {Find} answer (to|of|for) {E} / value of {E} / {E} (is|equals|is equal to) (what|?) / {Find} {E} equal to / what does {E} equal [to] / how much is {E} / {Find} [following] without [using] calculator {E} / calculate {E} exactly / simplify and find value of {E} / do calculation {E} / using [the] order of operations evaluate {E} / use [the] order of operations to (evaluate|simplify|find) {E} / perform [the] [indicated] (operation|operations|calculation|calculations) {E} / {Find} {E} using order of operations",
      "{Find}{E} / [{Find}]{E}[的][结果|值|数值](是|等于|为|是多少|等于多少|为多少|等于几|是几|得多少|得几|多少) / {Find}{E}的(值|结果|得数|数值|运算结果|计算结果) / 求值[:]{E} / {E}=多少 / 直接写出{E}的(结果|得数)",
    ],
    [["Do", "value", "$E"], "", "(则|那么){E}[的值](=|等于|为|是)[多少|__]"],
    [
      ["Facts", ["Do", "value", ["Expr", "$Call1"]], ["Do", "value", ["Expr", "$Call2"]]],
      "{Find} {Call1} and {Call2}",
      "{Find}{Call1}(和|与|及|、|,){Call2}[的值]",
    ],
    [
      ["Do", "value", ["Expr", "$Number"]],
      "solve {Number} / {Number} = / {Number} = ? / {Number} = __ / {Number} ?",
      "{Number}= / {Number}=? / {Number}=__ / {Number}=多少 / {Number}=几",
    ],
    [
      ["Do", "value"],
      "{Find} [each] [of] [exact|numerical] value of [{NounE}] / {Find} [exact] value / {Find} [{NounE}] / use [the] order of operations to (evaluate|simplify) [{NounE}] / perform [the] [indicated] (operation|operations|calculation|calculations) / {Find} without [using] [a] calculator",
      "{Find}[{NounE}][的][值|结果] / 求值 / 计算 / 口算 / 直接写出得数 / 直接写得数 / 求{NounE}的值 / 脱式计算 / 计算题 / 递等式计算 / 列式计算",
    ],
    // Said in words, of numbers: 7 minus 2 + 1 is no difference of 7 and 3.
    ...(
      [
        ["Add", "plus", "加[上]"],
        ["Subtract", "minus", "减[去]"],
        ["Multiply", "(times|multiplied by)", "乘[以]"],
        ["Divide", "(divided by|over)", "除以"],
      ] as const
    ).map(
      ([head, en, zh]): ShortRow => [
        (f) =>
          isSimple(f("Number1")) &&
          isSimple(f("Number2")) &&
          !(/^(Add|Subtract)$/.test(head) && isMixedShare(f("Number1"), f("Number2")))
            ? ["Do", "value", ["Expr", [head, f("Number1"), f("Number2")]]]
            : undefined,
        `{Find} {Number1} ${en} {Number2} / {Number1} ${en} {Number2}`,
        `[{Find}]{Number1}${zh}{Number2}[等于多少|是多少|等于几|得多少]`,
      ],
    ),
    [(f) => (headOf(operandsOf(f("E"))[0] ?? 0) === "Add" ? ["Do", "calculated", f("E")] : undefined), "{Find} sum {E}", ""],
    [
      (f) => (headOf(operandsOf(f("E"))[0] ?? 0) === "Subtract" ? ["Do", "calculated", f("E")] : undefined),
      "{Find} difference {E}",
      "",
    ],
    [["Do", "calculated"], "{Find} [each] [of] [the] [following] (sum|sums|difference|differences)", ""],
    // Increased by a share of itself.
    ...(
      [
        ["Add", "increase", "(增加|提高|增长|上涨)"],
        ["Subtract", "decrease", "(减少|降低|下降)"],
      ] as const
    ).map(
      ([head, en, zh]): ShortRow => [
        (f) =>
          headOf(f("Number2")) === "Percent" && isSimple(f("Number1"))
            ? ["Do", "value", ["Expr", ["Multiply", f("Number1"), [head, 1, f("Number2")]]]]
            : undefined,
        `[{Find}] ${en} {Number1} by {Number2} / {Find} {Number1} ${en}d by {Number2} / ${en} of {Number1} by {Number2}`,
        `[把|将]{Number1}${zh}{Number2}[后][的结果](是|为|等于|得)[多少|几]`,
      ],
    ),
    ...(
      [
        ["Add", "(more than|greater than)", "多"],
        ["Subtract", "(less than|smaller than)", "少"],
      ] as const
    ).map(
      ([head, en, zh]): ShortRow => [
        (f) =>
          headOf(f("Number1")) === "Percent" && isSimple(f("Number2"))
            ? ["Do", "value", ["Expr", ["Multiply", f("Number2"), [head, 1, f("Number1")]]]]
            : undefined,
        `[{Find}] [number] {Number1} ${en} {Number2} / what number is {Number1} ${en} {Number2}`,
        `比{Number2}${zh}{Number1}的数是(多少|几) / 求比{Number2}${zh}{Number1}的数`,
      ],
    ),
    [
      ["Facts", ["Do", "value", ["Expr", "$Expr1"]], ["Do", "value", ["Expr", "$Expr2"]]],
      "{Find} [value of] {Expr1} and [value of] {Expr2}",
      "{Find}{Expr1}(和|与|及){Expr2}[的值]",
      0.02,
    ],
    // Divisors and multiples.
    [
      ["Do", "gcd", "$Values"],
      "{Find} (greatest common divisor|greatest common factor|highest common factor|largest common factor|largest common divisor|gcd|gcf|hcf) (of|for|between) [{NounE}] {Values} / (gcd|gcf|hcf|greatest common divisor|greatest common factor|highest common factor) of {Values} / use [the] euclidean algorithm to find (gcd|greatest common divisor) of {Values}",
      "[{Find}][{NounE}]{Values}的(最大公约数|最大公因数|最大公因式|公因式)[(是|为|等于)[多少|__]] / 用辗转相除法求{Values}的(最大公约数|最大公因数|最大公因式) / 用更相减损术求{Values}的(最大公约数|最大公因数)",
    ],
    [
      ["Facts", ["Do", "gcd", "$Values"], ["Do", "lcm", "$Values"]],
      "{Find} (gcd|gcf|hcf|greatest common divisor|greatest common factor|highest common factor) and [the] (lcm|least common multiple|lowest common multiple) (of|for) [{NounE}] {Values}",
      "[{Find}][{NounE}]{Values}的(最大公约数|最大公因数|最大公因式)(和|与|及|以及|、)(最小公倍数|最小公倍式)",
    ],
    [
      ["Do", "gcd"],
      "{Find} (greatest common divisor|greatest common factor|highest common factor|largest common factor|gcd|gcf|hcf) [(of|for) [{NounE}]]",
      "求[{NounE}的](最大公约数|最大公因数|最大公因式)",
    ],
    [
      ["Do", "lcm", "$Values"],
      "{Find} (least common multiple|lowest common multiple|smallest common multiple|lcm|least common denominator|lowest common denominator|lcd) (of|for|between) [{NounE}] {Values} / (lcm|least common multiple|lowest common multiple) of {Values}",
      "[{Find}][{NounE}]{Values}的(最小公倍数|最小公倍式|最简公分母)[(是|为|等于)[多少|__]]",
    ],
    [
      ["Do", "lcm"],
      "{Find} (least common multiple|lowest common multiple|smallest common multiple|lcm) [(of|for) [{NounE}]]",
      "求[{NounE}的](最小公倍数|最小公倍式)",
    ],
    [
      ["Do", "prime-factors", ["Expr", "$Number"]],
      "[{Find}] prime (factorization|factorisation|decomposition) of [number|integer] {Number} / [{Find}] prime factors of [number] {Number} / (factor|factorise|factorize|decompose|break|write|express) {Number} (into|in|as) [a] [product of] [its] prime (factors|numbers) / (write|express) {Number} as [a] product of [its] (primes|prime factors|powers of primes|prime powers) / prime factorize {Number} / prime factorise {Number} / (factor|factorise|factorize) {Number} completely / {Find} prime factorization {Number} / (factor|factorise|factorize) [number|integer] {Number} [into primes] / factor tree (of|for) {Number}",
      `[把|将|对]{Number}(分解质因数|分解素因数|质因数分解|进行质因数分解|素因数分解|分解成质因数的乘积|写成质因数的乘积) / 分解质因数{Number} / 质因数分解{Number} / 求{Number}的质因数[分解] / [写出]{Number}的质因数分解[式]`,
    ],
    [
      ["Do", "prime-factors"],
      "{Find} prime factorization [of [{NounE}]] / prime factorization / write as [a] product of prime factors",
      "分解质因数 / 质因数分解",
    ],
    // Another way to write a number.
    ...pairsOfForms.map(
      ([[one, en1, zh1], [other, en2, zh2]]): ShortRow => [
        ["Facts", ["Do", one, ["Expr", "$Number"]], ["Do", other, ["Expr", "$Number"]]],
        `${write} {Number} (as|to|into|in) [a] ${en1} and [as|to|in] [a] ${en2}`,
        `${把}{Number}${化成}${zh1}(和|与|及)${zh2}`,
      ],
    ),
    [
      ["Do", "decimal", ["Expr", "$Number"]],
      `${write} {Number} (as|to|into|in) [a] (decimal|decimals|decimal number|decimal form|decimal fraction|ordinary number|ordinary decimal|standard \\( decimal \\) form|standard decimal form|decimal notation|ordinary decimal notation) [form] / [{Find}] decimal (form|expansion|representation|equivalent) of {Number} / ${write} [the] fraction {Number} (as|to|into) [a] decimal`,
      `${把}[分数]{Number}${化成}小数 / {Number}化(为|成)小数 / {Number}用小数表示`,
    ],
    [
      ["Do", "percent", ["Expr", "$Number"]],
      `${write} {Number} (as|to|into|in) [a] (percent|percentage|percents|percentage form|%) / ${write} [the] (fraction|decimal) {Number} (as|to|into) [a] (percent|percentage) / {Find} {Number} as [a] (percent|percentage)`,
      `${把}[小数|分数]{Number}${化成}(百分数|百分比) / {Number}化(为|成)百分数 / 用百分数表示{Number}`,
    ],
    [
      ["Do", "fraction", ["Expr", "$Number"]],
      `${write} [the] [repeating|recurring|terminating] [decimal|percent|mixed number] {Number} (as|to|into|in) [a] [an] [simplified|proper|improper|common|vulgar|reduced] (fraction|fractions|improper fraction|ratio of integers|rational number|fraction form) [in [its] (simplest form|lowest terms)] / {Find} {Number} as [a] fraction / {Find} fraction (form|equivalent|equal to) [of] {Number}`,
      `${把}[小数|循环小数|百分数|带分数]{Number}${化成}[最简](分数|假分数) / {Number}化(为|成)[最简](分数|假分数) / 用分数表示{Number}`,
    ],
    [
      ["Do", "mixed-number", ["Expr", "$Number"]],
      `${write} [the] [improper fraction] {Number} (as|to|into|in) [a] mixed (number|fraction|numeral|numbers)`,
      `${把}[假分数]{Number}${化成}带分数 / {Number}化(为|成)带分数`,
    ],
    [
      ["Do", "scientific-notation", ["Expr", "$Number"]],
      `${write} [the] [number] {Number} (in|using|to|into|as) (scientific notation|standard index form|scientific form)`,
      `[用]科学记数法表示[数]{Number} / 用科学计数法表示[数]{Number} / ${把}[数]{Number}用(科学记数法|科学计数法)表示[出来|为] / {Number}用(科学记数法|科学计数法)(表示|表示为|可表示为|记作) / ${把}[数]{Number}${化成}(科学记数法|科学计数法)[的形式]`,
    ],
    [
      ["Do", "scientific-notation"],
      `${write} [{NounE}] (in|using) scientific notation`,
      "用(科学记数法|科学计数法)表示[{NounE}]",
    ],
    [["Do", "decimal"], `${write} [{NounE}] (as|to|into) [a] (decimal|decimals)`, `${把}[{NounE}]${化成}小数`],
    [["Do", "percent"], `${write} [{NounE}] (as|to|into) [a] (percent|percentage|percents)`, `${把}[{NounE}]${化成}百分数`],
    [
      ["Do", "fraction"],
      `${write} [{NounE}] (as|to|into) [a|an] [simplified|improper] (fraction|fractions)`,
      `${把}[{NounE}]${化成}分数`,
    ],
    [["Do", "mixed-number"], `${write} [{NounE}] (as|to|into) [a] mixed (number|numbers)`, `${把}[{NounE}]${化成}带分数`],
  ),
  // How the value of a formula is to be written.
  ...rowsFor(
    "Modifier",
    ...answerForms.map(
      ([what, en, zh]): ShortRow => [
        ["AnswerForm", what],
        `[and] (write|give|express|state|leave|writing|giving|expressing) [your] [the] (answer|result) ${en}`,
        `[并][把|将](结果|答案)${化成}${zh} / [结果|答案]用${zh}表示[结果]`,
      ],
    ),
  ),
];
