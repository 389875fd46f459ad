import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const roots = "(roots|solutions|zeros)";
const root = "(root|solution|zero)";
const 根 = "(根|解|实根|实数根|实数解|实数的根)";

/** Values of a letter for which an equation has solutions of some kind; and equations for all values of a letter. */
export const parameters: readonly Row[] = [
  ...rowsFor(
    "Clause",
    [
      ["Do", "nature", "$Quadratic", "$Nature", "$Letter"],
      "{Find} [all] [the] [real] [possible] [{Kind}] [value|values|value\\(s\\)|range|set] [of] [values] [of] {Letter} (for which|such that|so that|if|that make|given that|when) {Quadratic} (has|have|will have) {Nature} / for (what|which) [real] (value|values|value\\(s\\)) of {Letter} (does|do|will|would) {Quadratic} have {Nature} / for (what|which) [real] (value|values|value\\(s\\)) of {Letter} has {Quadratic} {Nature} / if {Quadratic} has {Nature} , [then] {Find} [value|values|possible values|all values|range of values|range] [of] {Letter} / {Quadratic} has {Nature} . {Find} [value|values|possible values|all values|range of values] [of] {Letter} / determine {Letter} so that {Quadratic} has {Nature}",
      "[若|已知|如果|当|设][关于x的]{Quadratic}{Nature}[,](则|求|求实数|试求|那么)[实数|常数]{Letter}[的值|的取值范围|的范围|的取值|等于多少|是多少|=|的值为|的值是|的取值范围是|的取值范围为|应满足的条件] / [当]{Letter}(为何值|取何值|取什么值|为什么值|是什么值|满足什么条件|在什么范围内|在什么范围)[时],{Quadratic}{Nature} / 求使{Quadratic}{Nature}的[实数]{Letter}[的值|的取值范围|的范围]",
    ],
    [
      ["Facts", ["Do", "nature", "$Quadratic", "$Nature", "$Letter2"], ["For", "$Letter1"]],
      "",
      "[若|已知|如果|当|设]关于{Letter1}的{Quadratic}{Nature}[,](则|求|求实数|试求|那么)[实数|常数]{Letter2}[的值|的取值范围|的范围|的取值|等于多少|是多少|=|的值为|的值是|的取值范围是|的取值范围为|应满足的条件] / [当]{Letter2}(为何值|取何值|取什么值|为什么值|是什么值|满足什么条件)[时],关于{Letter1}的{Quadratic}{Nature}",
    ],
  ),
  // Vieta's formulas.
  ...rowsFor(
    "Clause",
    [
      ["Do", "root-sum", "$Q"],
      `[{Find}] sum of [all] [the] [two|both] [real] ${roots} (of|to|for) {Q} / without solving , {Find} sum of [the] ${roots} of {Q}`,
      "[不解方程,]{Find}{Q}的(两根之和|两根的和|两个根之和|两个根的和|两解之和|两实根之和) / {Q}的(两根之和|两根的和|两个根之和|两个根的和)(是|为|等于)[多少|__]",
    ],
    [
      ["Do", "root-product", "$Q"],
      `[{Find}] product of [all] [the] [two|both] [real] ${roots} (of|to|for) {Q} / without solving , {Find} product of [the] ${roots} of {Q}`,
      "[不解方程,]{Find}{Q}的(两根之积|两根的积|两个根之积|两个根的积|两解之积|两实根之积) / {Q}的(两根之积|两根的积|两个根之积|两个根的积)(是|为|等于)[多少|__]",
    ],
    [
      ["Facts", ["Do", "root-sum", "$Q"], ["Do", "root-product", "$Q"]],
      `[{Find}] sum and [the] product of [the] [two|both] [real] ${roots} (of|to|for) {Q}`,
      "[不解方程,]{Find}{Q}的(两根之和与两根之积|两根之和与积|两根之和及两根之积|两根的和与积)",
    ],
  ),
  // A solution is known.
  ...rowsFor("Clause", [
    ["Do", "known-root", "$Quadratic", "$Root", "$Letter"],
    "(if|given that|given) {Root} is [a|one|the] (solution|root) (of|to) [the] {Quadratic} , [then] {Find} [value|values] [of] {Letter} / {Find} [value|values] [of] {Letter} (if|given that|such that|so that|when) {Root} is [a|one] (solution|root) (of|to) [the] {Quadratic} / {Root} is [a|one|the] (solution|root) (of|to) [the] {Quadratic} . {Find} [value|values] [of] {Letter}",
    "[若|已知|如果|设]{Root}是[关于x的]{Quadratic}的[一个|一](解|根)[,](则|求|那么|试求)[实数|常数]{Letter}[的值|=|的值为|的值是|等于多少|是多少] / [若|已知|如果|设][关于x的]{Quadratic}[的|有]一个(解|根)(是|为){Root}[,](则|求|那么|试求)[实数|常数]{Letter}[的值|=|的值为|的值是|等于多少|是多少]",
  ]),
  ...rowsFor("Root", ["$Assign", "{Assign}", "{Assign}"], ["$Number", "{Number}", "{Number}"]),
  ...rowsFor(
    "Quadratic",
    [["Equation", "$Equation"], "{Equation} / [equation|polynomial equation] {Equation}", "{Equation} / 方程{Equation}"],
    [["Expr", "$Expr"], "{Expr} / [polynomial|trinomial|expression] {Expr}", ""],
    [["Equation", "$Equation", "quadratic"], "quadratic [equation] {Equation}", "(一元二次方程|二次方程){Equation}"],
    [["Expr", "$Expr", "quadratic"], "quadratic [polynomial|expression|trinomial] {Expr}", ""],
  ),
  ...rowsFor(
    "Nature",
    [
      "equal",
      `[two] (equal|repeated|identical|coincident|coinciding|double) [real] ${roots} / (double|repeated) [real] ${root}`,
      `有(两个|两)(相等|相同)[的]${根} / 有(重根|等根|二重根|两等根)`,
    ],
    [
      "one",
      `(exactly|only|just) one [distinct|real] [real] ${root} / one and only one [real] ${root}`,
      `(有且只有|有且仅有|只有|仅有)一个${根}`,
    ],
    [
      "distinct",
      `[exactly] two (distinct|different|unequal) [real] ${roots} / (distinct|different|unequal) real ${roots}`,
      `有(两个|两)(不相等|不等|不同|相异|互异)[的]${根}`,
    ],
    ["two", "", `有(两个|两)(实根|实数根|实数解)`],
    ["real", `real ${roots} / at least one real ${root}`, "[至少]有(实根|实数根|实数解|解|根|实解) / 在实数范围内有(解|根)"],
    [
      "none",
      `no real ${roots} / no real ${root} / (nonreal|non-real) ${roots}`,
      "(没有|无|不存在)(实根|实数根|实数解|实解) / 无解 / 无根 / 没有解 / 没有根 / 在实数范围内(无解|没有解)",
    ],
  ),
];
