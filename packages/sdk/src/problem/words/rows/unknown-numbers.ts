import type { MathJson } from "../../../contract.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { changedBy, equalToGrown, grown, isAmount, joined } from "./more-and-less.ts";

const number = (name: string, sort?: string): MathJson => (sort === undefined ? ["Ref", name] : ["Ref", name, sort]);
const equal = (left: MathJson, right: MathJson): MathJson => ["Equal", left, right];

/** How a number is spoken of that nobody knows yet; where there are several, which of them it is. */
const references: ShortRow[] = [
  [
    number("number"),
    "[some|unknown|certain|same|original|this|that|what] number / it / itself",
    "(一个数|某数|这个数|那个数|某个数|一个未知数|它|原数|原来的数)",
  ],
  [number("number", "positive"), "(positive|certain positive) number", "(一个正数|某正数|这个正数)"],
  [number("number", "integer"), "[certain|this|that|what] integer", "(一个整数|某整数|这个整数)"],
  [
    number("number", "natural"),
    "(natural number|whole number|non-negative integer|nonnegative integer)",
    "(一个自然数|某自然数|这个自然数)",
  ],
  [number("number", "positive-integer"), "(positive integer|positive whole number)", "(一个正整数|某正整数|这个正整数)"],
  [number("one"), "one number / one of [the] numbers / one of them", ""],
  [number("other"), "(another|other) / (another|other) (number|one)", "(另一个数|另一个)"],
  [
    number("larger"),
    "(larger|greater|bigger|largest|greatest|biggest|larger one|greater one|larger of [the] two numbers) / (larger|greater|bigger|largest|greatest|biggest) [of] [the|these|those] (number|numbers|two numbers|three numbers)",
    "(大数|较大数|较大的数|大的数|较大的一个数|最大的数|最大数|较大的)",
  ],
  [
    number("smaller"),
    "(smaller|lesser|smallest|least|smaller one|smaller of [the] two numbers) / (smaller|lesser|smallest|least) [of] [the|these|those] (number|numbers|two numbers|three numbers)",
    "(较小数|较小的数|小的数|较小的一个数|最小的数|最小数|较小的)",
  ],
  [number("middle"), "middle (number|one)", "(中间的数|中间数|中间的一个数|中间一个数)"],
  [number("first"), "first (number|one) / first", "第一个[数]"],
  [number("second"), "second (number|one) / second", "第二个[数]"],
  [number("third"), "third (number|one) / third", "第三个[数]"],
  ...["larger", "smaller"].map((name): ShortRow => {
    const words = name === "larger" ? "(larger|greater|bigger|largest|greatest|biggest)" : "(smaller|lesser|smallest|least)";
    return [number(name, "integer"), `${words} [of] [the|these|those] (integer|integers|two integers|three integers)`, ""];
  }),
  ...["middle", "first", "second", "third"].map((name): ShortRow => [number(name, "integer"), `${name} integer`, ""]),
  ...["甲", "乙", "丙", "丁"].map((name): ShortRow => [number(name), "", `${name}[数]`]),
];

/** Several numbers spoken of together: ["Pair", how many, who begins, "whole"], the last where they are called whole numbers of any kind. */
const counted: ShortRow[] = [
  [["Pair", 2, "甲"], "", "甲[、|和|与]乙[这]两[个]数 / 甲[数](、|和|与)乙[数]"],
  [["Pair", 3, "甲"], "", "甲[、]乙[、|和]丙[这]三[个]数 / 甲[数]、乙[数](、|和)丙[数]"],
  [
    ["Pair", 0, ""],
    "(numbers|them|each number|each of [the] numbers|both numbers|these numbers|those numbers)",
    "(这些数|这几个数|各数)",
  ],
  [["Pair", 0, "", "whole"], "(integers|each integer|both integers|these integers)", ""],
  [
    ["Pair", 2, "", "whole"],
    "[these|those|both] two (integers|even integers|odd integers)",
    "(这两个整数|这两个自然数|这两个偶数|这两个奇数)",
  ],
  [
    ["Pair", 2, ""],
    "[these|those|both] two numbers / both / each of [the] two numbers",
    "(两数|两个数|这两个数|它们|这两数|二数|两个数字)",
  ],
  [["Pair", 4, ""], "[these|those] four numbers", "这四个数"],
  [["Pair", 4, "", "whole"], "[these|those] four (integers|even integers|odd integers)", "这四个(整数|自然数|偶数|奇数)"],
  [
    ["Pair", 3, "", "whole"],
    "[these|all|those] three (integers|even integers|odd integers)",
    "(这三个整数|这三个自然数|这三个偶数|这三个奇数)",
  ],
  [["Pair", 3, ""], "[these|all|those] three numbers / all three [of them]", "(三数|三个数|这三个数|这三数)"],
];

/** Consecutive whole numbers, of a kind. */
const runs: ShortRow[] = (
  [
    ["integers", "(integers|numbers)", "(整数|数)", 1],
    ["natural", "(natural numbers|whole numbers|non-negative integers|nonnegative integers)", "自然数", 1],
    ["even", "even (integers|numbers)", "偶数", 2],
    ["even-natural", "even (natural numbers|whole numbers)", "(偶自然数|自然偶数)", 2],
    ["odd", "odd (integers|numbers)", "奇数", 2],
    ["odd-natural", "odd (natural numbers|whole numbers)", "(奇自然数|自然奇数)", 2],
  ] as const
).flatMap(([sort, en, zh, step]) =>
  [
    [2, "two", "两"],
    [3, "three", "三"],
    [4, "four", "四"],
    [5, "five", "五"],
  ].flatMap(([count, english, chinese]): ShortRow[] => [
    [
      ["Run", count as number, step, sort],
      `(${english}|${count}) consecutive ${en}`,
      `(${chinese}|${count})个(连续|连续的|相邻|相邻的)${zh} / 连续(${chinese}|${count})个${zh}`,
    ],
    [
      ["Run", count as number, step, sort, "positive"],
      `(${english}|${count}) consecutive positive ${en}`,
      `(${chinese}|${count})个连续正${zh}`,
    ],
  ]),
);

const sumOf = (pair: MathJson): MathJson => ["Total", pair];
const productOf = (pair: MathJson): MathJson => ["Times", pair];
const differenceOf = (pair: MathJson): MathJson | undefined => (isRun(pair) ? undefined : ["Difference", pair]);
const isRun = (json: MathJson): boolean => (json as readonly [string])[0] === "Run";
const them: MathJson = ["Pair", 0, ""];
const pair =
  (make: (pair: MathJson) => MathJson | undefined) =>
  (f: Filled): MathJson | undefined =>
    make(f("Pair"));

const is = "(is|equals|is equal to|was|makes|gives|yields|is the same as|will be|must be|comes to|totals)";
const 是 =
  "(是|等于|为|得|得到|=|恰好是|正好是|正好等于|恰好等于|结果是|的结果是|结果等于|,结果是|,结果为|,结果等于|,等于|,得|,得到|,得数是|,和是|,差是|,积是|,商是)";

/** Numbers that are asked for, and what is said of them. */
export const unknownNumbers: readonly Row[] = [
  ...rowsFor("Ref", ...references),
  ...rowsFor("Pair", ...counted, ...runs),
  ...rowsFor(
    "Atom",
    ["$Ref", "{Ref}", "{Ref}"],
    [pair(sumOf), "(sum|total) of {Pair}", "{Pair}(之和|的和|的总和)"],
    [pair(productOf), "product of {Pair}", "{Pair}(之积|的积|的乘积)"],
    [pair(differenceOf), "difference (of|between) {Pair}", "{Pair}(之差|的差)"],
    [(f) => (isRun(f("Pair")) ? undefined : ["Squares", f("Pair")]), "sum of squares of {Pair}", "{Pair}的平方和"],
    [["Total", them], "their sum", ""],
    [["Times", them], "their product", ""],
    [["Difference", them], "their difference", ""],
    [["Squares", them], "sum of their squares", ""],
    [["Multiply", "$Num", "$Atom"], "{Num} times as (large|big|great|much) as {Atom}", ""],
    [["Multiply", 2, "$Atom"], "twice as (large|big|great|much) as {Atom} / (twice|double) that of {Atom}", ""],
    [["Multiply", ["Rational", 1, 2], "$Atom"], "half as (large|big|great|much) as {Atom}", ""],
    [["Multiply", "$Num", "$Atom"], "{Num} times that of {Atom}", ""],
  ),
  ...rowsFor("Steps", [["Multiply", 2, "$Atom"], "double {Atom}", ""], [["Multiply", 3, "$Atom"], "triple {Atom}", ""]),
  // What is done to a number, step after step.
  ...rowsFor(
    "Process",
    [["Multiply", "$Ref", "$Product"], "{Ref} is multiplied by {Product}", ""],
    [["Divide", "$Ref", "$Product"], "{Ref} is divided by {Product}", ""],
    [grown("Add", "Ref", "Product"), "{Ref} is increased by {Product}", ""],
    [changedBy("Add", "Ref", "Product"), "{Product} is added to {Ref}", ""],
    [grown("Subtract", "Ref", "Product"), "{Ref} is (decreased|reduced|diminished) by {Product}", ""],
    [changedBy("Subtract", "Ref", "Product"), "{Product} is subtracted from {Ref}", ""],
    [changedBy("Add", "Product2", "Product1"), "{Product1} is added to {Product2}", ""],
    [changedBy("Subtract", "Product2", "Product1"), "{Product1} is subtracted from {Product2}", ""],
    [["Multiply", 2, "$Ref"], "{Ref} is doubled", ""],
    [["Multiply", 3, "$Ref"], "{Ref} is tripled", ""],
    [grown("Add", "Process", "Product"), "{Process} {Then} [is] increased by {Product}", ""],
    [joined("Add", "Process", "Product"), "{Process} {Then} {Product} is added", ""],
    [changedBy("Add", "Process", "Product"), "{Process} {Then} {Product} is added to {Result}", ""],
    [grown("Subtract", "Process", "Product"), "{Process} {Then} [is] (decreased|reduced) by {Product}", ""],
    [joined("Subtract", "Process", "Product"), "{Process} {Then} {Product} is subtracted", ""],
    [changedBy("Subtract", "Process", "Product"), "{Process} {Then} {Product} is subtracted from {Result}", ""],
    [["Multiply", "$Process", "$Product"], "{Process} {Then} [{Result}] [is] multiplied by {Product}", ""],
    [["Divide", "$Process", "$Product"], "{Process} {Then} [{Result}] [is] divided by {Product}", ""],
    ["$Steps", "(you|we|i|he|she) {Steps} / {Steps}", ""],
    ["$Chain", "", "{Chain}"],
  ),
  ...rowsFor(
    "Chain",
    [["Multiply", "$Sum", "$Product"], "", "{Sum},再乘[以]{Product} / {Sum}后[,]再乘[以]{Product}"],
    [["Divide", "$Sum", "$Product"], "", "{Sum},再除以{Product} / {Sum}后[,]再除以{Product}"],
    [joined("Add", "Sum", "Product"), "", "{Sum},再加[上]{Product} / {Sum}后[,]再加[上]{Product}"],
    [joined("Subtract", "Sum", "Product"), "", "{Sum},再减[去]{Product} / {Sum}后[,]再减[去]{Product}"],
  ),
  ...rowsFor(
    "Clause",
    [equal("$Sum1", "$Sum2"), `{Sum1} ${is} {Sum2}`, `{Sum1}${是}{Sum2}`],
    [
      equal("$Process", "$Sum"),
      `[if|when] {Process} , [the] result ${is} {Sum} / [if|when] {Process} [, and|,] [then] (you|we|i|he|she) (get|gets|got|obtain|obtains) {Sum} / [if|when] {Process} . [the] (result|answer) ${is} {Sum} / [if|when] {Process} , [the] answer ${is} {Sum} / {Process} to (get|give|make|obtain) {Sum}`,
      `{Process}${是}{Sum}`,
    ],
    [
      equalToGrown("Add", "Sum1", "Sum2", "Num"),
      "{Sum1} exceeds {Sum2} by {Num} / {Sum1} is (more|greater|larger) than {Sum2} by {Num}",
      "{Sum1}比{Sum2}(多|大|多出|大出){Num}",
    ],
    [
      equalToGrown("Subtract", "Sum1", "Sum2", "Num"),
      "{Sum1} is (less|smaller) than {Sum2} by {Num}",
      "{Sum1}比{Sum2}(少|小){Num}",
    ],
    [
      (f) => equal(sumOf(f("Pair")), f("Num")),
      "{Pair} (add up to|sum to|total|have [a] sum of|add to) {Num}",
      "{Pair}(共|加起来是|相加得|相加等于|相加的和是){Num}",
    ],
    [(f) => equal(productOf(f("Pair")), f("Num")), "{Pair} have [a] product of {Num}", "{Pair}相乘得{Num}"],
    [
      (f) =>
        differenceOf(f("Pair")) === undefined || !isAmount(f("Num"))
          ? undefined
          : equal(differenceOf(f("Pair")) as MathJson, f("Num")),
      "{Pair} (differ by|have [a] difference of) {Num}",
      "{Pair}相差{Num}",
    ],
    [equal(["Total", them], "$Num"), "", "(和是|和为|之和是|之和为){Num}"],
    [(f) => (isAmount(f("Num")) ? equal(["Difference", them], f("Num")) : undefined), "", "(差是|差为|相差){Num}"],
    [equal(["Times", them], "$Num"), "", "(积是|积为){Num}"],
    [
      ["Let", "$Ref"],
      "(i|you) (think|am thinking|are thinking) of {Ref} / (think of|pick|choose) {Ref} / there is {Ref}",
      "有{Ref}",
    ],
    [["Let", "$Pair"], "there are {Pair} / consider {Pair}", "有{Pair} / 已知{Pair}"],
    [
      ["Asked", "$Ref"],
      "{Find} {Ref} / {Ref} (is|equals) what / {Find} value of {Ref}",
      "[{Find}]{Ref}[(是多少|是几|等于多少|为多少|是什么|的值|是什么数)] / 求{Ref}(是多少|是几|等于多少)",
    ],
    [["Asked", "$Pair"], "{Find} {Pair}", "[{Find}]{Pair}[(各是多少|分别是多少|各是几|是多少|分别是几|各是什么数|分别是什么数)]"],
  ),
  ...rowsFor(
    "Joint",
    [
      "Joint",
      "and / , / . / ? / ; / , and / . and / . then / , then / : / , but / , while",
      "。 / 、 / , / , 且 / ,已知 / ,又 / ,那么 / ,则 / ;",
    ],
    [
      "Joint",
      "if / suppose / suppose that / given that / when / assume / we know that / such that / , if / . if",
      "已知 / 如果 / 若 / 设 / 有 / 那么",
    ],
  ),
];
