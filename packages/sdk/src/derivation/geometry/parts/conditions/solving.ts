import type { Part } from "../../part.ts";

/** The sentences by which equations for unknown letters are solved. */
export const solving: Part = {
  rules: {
    "conditions.solve": {
      relation: "implies",
      example: "c^2 = 4 \\land c > 0 ⟶ c = 2",
      en: "Solve for {letter}",
      zh: "解得 {letter}",
    },
    "conditions.exclude": {
      relation: "implies",
      example: "(x = 2 \\lor x = -2) \\land x y = 4 \\land y > 0 ⟶ x = 2",
      en: "Only this agrees with the other conditions",
      zh: "只有这种情形满足其余条件",
    },
    "conditions.others-fail": {
      relation: "states",
      example: "x = 2",
      en: "Followed to the end, the other possibilities do not satisfy all conditions; there remains",
      zh: "其余情形经检验不满足全部条件，只剩",
    },
    "conditions.factor": {
      relation: "implies",
      example: "c^2 = 4a^2 \\land a > 0 \\land c > 0 ⟶ c = 2a",
      en: "Factor: a product is zero only where a factor is",
      zh: "分解因式：积为零，则必有一个因式为零",
    },
    "conditions.express": {
      relation: "implies",
      example: "\\frac{c}{a} = \\frac{1}{2} ⟶ a = 2c",
      en: "Express {letter} by the other letters",
      zh: "用其余字母表示 {letter}",
    },
    "conditions.simplify": {
      relation: "implies",
      example: "a b = 4a \\land a > 0 ⟶ b = 4",
      en: "Simplify, dividing by what is not zero",
      zh: "整理，并约去不为零的因式",
    },
    "conditions.substitute": {
      relation: "implies",
      example: "c^2 = a^2 - b^2 \\land a = 2c ⟶ b^2 = 3c^2",
      en: "Put {formula} into {equation}",
      zh: "将 {formula} 代入 {equation}",
    },
    "conditions.eliminate": {
      relation: "implies",
      example: "x^2 + y^2 = 5 \\land x y = 2 ⟶ y^4 + 4 = 5y^2",
      en: "Eliminate {letter} from the two equations",
      zh: "由两式消去 {letter}",
    },
    "conditions.back": {
      relation: "implies",
      example: "c = 2 \\land a = 2c ⟶ a = 4",
      en: "Put this in to find {letter}",
      zh: "代回求得 {letter}",
    },
    "conditions.branch": {
      relation: "implies",
      example: "x = 2 ⟶ x = 2",
      en: "Case {condition}",
      zh: "当 {condition} 时",
    },
  },
};
