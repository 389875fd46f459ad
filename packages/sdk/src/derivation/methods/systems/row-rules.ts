import type { Rule, RuleId } from "../../../contract.ts";

/** The end of every system that leaves some unknowns free. */
export const familyRule: Record<RuleId, Rule> = {
  "system.family": {
    relation: "equivalent",
    example: "x = 3 - t, y = t ⟶ (x, y) = (3 - t, t)",
    en: "With {given}, any real number, there are infinitely many solutions",
    zh: "令 {given}（任意实数），方程组有无穷多解",
  },
};

/** Rules about the numbered equations of a linear system. */
export const rowRules: Record<RuleId, Rule> = {
  ...familyRule,
  "system.number": {
    relation: "equivalent",
    example: "x + y = 3, x - y = 1 ⟶ x + y = 3 \\quad \\text{(I)}, x - y = 1 \\quad \\text{(II)}",
    en: "Number the equations",
    zh: "给方程编号",
  },
  "system.standard-form": {
    relation: "equivalent",
    example: "x = 3 - y, x - 1 = y ⟶ x + y = 3, x - y = 1",
    en: "Bring the unknowns to the left and the numbers to the right, and number the equations",
    zh: "把未知数移到左边、常数移到右边，并给方程编号",
  },
  "system.clear-denominators": {
    relation: "equivalent",
    example: "\\frac{x}{2} + y = 3, x - y = 1 ⟶ x + 2y = 6, x - y = 1",
    en: "Multiply {equation} by {factor}, so that all its numbers are whole",
    zh: "{equation} 两边同乘 {factor}，化为整系数",
  },
  "system.add-equations": {
    relation: "equivalent",
    example: "x + y = 3, x - y = 1 ⟶ x + y = 3, 2x = 4",
    en: "Add {source} to {target}: {unknown} drops out",
    zh: "{target} 加 {source}，消去 {unknown}",
  },
  "system.subtract-equations": {
    relation: "equivalent",
    example: "x + y = 3, x + 2y = 5 ⟶ x + y = 3, y = 2",
    en: "Subtract {source} from {target}: {unknown} drops out",
    zh: "{target} 减 {source}，消去 {unknown}",
  },
  "system.multiply-equation": {
    relation: "equivalent",
    example: "x + y = 3, 2x + 3y = 7 ⟶ 2x + 2y = 6, 2x + 3y = 7",
    en: "Multiply {equation} by {factor}",
    zh: "{equation} 两边同乘 {factor}",
  },
  "system.divide-equation": {
    relation: "equivalent",
    example: "2x + 4y = 6, x - y = 1 ⟶ x + 2y = 3, x - y = 1",
    en: "Divide {equation} by {factor}",
    zh: "{equation} 两边同除以 {factor}",
  },
  "system.change-sign": {
    relation: "equivalent",
    example: "x + y = 3, -x = 1 ⟶ x + y = 3, x = -1",
    en: "Multiply {equation} by −1",
    zh: "{equation} 两边同乘 −1",
  },
  "system.put-value": {
    relation: "equivalent",
    example: "x + y = 3, x = 2 ⟶ y = 1, x = 2",
    en: "Put {value} into {equations}",
    zh: "把 {value} 代入 {equations}",
  },
  "system.insert": {
    relation: "equivalent",
    example: "2x + y = 3, x = 2 ⟶ 2 \\cdot 2 + y = 3, x = 2",
    en: "Write {value} in its place",
    zh: "代入 {value}",
  },
  "system.number-to-right": {
    relation: "equivalent",
    example: "2 \\cdot 2 + y = 3, x = 2 ⟶ y = -1, x = 2",
    en: "Work it out and bring the numbers to the right",
    zh: "计算并把常数移到右边",
  },
  "system.drop-equation": {
    relation: "equivalent",
    example: "x + y = 3, 0 = 0 ⟶ x + y = 3",
    en: "{equation} now says 0 = 0, which is always true: it tells nothing that the others do not",
    zh: "{equation} 变为 0 = 0，恒成立，与其余方程重复，舍去",
  },
  "system.contradiction": {
    relation: "equivalent",
    example: "x + y = 3, 0 = 5 ⟶ (x, y) \\in \\varnothing",
    en: "{equation} says {statement}, which is never true: the system has no solution",
    zh: "{equation} 变为 {statement}，矛盾，方程组无解",
  },
  "system.choose-freely": {
    relation: "equivalent",
    example: "x + y = 3 ⟶ x = 3 - y",
    en: "Nothing fixes {unknown}: it may be any real number, so bring it to the right",
    zh: "{unknown} 不受限制，可取任意实数，把它移到右边",
  },
  "system.solution": {
    relation: "equivalent",
    example: "x = 2, y = 1 ⟶ (x, y) = (2, 1)",
    en: "So the solution is",
    zh: "所以方程组的解为",
  },
  "system.determinant-value": {
    relation: "equal",
    example: "2 \\cdot (-1) - 3 \\cdot 1 ⟶ -5",
    en: "The determinant {name}",
    zh: "行列式 {name}",
  },
  "system.cramer-quotients": {
    relation: "equivalent",
    example: "2x + 3y = 8, x - y = -1 ⟶ (x, y) = (1, 2)",
    en: "{determinant} is not zero, so by Cramer's rule each unknown is its determinant divided by {determinant}",
    zh: "{determinant} 不为零，由克莱姆法则，各未知数等于相应行列式除以 {determinant}",
  },
};
