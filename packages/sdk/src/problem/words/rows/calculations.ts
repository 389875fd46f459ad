import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { isNotLess, isWholeQuotient } from "../order.ts";
import { changedBy, grown, grownAtEnd, joined } from "./more-and-less.ts";

/** A difference is told from the larger to the smaller; which comes first matters to nobody only then. */
const difference = (f: Filled): MathJson | undefined =>
  isNotLess(f("Product1"), f("Product2")) ? joined("Subtract", "Product1", "Product2")(f) : undefined;

/** "Minus three squared" may be −9 and may be 9. */
const raised =
  (exponent: (f: Filled) => MathJson) =>
  (f: Filled): MathJson | undefined =>
    headOf(f("Atom")) === "Negate" ? undefined : ["Power", f("Atom"), exponent(f)];

const half: MathJson = ["Rational", 1, 2];

/** Prefixes and suffixes of one operand: "the square of 3 plus 5" may mean all that follows, 3加5的平方 never does. */
const unary: readonly (readonly [make: (of: MathJson) => MathJson, en: string, zh: string])[] = [
  [(of) => ["Power", of, 2], "square of {of}", "{of}的平方"],
  [(of) => ["Power", of, 3], "cube of {of}", "{of}的立方"],
  [(of) => ["Sqrt", of], "[principal|positive] square root of {of}", "{of}的算术平方根"],
  [(of) => ["Root", of, 3], "cube root of {of}", "{of}的立方根"],
  [(of) => ["Divide", 1, of], "(reciprocal|multiplicative inverse) of {of}", "{of}的倒数"],
  [(of) => ["Negate", of], "(opposite|additive inverse|negative) of {of}", "{of}的相反数"],
  [(of) => ["Abs", of], "absolute value of {of}", "{of}的绝对值"],
  [(of) => ["Multiply", half, of], "(half|one half) of {of}", "{of}的一半"],
];

/** What is said with numbers. Atom: what no operation beside it can tear apart; Product and Sum as in written formulas. */
export const calculations: readonly Row[] = [
  ...rowsFor(
    "Atom",
    ["$Num", "{Num}", "{Num}"],
    [["Negate", "$Num"], "(negative|minus) {Num}", "(负|负的){Num}"],
    [
      joined("Add", "Product1", "Product2"),
      "sum of {Product1} and {Product2}",
      "{Product1}(与|和|加|加上|同){Product2}(的和|之和)",
    ],
    [["Add", "...$List"], "(sum|total) of {List}", "{List}(的和|之和|的总和)"],
    [["Multiply", "...$List"], "product of {List}", "{List}(的积|之积|的乘积)"],
    [
      (f) => ["Divide", ["Add", ...operandsOf(f("List"))], operandsOf(f("List")).length],
      "(average|mean|arithmetic mean) of {List}",
      "{List}的(平均数|平均值)",
    ],
    [
      ["Divide", ["Add", "$Atom1", "$Atom2"], 2],
      "(average|mean|arithmetic mean) of {Atom1} and {Atom2}",
      "{Atom1}(与|和){Atom2}的(平均数|平均值)",
    ],
    [difference, "difference (between|of) {Product1} and {Product2}", "{Product1}(与|和|同){Product2}(的差|之差)"],
    [joined("Subtract", "Product1", "Product2"), "", "{Product1}减[去]{Product2}(的差|之差)"],
    [
      ["Multiply", "$Product1", "$Product2"],
      "product of {Product1} and {Product2}",
      "{Product1}(与|和|乘|乘以|同){Product2}(的积|的乘积|之积)",
    ],
    [
      ["Divide", "$Product1", "$Product2"],
      "quotient of {Product1} and {Product2} / quotient of {Product1} divided by {Product2}",
      "{Product1}除以{Product2}的商 / {Product1}(与|和){Product2}的商",
    ],
    [["Divide", "$Product2", "$Product1"], "", "{Product1}除{Product2}的商"],
    ...unary.map(
      ([make, en, zh]) => [(f: Filled) => make(f("Atom")), en.replace("{of}", "{Atom}"), zh.replace("{of}", "{Atom}")] as const,
    ),
    [raised(() => 2), "{Atom} squared", ""],
    [raised(() => 3), "{Atom} cubed", ""],
    [raised((f) => f("Num")), "{Atom} (to|raised to) power [of] {Num}", ""],
    [["Power", "$Atom", "$Num"], "{Num} th power of {Atom}", "{Atom}的{Num}次方"],
    [raised((f) => f("Ordinal")), "{Atom} (to|raised to) {Ordinal} power", ""],
    [["Power", "$Atom", "$Ordinal"], "{Ordinal} power of {Atom}", ""],
    [["Multiply", "$Num", "$Atom"], "", "{Atom}的{Num}倍"],
    [(f) => (isShare(f("Num")) ? ["Multiply", f("Atom"), f("Num")] : undefined), "", "{Atom}的{Num}"],
    [["Multiply", ["Percent", "$Num"], "$Atom"], "{Num} (percent|per cent) of {Atom}", ""],
    [(f) => (isShare(f("Num")) ? ["Multiply", f("Num"), f("Atom")] : undefined), "{Num} of {Atom}", ""],
    [["Multiply", half, "$Atom"], "half {Atom}", ""],
    [["Multiply", 2, "$Atom"], "(twice|double) {Atom}", ""],
    [["Multiply", 3, "$Atom"], "(thrice|triple) {Atom}", ""],
  ),
  // Whether "of" reaches as far as the sum goes is anybody's guess.
  ...rowsFor(
    "Sum",
    ...unary.map(([make, en]) => [(f: Filled) => make(f("Long")), en.replace("{of}", "{Long}"), ""] as const),
    [["Multiply", ["Percent", "$Num"], "$Long"], "{Num} (percent|per cent) of {Long}", ""],
    [(f) => (isShare(f("Num")) ? ["Multiply", f("Num"), f("Long")] : undefined), "{Num} of {Long}", ""],
    [["Multiply", "$Product", "$Long"], "product of {Product} and {Long}", ""],
    [["Divide", "$Product", "$Long"], "quotient of {Product} and {Long}", ""],
    [["Subtract", "$Product", "$Long"], "difference (between|of) {Product} and {Long}", ""],
    [["Multiply", 2, "$Long"], "double {Long}", ""],
    [["Multiply", 3, "$Long"], "triple {Long}", ""],
  ),
  ...rowsFor(
    "Long",
    [joined("Add", "Sum", "Product"), "{Sum} plus {Product}", ""],
    [grownAtEnd("Add", "Sum", "Product"), "{Sum} increased by {Product}", ""],
    [joined("Subtract", "Sum", "Product"), "{Sum} minus {Product}", ""],
    [grownAtEnd("Subtract", "Sum", "Product"), "{Sum} decreased by {Product}", ""],
    [["Multiply", "$Product", "$Atom"], "{Product} (times|multiplied by) {Atom}", ""],
    [["Divide", "$Product", "$Atom"], "{Product} divided by {Atom}", ""],
  ),
  ...rowsFor(
    "Product",
    ["$Atom", "{Atom}", "{Atom}"],
    [["Multiply", "$Product", "$Atom"], "{Product} (times|multiplied by|×|\\*) {Atom}", "{Product}(乘|乘以|乘上){Atom}"],
    [["Divide", "$Product", "$Atom"], "{Product} (divided by|÷) {Atom}", "{Product}除以{Atom}"],
    [["Divide", "$Atom", "$Product"], "", "{Product}(除|去除){Atom}"],
    [["Divide", "$Product", "$Atom"], "", "{Product}被{Atom}除"],
  ),
  ...rowsFor(
    "Sum",
    ["$Product", "{Product}", "{Product}"],
    [joined("Add", "Sum", "Product"), "{Sum} (plus|added to) {Product}", "{Sum}(加|加上){Product}"],
    [grownAtEnd("Add", "Sum", "Product"), "{Sum} increased by {Product}", ""],
    [joined("Subtract", "Sum", "Product"), "{Sum} minus {Product}", "{Sum}(减|减去){Product}"],
    [grownAtEnd("Subtract", "Sum", "Product"), "{Sum} (decreased|diminished|reduced) by {Product}", ""],
    [grown("Add", "Product", "Num"), "{Num} (more|greater) than {Product}", "比{Product}(多|大){Num}的数"],
    [grown("Subtract", "Product", "Num"), "{Num} (less|fewer|smaller) than {Product}", "比{Product}(少|小){Num}的数"],
  ),
  ...rowsFor(
    "List",
    [["List", "$Atom1", "$Atom2", "$Atom3"], "{Atom1} , {Atom2} [,] and {Atom3}", "{Atom1}(、|,){Atom2}(、|和|与|,){Atom3}"],
    [["List", "...$Start", "$Atom2"], "{Start} [,] and {Atom2}", "{Start}(、|和|与|,){Atom2}"],
  ),
  ...rowsFor(
    "Start",
    [["List", "$Atom1", "$Atom2", "$Atom3"], "{Atom1} , {Atom2} , {Atom3}", "{Atom1}(、|,){Atom2}(、|,){Atom3}"],
    [["List", "...$Start", "$Atom"], "{Start} , {Atom}", "{Start}(、|,){Atom}"],
  ),
  // Told as orders, one after another.
  ...rowsFor(
    "Steps",
    [changedBy("Add", "Product2", "Product1"), "add {Product1} to {Product2}", ""],
    [joined("Add", "Product1", "Product2"), "add {Product1} and {Product2}", ""],
    [
      changedBy("Subtract", "Product2", "Product1"),
      "(subtract|take|take away|deduct) {Product1} from {Product2} / take {Product1} away from {Product2}",
      "从{Product2}(中|里)减去{Product1}",
    ],
    [["Multiply", "$Product1", "$Product2"], "multiply {Product1} (by|and|with) {Product2}", "用{Product1}乘[以]{Product2}"],
    [["Divide", "$Product1", "$Product2"], "divide {Product1} by {Product2}", "用{Product1}除以{Product2}"],
    [["Divide", "$Product2", "$Product1"], "", "用{Product1}(去除|除){Product2}"],
    [joined("Add", "Steps", "Product"), "{Steps} {Then} add {Product}", "{Steps},再加[上]{Product}"],
    [changedBy("Add", "Steps", "Product"), "{Steps} {Then} add {Product} to {Result}", ""],
    [joined("Subtract", "Steps", "Product"), "{Steps} {Then} (subtract|take away) {Product}", "{Steps},再减[去]{Product}"],
    [changedBy("Subtract", "Steps", "Product"), "{Steps} {Then} (subtract|take away) {Product} from {Result}", ""],
    [["Multiply", "$Steps", "$Product"], "{Steps} {Then} multiply [{Result}] by {Product}", "{Steps},再乘[以]{Product}"],
    [["Divide", "$Steps", "$Product"], "{Steps} {Then} divide [{Result}] by {Product}", "{Steps},再除以{Product}"],
  ),
  ...rowsFor("Then", ["Then", "([,] and|[,] then|[,] and then|. then|. next ,|, next)", ""]),
  ...rowsFor("Result", ["Result", "(result|it|answer|this)", ""]),
  // Asked without an operation of its own.
  ...rowsFor(
    "Compared",
    [
      (f) => (isNotLess(f("Sum1"), f("Sum2")) ? joined("Subtract", "Sum1", "Sum2")(f) : undefined),
      "how much (more|greater|larger|bigger) is {Sum1} than {Sum2} / by how much does {Sum1} exceed {Sum2} / how much does {Sum1} exceed {Sum2} [by] / by how much is {Sum1} (more|greater|larger) than {Sum2}",
      "{Sum1}比{Sum2}(多|大)(多少|几) / {Sum2}比{Sum1}(少|小)(多少|几)",
    ],
    [
      (f) => (isNotLess(f("Sum2"), f("Sum1")) ? joined("Subtract", "Sum2", "Sum1")(f) : undefined),
      "how much (less|smaller) is {Sum1} than {Sum2} / by how much is {Sum1} (less|smaller) than {Sum2}",
      "",
    ],
    [
      (f) => (isWholeQuotient(f("Num1"), f("Num2")) ? ["Divide", f("Num1"), f("Num2")] : undefined),
      "how many times does {Num2} go into {Num1}",
      "{Num1}(里|里面|中)(有|含有)(几|多少)个{Num2}",
    ],
    [
      ["Divide", "$Sum1", "$Sum2"],
      "how many times {Sum2} is {Sum1} / how many times as (large|great|big) as {Sum2} is {Sum1}",
      "{Sum1}是{Sum2}的(几|多少)倍",
    ],
    [
      (f) => (typeof f("Num1") === "number" ? ["Multiply", f("Num1"), f("Num2")] : undefined),
      "",
      "{Num1}个{Num2}[相加](是|等于|得|的和是)(多少|几)",
    ],
  ),
];

/** Fractions and percentages are of something; "5 of 20" are no product. */
const isShare = (json: MathJson): boolean => /^(Rational|Percent)$/.test(headOf(json) ?? "");
