import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { fitsClaim } from "../claims.ts";

const and = "(,|;|and|, and|&)";
const 和 = "(,|;|和|与|、|,且|且|及|以及|,和)";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** Lists of one sort of formula, written side by side, on several lines or joined by words. */
const listRows = (one: string, many: string): Row[] =>
  rowsFor(
    many,
    [["List", `$${one}1`, `$${one}2`], `{${one}1} ${and} {${one}2}`, `{${one}1}${和}{${one}2}`],
    [(f) => ["List", f(one), ...items(f(many))], `{${one}} ${and} {${many}}`, `{${one}}${和}{${many}}`],
    [(f) => ["List", ...items(f(`${many}1`)), ...items(f(`${many}2`))], `{${many}1} ${and} {${many}2}`, "", 0.02],
    [(f) => ["List", ...items(f(many)), f(one)], `{${many}} ${and} {${one}}`, `{${many}}${和}{${one}}`, 0.02],
    // On lines of their own.
    [["List", `$${one}1`, `$${one}2`], `{${one}1} {${one}2}`, "", 0.02],
    [(f) => ["List", f(one), ...items(f(many))], `{${one}} {${many}}`, "", 0.02],
  );

/** No sum, product or sign: 2 + 3 squared is no square of 5. */
const isAlone = (json: MathJson): boolean =>
  !/^(Add|Subtract|Multiply|Negate)$/.test(headOf(json) ?? "") && !(typeof json === "number" && json < 0);
/** The square root of −4, not of 16 + 9. */
const isOne = (json: MathJson): boolean => !/^(Add|Subtract|Multiply)$/.test(headOf(json) ?? "");

/** What words beside a part make of it, where they can mean all of it. */
const said = (make: (part: MathJson) => MathJson, en: string, zh: string, fits = isAlone): ShortRow => [
  (f) => (fits(f("Part")) ? make(f("Part")) : undefined),
  en,
  zh,
];

/** Formulas with what they are called, as what something is done to. */
export const objects: readonly Row[] = [
  ...rowsFor(
    "E",
    [["Expr", "$Said"], "{Said}", "{Said}"],
    [["Expr", "$Expr"], "{Expr} / {NounE} {Expr}", "{Expr} / {NounE}{Expr}"],
    [
      (f) => ["Expr", items(f("Definition"))[1] as MathJson],
      "{Definition} / {NounE} {Definition}",
      "{Definition} / {NounE}{Definition}",
      0.02,
    ],
  ),
  // Formulas said in words.
  ...rowsFor(
    "Said",
    said((part) => ["Sqrt", part], "[positive|principal] square root of {Part}", "", isOne),
    said((part) => ["Sqrt", part], "", "{Part}的算术平方根"),
    said((part) => ["Root", part, 3], "cube root of {Part}", "", isOne),
    said((part) => ["Root", part, 3], "", "{Part}的立方根"),
    said((part) => ["Root", part, 4], "fourth root of {Part}", "", isOne),
    said((part) => ["Root", part, 4], "", "{Part}的四次方根"),
    [["Abs", "$Part"], "(absolute value|modulus|magnitude) of {Part}", "{Part}的(绝对值|模)"],
    said((part) => ["Factorial", part], "{Part} factorial / factorial of {Part}", "{Part}的阶乘"),
    said((part) => ["Power", part, 2], "{Part} squared / square of {Part}", "{Part}的平方"),
    said((part) => ["Power", part, 3], "{Part} cubed / cube of {Part}", "{Part}的立方"),
    [
      (f) => (isAlone(f("Part")) && isAlone(f("Number")) ? ["Power", f("Part"), f("Number")] : undefined),
      "{Part} to [the] power [of] {Number} / {Part} raised to [the] power [of] {Number}",
      "{Part}的{Number}次方",
    ],
    [
      (f) => (isAlone(f("Number1")) && isAlone(f("Number2")) ? ["Log", f("Number2"), f("Number1")] : undefined),
      "log base {Number1} of {Number2} / logarithm (base|to base) {Number1} of {Number2} / log of {Number2} (base|to base) {Number1} / logarithm of {Number2} (to|with) base {Number1}",
      "以{Number1}为底{Number2}的对数",
    ],
    [(f) => (isAlone(f("Number")) ? ["Divide", 1, f("Number")] : undefined), "reciprocal of {Number}", "{Number}的倒数"],
    [
      (f) => (isAlone(f("Number1")) && isAlone(f("Number2")) ? ["Binomial", f("Number1"), f("Number2")] : undefined),
      "{Number1} choose {Number2}",
      "",
    ],
  ),
  ...rowsFor("Part", ["$Expr", "{Expr}", "{Expr}"], ["$Expr", "{NounE} {Expr}", "{NounE}{Expr}"]),
  ...rowsFor(
    "Q",
    [["Equation", "$Equation"], "{Equation}", "{Equation} / {Equation}这个方程"],
    [
      (f) => (fitsClaim(f("NounQ"), f("Equation")) ? ["Equation", f("Equation")] : undefined),
      "{NounQ} {Equation} / {NounQ} is {Equation}",
      "{NounQ}{Equation}",
    ],
    [["Equation", "$EquationWhere"], "{EquationWhere} / {NounQ} {EquationWhere}", "{EquationWhere} / {NounQ}{EquationWhere}"],
  ),
  ...rowsFor("I", [["Inequality", "$Inequality"], "{Inequality} / {NounI} {Inequality}", "{Inequality} / {NounI}{Inequality}"]),
  ...rowsFor("I", [
    ["Inequality", ["Or", "$Inequality1", "$Inequality2"]],
    "{Inequality1} or {Inequality2} / {NounI} {Inequality1} or {Inequality2}",
    "{Inequality1}或{Inequality2}",
  ]),
  ...listRows("Equation", "Equations"),
  ...rowsFor("Qs", [
    ["Equations", "$Equations"],
    "{Equations} / {NounQs} {Equations} / {NounQ} {Equations}",
    "{Equations} / {NounQs}{Equations}",
  ]),
  ...listRows("Inequality", "Inequalities"),
  ...rowsFor("Is", [
    ["Inequalities", "$Inequalities"],
    "{Inequalities} / {NounIs} {Inequalities}",
    "{Inequalities} / {NounIs}{Inequalities}",
  ]),
  ...rowsFor("Ss", [
    ["Statements", "$Statements"],
    "{Statements} / {NounQs} {Statements} / {NounIs} {Statements}",
    "{Statements} / {NounIs}{Statements}",
  ]),
  ...listRows("Expr", "Values"),
  ...rowsFor("F", ["$Function", "{Function} / {NounF} {Function}", "{Function} / {NounF}{Function}"]),
  ...rowsFor(
    "Function",
    [["Expr", "$Expr"], "{Expr}", "{Expr}"],
    [["Equation", "$Equation"], "{Equation}", "{Equation}"],
    [["Equation", "$EquationWhere"], "{EquationWhere}", "{EquationWhere}"],
  ),
  ...rowsFor(
    "D",
    [["Equation", "$Equation"], "{Equation} / {NounD} {Equation}", "{Equation} / {NounD}{Equation} / 方程{Equation}"],
    [["Equations", "$Equations"], "{Equations} / {NounD} {Equations}", "{Equations} / {NounD}{Equations}"],
    [
      ["Equations", ["List", "$Equation", "$Initial"]],
      "{Equation} , {Initial} / {Equation} and {Initial}",
      "{Equation},{Initial}",
      0.02,
    ],
  ),
  ...rowsFor(
    "Solvable",
    ["$Q", "{Q}", "{Q}"],
    ["$Qs", "{Qs}", "{Qs}"],
    ["$I", "{I}", "{I}"],
    ["$Is", "{Is}", "{Is}"],
    ["$Ss", "{Ss}", "{Ss}"],
  ),
  // Places that a letter tends to, or between which it runs.
  ...rowsFor(
    "Place",
    ["$Number", "{Number}", "{Number}"],
    ["$Expr", "{Expr}", "{Expr}", 0.02],
    ["PositiveInfinity", "infinity / positive infinity / plus infinity / + infinity", "无穷 / 正无穷 / 无穷大 / 正无穷大"],
    ["NegativeInfinity", "negative infinity / minus infinity / - infinity", "负无穷 / 负无穷大"],
  ),
  ...rowsFor(
    "Letters",
    [["List", "$Letter1", "$Letter2"], `{Letter1} ${and} {Letter2}`, `{Letter1}${和}{Letter2}`],
    [(f) => ["List", f("Letter"), ...items(f("Letters"))], `{Letter} , {Letters}`, `{Letter}(,|、){Letters}`],
  ),
  ...listRows("Assign", "Assigns"),
  ...rowsFor("Settings", [["List", "$Assign"], "{Assign}", "{Assign}"], ["$Assigns", "{Assigns}", "{Assigns}"]),
  ...listRows("Initial", "Initials"),
  ...rowsFor("Starts", [["List", "$Initial"], "{Initial}", "{Initial}"], ["$Initials", "{Initials}", "{Initials}"]),
];
