import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const kindOfEquation = "(quadratic|quadratic equation|equation|polynomial equation|quadratic equation in standard form)";
const kindInLetter = "(quadratic equation in {Letter}|equation in {Letter})";
const roots = "(solutions|roots|solution set|zeros|solution|root|two roots|two solutions|answers)";
const having =
  "(with|having|whose|that has|which has|with given|given|has|given that its|given its|with [the] following|that have)";
const isAre = "[is|are|=|:]";
const integer = "[with integer coefficients] [in standard form]";

const wordsForRoots = (quadratic: string): string =>
  `({Find}|form|construct|create|make|build) [an|a] ${quadratic} ${integer} (${having}|of which) [the] [following] [given] ${roots} ${isAre} {Roots} / [{Find}] ${quadratic} with ${roots} {Roots}`;

const wordsForSums = (quadratic: string): string =>
  `({Find}|form|construct|create) ${quadratic} [${having}] [the] [the] sum [of [its] [the] (roots|solutions|zeros)] (is|of|=|equals|as) {Expr1} and [the] [whose] product [of [its] [the] (roots|solutions|zeros)] (is|of|=|equals|as) {Expr2} / ({Find}|form|construct|create) ${quadratic} [whose] (roots|solutions) have [a] sum [of] {Expr1} and [a] product [of] {Expr2} / ({Find}|form|construct|create) ${quadratic} (with|whose) (sum of (roots|solutions)|sum of its (roots|solutions)) {Expr1} and product [of [its] (roots|solutions)] {Expr2} / {Find} ${quadratic} if [the] sum of [its] roots is {Expr1} and [the] product of [its] roots is {Expr2} / ({Find}|form|construct|create) ${quadratic} whose (roots|solutions) have sum {Expr1} and product {Expr2}`;

/** Equations with given solutions. */
export const constructs: readonly Row[] = [
  ...rowsFor(
    "Clause",
    [
      ["Do", "construct", "$Roots"],
      wordsForRoots(kindOfEquation),
      `[{Find}|写出一个|求作|求作一个|构造|作|写出][以]{Roots}为(根|两根|两个根|解|两解)的[一个]一元二次方程 / ({Find}|写出一个|构造)[一个]一元二次方程[,][使](它的|其)(两根|根|两个根|解)(为|是|分别为|分别是){Roots} / (作|求作|写出|构造|求)[一个]一元二次方程[,]使[它的|其|方程的](两根|根|两个根|解)(为|是|分别为|分别是){Roots} / [已知](两根|两个根)[分别](为|是){Roots},(求|写出)[这个|该|此]一元二次方程 / {Find}两根[分别]为{Roots}的[一个]一元二次方程`,
    ],
    [["Facts", ["Do", "construct", "$Roots"], ["In", "$Letter"]], wordsForRoots(kindInLetter), ""],
    [
      ["Do", "construct-sum", "$Expr1", "$Expr2"],
      wordsForSums(kindOfEquation),
      `[{Find}|写出一个|求作|构造](两根之和|两根的和|两个根的和)(为|是|等于){Expr1}[,][且|和|、](两根之积|两根的积|积|两个根的积)(为|是|等于){Expr2}的[一个]一元二次方程 / [已知|若](两根之和|两根的和|两个根的和)(为|是|等于){Expr1}[,][且|和|、](两根之积|两根的积|积|两个根的积)(为|是|等于){Expr2},({Find}|写出|求作|构造|作)[这个|该|一个]一元二次方程`,
    ],
    [["Facts", ["Do", "construct-sum", "$Expr1", "$Expr2"], ["In", "$Letter"]], wordsForSums(kindInLetter), ""],
  ),
  ...rowsFor(
    "Roots",
    ["$Values", "{Values}", "{Values}"],
    [["List", "$TwoValues"], "{TwoValues}", "{TwoValues}"],
    ["$MoreValues", "{MoreValues}", "{MoreValues}"],
    [["List", "$TwoValues", "$Expr"], "{TwoValues} (and|,) {Expr}", "{TwoValues}(和|与|,|、){Expr}"],
    [["List", "$Assign"], "{Assign}", "{Assign}", 0.02],
    ["$Assigns", "{Assigns}", "{Assigns}", 0.02],
    [["List", "$Expr"], "{Expr} (only|twice|as [a] double root)", "{Expr}", 0.03],
  ),
];
