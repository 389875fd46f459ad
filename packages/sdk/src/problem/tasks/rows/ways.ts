import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const method = (name: string, en: string, zh: string): ShortRow => [
  ["By", name],
  `{Using} ${en} [method] [to]`,
  `{Using}${zh}[的方法|的办法][来]`,
];

/** By what way something is to be done. */
export const ways: readonly Row[] = [
  ...rowsFor(
    "Modifier",
    [["By", "completing-square"], "complete [the] square to", ""],
    [["By", "rationalising"], "by (rationalizing|rationalising) [the] denominator", ""],
    method("euclid", "(euclidean algorithm|euclid's algorithm)", "(辗转相除法|更相减损术|欧几里得算法)"),
    method(
      "factoring",
      "(factoring|factorization|factorisation|factorizing|factorising)",
      "(因式分解|分解因式|因式分解法|分解因式法|十字相乘法|提公因式法)",
    ),
    method("completing-square", "completing [the] square", "(配方|配方法)"),
    [["By", "factoring"], "", "因式分解法 / 分解因式法 / 十字相乘法"],
    [["By", "completing-square"], "", "配方法"],
    [["By", "formula"], "", "公式法 / 求根公式法"],
    method("formula", "[the] (quadratic formula|formula)", "(公式|公式法|求根公式|求根公式法|二次公式)"),
    method(
      "square-roots",
      "(taking square roots|square root|square roots|square root property|square root principle|extracting square roots)",
      "(直接开平方法|直接开平方|开平方法)",
    ),
    method(
      "substitution",
      "(substitution|substituting|u-substitution|[a] substitution)",
      "(代入法|代入消元法|换元法|代换法|换元积分法|第一类换元法|第二类换元法|凑微分法|换元)",
    ),
    method(
      "elimination",
      "(elimination|addition|eliminating|addition or subtraction|linear combination|linear combinations)",
      "(消元法|加减消元法|加减法|消去法)",
    ),
    method(
      "gauss",
      "(gaussian elimination|row reduction|gauss-jordan elimination|matrices|augmented matrix|row operations)",
      "(高斯消元法|矩阵|初等行变换|矩阵法)",
    ),
    method("cramer", "(cramer's rule|determinants)", "(克莱姆法则|克拉默法则|行列式)"),
    method("graphing", "graphing", "图像法"),
    method(
      "identity",
      "[the] (distributive property|binomial theorem|foil method|difference of squares|identities)",
      "(完全平方公式|平方差公式|乘法公式|乘法分配律|分配律|二项式定理)",
    ),
    method("grouping", "grouping", "(分组分解法|分组)"),
    method("parts", "(integration by parts|parts)", "(分部积分法|分部积分)"),
    method("partial-fractions", "(partial fractions|partial fraction decomposition)", "(部分分式|部分分式法|有理函数积分法)"),
    method("trigonometric-substitution", "[a] (trigonometric substitution|trig substitution)", "(三角代换|三角换元|三角代换法)"),
    method(
      "lhopital",
      "(l'hopital's rule|l'hospital's rule|l'hôpital's rule|lhopital's rule|lhopital)",
      "(洛必达法则|洛必达|洛必塔法则)",
    ),
    method("implicit", "implicit differentiation", "(隐函数求导法|隐函数求导)"),
    method("product-rule", "[the] product rule", "(乘法法则|乘积法则)"),
    method("quotient-rule", "[the] quotient rule", "(除法法则|商的求导法则)"),
    method("chain-rule", "[the] chain rule", "(链式法则|复合函数求导法则)"),
    method("long-division", "(long division|polynomial long division|polynomial division)", "(长除法|竖式除法|多项式除法)"),
    method("synthetic-division", "synthetic division", "综合除法"),
    method("separation", "(separation of variables|separating variables)", "(分离变量法|分离变量)"),
    method("integrating-factor", "[an] integrating factor", "(积分因子法|积分因子)"),
    method("undetermined-coefficients", "undetermined coefficients", "待定系数法"),
    method("variation", "variation of parameters", "(常数变易法)"),
    method("logarithms", "(logarithms|logs|taking logarithms)", "(取对数|对数)"),
    method(
      "definition",
      "[the] (definition|limit definition|first principles|definition of derivative|limit definition of derivative)",
      "(定义|导数定义|导数的定义)",
    ),
  ),
  ...rowsFor("Using", [
    "Using",
    "by / using / by using / apply / applying / by applying / by means of / through / via / with / use / by method of / using method of / by using method of / via method of / through method of / with method of / use method of / by use of",
    "用 / 利用 / 使用 / 运用 / 采用 / 通过 / 以 / 请用 / 请利用 / 要求用 / 分别用 / 试用",
  ]),
];
