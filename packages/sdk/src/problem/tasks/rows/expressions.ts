import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { isComplexForm } from "./remarks.ts";
import { difference, summed } from "./share-of.ts";

const phrases = (text: string): string[] => text.split(" / ").filter((phrase) => phrase !== "");
const all = (text: string, pattern: (verb: string) => string): string => phrases(text).map(pattern).join(" / ");

/** Something that is done to a formula, said by verbs: "factor x² − 4", 把x²−4分解因式; or said first, of the formula that follows. */
function done(what: MathJson, en: string, zh: string): Row[] {
  return rowsFor(
    "Clause",
    [
      ["Do", what, "$E"],
      all(en, (verb) => `${verb} {E}`),
      all(zh, (verb) => `${verb}{E} / (把|将|对|请把|请将|试将|试把){E}[进行]${verb}`),
    ],
    [["Facts", ["Do", what, "$E"], "...$Modifiers"], "", all(zh, (verb) => `(把|将|对){E}{Modifiers}[进行]${verb}`)],
    [
      ["Do", what],
      all(en, (verb) => `${verb} [{NounE}] [{Wholly}]`),
      all(zh, (verb) => `${verb}[{NounE}] / (把|将|对){NounE}[进行]${verb}`),
    ],
  );
}

/** Something that a formula has, said by a noun: "find the quotient of", 求…的商. */
function found(what: MathJson, en: string, zh: string): Row[] {
  return rowsFor(
    "Clause",
    [
      ["Do", what, "$E"],
      all(en, (noun) => `[{Find}] ${noun} (of|for|in|to) {E} / {Find} ${noun} {E}`),
      all(zh, (noun) => `[{Find}]{E}的${noun}`),
    ],
    [["Do", what], all(en, (noun) => `{Find} ${noun} [(of|for|in) {NounE}]`), all(zh, (noun) => `{Find}[{NounE}的]${noun}`)],
  );
}

const wholly =
  "[fully|completely|further|as much as possible|as far as possible|as completely as possible|if possible|where possible|entirely]";
const then = "(and|then|and then|, and|, then)";
const over = "(over|into factors with|in) (integers|rationals|rational numbers|set of integers|real numbers|reals)";
const lawNames =
  "properties of logarithms|laws of logarithms|rules of logarithms|properties of logs|laws of logs|rules of logs|logarithm properties|logarithm laws|logarithm rules|log properties|log laws|log rules|logarithmic properties|logarithmic laws";
const laws = `(${lawNames})`;
const angleFormulas =
  "(addition|sum|difference|double angle|double-angle|angle sum|angle addition|angle difference|sum and difference|compound angle|addition and double angle) (formula|formulas|formulae|identity|identities)";
const 完全 = "[彻底|完全|全]";

/** a(x − h)² + k, for an expression in x. */
function isSquareForm(form: MathJson, target: MathJson): boolean {
  const letters = freeLetters(target);
  const isSquare = (json: MathJson): boolean => {
    const [base, exponent] = operandsOf(json);
    const isShift =
      /^(Add|Subtract)$/.test(headOf(base ?? 0) ?? "") && freeLetters(base ?? 0).some((letter) => letters.includes(letter));
    return headOf(json) === "Power" && exponent === 2 && isShift && freeLetters(base ?? 0).length === 2;
  };
  const holdsSquare = (json: MathJson): boolean => isSquare(json) || operandsOf(json).some(holdsSquare);
  return letters.length === 1 && holdsSquare(form) && /^(Add|Subtract)$/.test(headOf(form) ?? "");
}

/** Expressions to be brought into a form. */
export const expressions: readonly Row[] = [
  ...done(
    "simplified",
    `[fully|completely] simplify ${wholly} / reduce ${wholly} / reduce ${wholly} to (lowest terms|simplest form) / combine [the] [like|similar] (terms|radicals|like radicals) / combine like terms [in] / collect [the] like terms [in] / collect like terms and simplify / combine like terms ${then} simplify / combine ${then} simplify / combine / (add|subtract|multiply|divide|add or subtract|multiply or divide|add and subtract|perform [the] [indicated] (operation|operations|addition|subtraction|multiplication|division)|do [the] operations|carry out [the] operations) ${then} (simplify|reduce) ${wholly} / perform [the] [indicated] (operation|operations) [and simplify] / add / subtract / add or subtract / simplify ${then} (write|express) [your] [the] [answer|result] [with|using] positive exponents / write in simplest form / write in lowest terms / express in simplest form / put in simplest form / express in (simplest radical form|simplified form) / write in (simplest radical form|simplified form) / simplify by combining like terms / simplify by combining [like] radicals / remove [the] (brackets|parentheses) and simplify / evaluate and simplify / simplify and evaluate / can you simplify / cancel [the] common factors [in|of] / rewrite without (absolute value|negative exponents)`,
    "化简 / 化简求值 / 合并同类项 / 合并同类二次根式 / 约分 / 通分并化简 / 化为最简形式 / 化为最简分式 / 化为最简二次根式 / 化成最简二次根式 / 化成最简形式 / 化为最简根式 / 化简成最简形式 / 化简计算 / 计算并化简 / 化简并计算 / 去括号并合并同类项 / 去括号合并同类项 / 整理 / 去括号化简 / 去括号并化简 / 化简整理 / 写成最简形式 / 化简为最简形式",
  ),
  ...found("simplified", "simplest form / simplified form / lowest terms", "最简形式 / 最简分式 / 化简结果"),
  ...done(
    "expanded",
    `expand ${wholly} / multiply out / expand ${then} (simplify|collect like terms|combine like terms) / expand out / distribute / distribute ${then} simplify / (use|apply|using) [the] distributive property [to (expand|simplify|rewrite|multiply|remove parentheses [in])] / multiply out ${then} simplify / expand (brackets|parentheses|bracket) [in|of] / remove [the] (brackets|parentheses) [from|in] / (use|apply|using) [the] binomial theorem to expand / foil / expand [the] [following] (product|products) / clear [the] (brackets|parentheses) / multiply using [the] (distributive property|foil method) / (use|apply|using) [the] ${laws} to expand [and simplify] / use [the] ${angleFormulas} to expand / expand using [the] (${lawNames}|${angleFormulas})`,
    "利用对数的运算性质展开 / 利用对数运算性质展开 / 利用对数运算法则展开 / 利用对数的运算法则展开 / 利用对数的性质展开 / 利用对数性质展开 / 用对数的运算性质展开 / 用对数的运算法则展开 / 用对数运算法则展开 / 用对数的性质展开 / 根据对数的运算性质展开 / 利用两角和的正弦公式展开 / 利用两角和的余弦公式展开 / 利用两角和的正切公式展开 / 利用两角差的正弦公式展开 / 利用两角差的余弦公式展开 / 利用两角差的正切公式展开 / 利用两角和与差的公式展开 / 利用和角公式展开 / 用和角公式展开 / 利用两角和公式展开 / 用两角和公式展开 / 利用两角差公式展开 / 利用倍角公式展开 / 用倍角公式展开 / 利用二倍角公式展开 / 用二倍角公式展开 / 展开 / 展开并化简 / 展开并合并同类项 / 去括号 / 乘开 / 展开化简 / 用二项式定理展开 / 利用二项式定理展开 / 展开成多项式 / 展开为多项式 / 利用乘法公式展开 / 利用平方差公式展开 / 利用完全平方公式展开",
  ),
  ...found("expanded", "expansion / binomial expansion / expanded form", "展开式 / 二项展开式"),
  ...done("product", "multiply / find product / multiply [the] (binomials|polynomials) / find [the] product of", ""),
  ...rowsFor(
    "Clause",
    [["Do", "product", "$E"], "{Find} product {E} / {Find} product of {E}", "求{E}的积"],
    [["Do", "product"], "{Find} [each] [of] [the] [following] (product|products) / {Find} indicated (product|products)", ""],
    [
      ["Do", "quotient", "$E"],
      "divide {E} / {Find} quotient {E} / {Find} quotient of {E} / perform [the] [long] division {E}",
      "求{E}的商",
    ],
    [
      ["Do", "quotient"],
      "divide / divide [the] (polynomials|polynomial) / {Find} quotient / {Find} [each] [following] (quotient|quotients) / perform [the] [long|polynomial] division / divide [the] polynomial by [the] (monomial|binomial)",
      "多项式除法 / 作多项式除法",
    ],
    [["Facts", ["Do", "quotient"], "$Division"], "{Division} [to (divide|find [the] quotient)]", ""],
    [["Facts", ["Do", "quotient", "$E"], "$Division"], "{Division} {E} / {Division} : {E}", "{Division}(计算|求){E}"],
    [
      ["Do", "quotient", ["Expr", ["Divide", "$Expr1", "$Expr2"]]],
      "divide [{NounE}] {Expr1} by [{NounE}] {Expr2} / {Find} quotient (when|if) {Expr1} is divided by {Expr2} / {Find} quotient of {Expr1} (and|divided by|by) {Expr2} / {Find} {Expr1} divided by {Expr2} / {Expr1} divided by {Expr2}",
      "[求|计算][多项式]{Expr1}除以[多项式]{Expr2}[的商[式]|等于多少|是多少] / 用[多项式]{Expr2}除[多项式]{Expr1}",
    ],
    // The remainder is wanted too.
    [
      ["Do", "quotient-and-remainder", "$E"],
      "{Find} (quotient and remainder|quotient and [the] remainder) [of] {E}",
      "[求|计算]{E}的商[式]和余[式|数]",
    ],
    [["Do", "quotient-and-remainder"], "{Find} quotient and [the] remainder", "求商[式]和余[式]"],
    [
      ["Do", "quotient-and-remainder", ["Expr", ["Divide", "$Expr1", "$Expr2"]]],
      "{Find} (quotient and [the] remainder|remainder and [the] quotient) (when|if|of) [the] [{NounE}] {Expr1} (is divided by|divided by) [{NounE}] {Expr2}",
      "[求|计算][多项式]{Expr1}除以[多项式]{Expr2}(的|所得的)商[式](和|与|及)余[式|数] / 用[多项式]{Expr2}除[多项式]{Expr1}[,]求商[式](和|与|及)余[式|数] / (求|计算){Expr1}÷{Expr2}的商[式](和|与|及)余[式|数]",
    ],
    [
      ["Do", "remainder", ["Expr", ["Divide", "$Expr1", "$Expr2"]]],
      "{Find} remainder (when|if|of) [the] [{NounE}] {Expr1} (is divided by|divided by|is being divided by) [{NounE}] {Expr2} / use [the] remainder theorem to find [the] remainder when [the] [{NounE}] {Expr1} is divided by [{NounE}] {Expr2} / when [the] [{NounE}] {Expr1} is divided by [{NounE}] {Expr2} , {Find} remainder / {Find} remainder when [you divide|dividing] [the] [{NounE}] {Expr1} by [{NounE}] {Expr2}",
      "[求|计算|用余数定理求][多项式]{Expr1}除以[多项式]{Expr2}[所得][的](余式|余数) / [多项式]{Expr1}除以[多项式]{Expr2}[所得][的](余式|余数)(是|为|等于)[多少|什么|__]",
    ],
    [
      ["Do", "calculated", ["Expr", ["Multiply", "$Expr1", "$Expr2"]]],
      "multiply {Expr1} (by|and|times|with) {Expr2} / {Find} product of {Expr1} and {Expr2} ",
      "[求]{Expr1}(与|和){Expr2}的(积|乘积)",
    ],
    [
      summed("Add", "Expr1", "Expr2"),
      "add {Expr1} (and|to|with) {Expr2} / {Find} sum of {Expr1} and {Expr2} ",
      "[求]{Expr1}(与|和){Expr2}的和",
    ],
    [summed("Subtract", "Expr2", "Expr1"), "subtract {Expr1} from {Expr2}", "从{Expr2}中减去{Expr1}"],
    [
      difference("Expr1", "Expr2"),
      "{Find} difference of {Expr1} and {Expr2} / {Find} difference between {Expr1} and {Expr2} ",
      "[求]{Expr1}(与|和){Expr2}的差",
    ],
  ),
  ...done(
    "factored",
    `[fully|completely] (factor|factorise|factorize) ${wholly} / (factor|factorise|factorize) ${wholly} ${over} / (factor|factorise|factorize) ${wholly} out / (factor|factorise|factorize) out [the] (greatest common factor|gcf|common factor|highest common factor) [from|of|in] / (factor|factorise|factorize) out / factor by grouping / (factor|factorise|factorize) ${wholly} by grouping / factor [the] (sum|difference) of (cubes|squares) / (write|express|rewrite|put) in factored form / (write|express|rewrite) in [fully|completely] (factorised|factorized|factored) form / take out [the] common factor [from|of|in]`,
    `${完全}因式分解 / ${完全}分解因式 / 分解成因式 / 因式分解${完全} / 作因式分解 / 分解因式并写出过程 / 用十字相乘法分解因式 / 用分组分解法分解因式 / 分组分解因式 / 分组因式分解 / 用提公因式法分解因式 / 用公式法分解因式 / 用十字相乘法因式分解 / 用提取公因式法分解因式 / 提取公因式 / 提公因式 / 分解为因式的积 / 因式分解为最简形式 / 化为因式乘积的形式`,
  ),
  ...found(
    "factored",
    "factorization / factorisation / complete factorization / complete factorisation / factored form",
    "因式分解 / 因式分解式",
  ),
  ...found("factors", "factors", "因式"),
  ...rowsFor(
    "Clause",
    [
      ["Do", "factored", "$E"],
      "(write|express|rewrite) {E} (in|into) [fully|completely] (factored|factorised|factorized) form / (write|express) {E} as [a] product of [its] [linear|irreducible] factors / (factor|factorise|factorize) {E} {Wholly}",
      "(把|将){E}(分解成|写成|化成|化为)[几个](因式|整式)[的](积|乘积)[的形式]",
    ],
    [
      ["Do", "simplified", "$E"],
      "(write|express|rewrite|reduce|put) {E} (in|to|as|into) [its] [simplest|lowest|simplified|simplest radical] (form|terms) / (simplify|reduce) {E} {Wholly} / (write|express|rewrite) {E} (with|using) [only] positive exponents [only] / (simplify|reduce) {E} [in]to [a] (simplified fraction|simplest form|lowest terms|single fraction|single term) / simplify {E} [and] (write|express|give|leave) [your|the] [answer] (with|using) [only] positive exponents",
      "(把|将){E}(化为|化成|写成)最简(形式|分式|根式|二次根式)",
    ],
    [
      ["Do", "expanded", "$E"],
      "(write|express|rewrite) {E} (in|into) (expanded form|standard form|[the] form of [a] polynomial) / (write|express) {E} as [a] (polynomial|sum) / (expand|distribute) {E} {Wholly} / expand {E} and simplify / expand {E} using [the] (binomial theorem|distributive property)",
      "(把|将){E}(化为|化成|写成)(多项式|和的形式|展开式)",
    ],
    [
      ["Do", "collected", "$E", ["In", "$Letter"]],
      "collect [the] [like] (terms|powers) [of|in] {Letter} in {E} / collect {E} in {Letter} / collect {E} in powers of {Letter} / collect {E} with respect to {Letter} / (write|arrange) {E} in [descending] powers of {Letter} / collect {E} in terms of {Letter} / collect [the] terms in {Letter} : {E}",
      "(把|将){E}按{Letter}(的降幂|的升幂|的降幂排列|的升幂排列|的幂|合并同类项|整理|的降幂合并同类项)[整理|合并|排列] / (把|将){E}关于{Letter}合并同类项 / 按{Letter}合并同类项{E}",
    ],
    [
      ["Do", "collected", ["In", "$Letter"]],
      "collect [[the] [like] (terms|powers)] (in|of|with respect to|in terms of) {Letter} / collect in powers of {Letter}",
      "按{Letter}[的(幂|降幂|升幂|次数)](合并同类项|整理|排列|降幂排列) / 关于{Letter}合并同类项",
    ],
    [
      ["Do", "completed-square", "$E"],
      "complete [the] square [for|of|in|on|:] {E} / (write|express|rewrite|put) {E} in [the] (completed square|vertex) form / complete [the] square for {E}",
      "(把|将|对)[二次三项式]{E}[进行]配方 / 配方{E} / (把|将){E}(化为|化成|写成|配成)(完全平方[式]|配方|平方)[的]形式 / 用配方法(把|将){E}(化为|化成|写成)(完全平方[式]|配方|顶点式)[的]形式 / (把|将){E}(配成|写成)完全平方式",
    ],
    [
      (f) => (isComplexForm(f("Expr")) ? ["Do", "simplified", f("E")] : undefined),
      "(write|express|rewrite|put) {E} in [the] [standard] form {Expr}",
      "(把|将){E}(化为|化成|写成|表示为){Expr}的形式",
    ],
    [
      (f) => (isSquareForm(f("Expr"), f("E")) ? ["Do", "completed-square", f("E")] : undefined),
      "(write|express|rewrite|put) {E} in [the] form {Expr}",
      "[用配方法](把|将){E}(化为|化成|写成|表示为){Expr}的形式",
    ],
    [
      ["Do", "completed-square"],
      "complete [the] square [of|for|in|on] [{NounE}] / (write|express|rewrite|put) in completed square form",
      "配方 / 配方法",
    ],
    [
      ["Do", "rationalised", "$E"],
      "(rationalize|rationalise) [the] (denominator|denominators) [of|in|for|:] {E} / (rationalize|rationalise) {E} / (rationalize|rationalise) [the] (denominator|denominators) and simplify [of|in|:] {E}",
      "(把|将){E}[的]分母有理化 / 分母有理化{E} / 有理化{E}[的分母] / {E}分母有理化",
    ],
    [
      ["Do", "rationalised"],
      "(rationalize|rationalise) [the] (denominator|denominators) [of|in] [{NounE}] [and simplify]",
      "分母有理化[{NounE}] / (把|将){NounE}[的]分母有理化",
    ],
    [
      ["Do", "partial-fractions", "$E"],
      "(decompose|resolve|split|break|expand|separate|write|express|rewrite|convert|put) {E} (in|into|as|to|using|by) [its] [a sum of] (partial fractions|partial fraction|partial fraction form|partial fraction decomposition|a polynomial plus partial fractions|polynomial plus partial fractions|sum of [a] polynomial and partial fractions) / [{Find}] [the] partial fraction (decomposition|expansion|form) (of|for) {E} / [{Find}] [the] partial fractions (of|for) {E} / decompose {E} / partial fraction decomposition {E}",
      "(把|将)[有理式|有理分式|有理函数|分式]{E}(分解为|分解成|化为|化成|写成|拆成|拆为|展开为|展开成)[最简]部分分式[之和|的和][的形式] / [求]{E}的部分分式[分解|展开][式] / 部分分式分解{E} / (把|将|对){E}[进行|作]部分分式(分解|展开)",
    ],
    [
      ["Do", "partial-fractions"],
      "(decompose|resolve|split|express|write) [{NounE}] (into|in|as) partial fractions / [{Find}] [the] partial fraction (decomposition|expansion) [of [{NounE}]] / partial fractions",
      "(分解为|分解成|化为|化成)部分分式[之和] / 部分分式分解 / 部分分式[展开] / (把|将){NounE}(分解为|分解成|化为|化成)部分分式[之和]",
    ],
    [
      ["Do", "single-fraction", "$E"],
      "(write|express|rewrite|combine|simplify|put) {E} (as|into|to) [a] single [simplified] (fraction|rational expression|quotient) [in [its] simplest form] / combine {E} over [a] common denominator / add fractions {E}",
      "(把|将){E}(合并成|合并为|写成|化为|化成)一个(分式|分数) / {E}通分 / (把|将|对){E}[进行]通分",
    ],
    [
      ["Do", "single-fraction"],
      "(write|express|combine|simplify) [{NounE}] (as|into) [a] single [simplified] (fraction|rational expression) / (write|express) as one fraction",
      "(合并成|合并为|写成|化为|化成)一个(分式|分数) / 通分",
    ],
    [
      ["Do", "single-logarithm", "$E"],
      "(write|express|rewrite|combine|condense|simplify) {E} (as|into|to) [a|one] single (logarithm|log) [with coefficient 1] / condense {E}",
      "(把|将){E}(合并成|合并为|写成|化为|化成|表示成|表示为)(一个|单个)对数[的形式]",
    ],
    [
      ["Do", "single-logarithm"],
      "(write|express|rewrite|combine|condense) [{NounE}] (as|into|to) [a|one] single (logarithm|log) / condense [{NounE}] [to [a] single logarithm]",
      "(合并成|合并为|写成|化为|化成)(一个|单个)对数",
    ],
    [
      ["Do", "single-power", "$E"],
      "(write|express|rewrite|simplify) {E} (as|to) [a|one] single (power|exponent|exponential) / (write|express|simplify) {E} in index form / (write|express|rewrite) {E} using [a] single exponent / (write|express|rewrite) {E} (with|using|in) [a] (rational exponent|rational exponents|exponential form|fractional exponent|fractional exponents)",
      "(把|将){E}(写成|化为|化成|表示成|表示为)[一个|单个]幂[的形式] / (把|将){E}(写成|化为|化成|表示成)(分数指数幂|幂)[的形式] / 用分数指数幂表示{E}",
    ],
    [
      (f) => (freeLetters(f("E")).every((letter) => letter === f("Letter")) ? ["Do", "single-power", f("E")] : undefined),
      "(write|express|rewrite) {E} as [a] power of {Letter}",
      "",
    ],
    [
      ["Do", "single-power"],
      "(write|express|rewrite|simplify) [{NounE}] (as|to|into) [a|one] single (power|exponent|exponential) / (write|express|rewrite) [{NounE}] in (index|exponential) form / (write|express|rewrite) [{NounE}] (with|using) [a] (rational exponent|rational exponents|fractional exponent|fractional exponents|single exponent)",
      "(把|将){NounE}(写成|化为|化成|表示成|表示为)[一个|单个]幂[的形式] / (写成|化为|化成|表示成|表示为)(一个幂|单个幂|分数指数幂)[的形式] / 用分数指数幂表示[{NounE}]",
    ],
    [
      ["Do", "expanded", "$E"],
      `expand {E} (using|by|by using|with) [the] (${lawNames}|${angleFormulas}) / expand [the] (logarithm|log|logarithmic expression|trig function|trigonometric function|trig expression|trigonometric expression) {E} / (write|express|rewrite|expand) {E} (as|into|in terms of) [a] (sum|difference|sum or difference|sum and difference|sum and/or difference|sums and differences) of [simpler|individual|separate] (logarithms|logs) / [use [the] (${lawNames}) to] (write|express|rewrite) {E} as [a] (sum|difference|sum or difference|sums and differences) of (logarithms|logs)`,
      "(把|将){E}(写成|化为|化成|表示为|表示成)对数的和差[的]形式 / (把|将){E}(写成|化为|化成|表示为|表示成)对数的(和|差|和与差|和差|和或差)[的形式] / (把|将){E}(用|利用)对数[的][运算](性质|法则)展开 / (用|利用|根据)对数[的][运算](性质|法则)(把|将){E}展开 / 展开对数{E}",
    ],
    [
      ["Do", "expanded"],
      `expand {NounE} (using|by|by using|with) [the] (${lawNames}|${angleFormulas}) [{Wholly}] / (write|express|rewrite|expand) [{NounE}] as [a] (sum|difference|sum or difference|sum and difference|sum and/or difference|sums and differences|sums or differences) of (logarithms|logs)`,
      "(写成|化为|化成|表示为|表示成)对数的(和|差|和与差|和差|和或差)[的形式]",
    ],
    [
      ["Do", "substituted", "$E", ["At", "$Settings"]],
      "substitute {Settings} (in|into|in to) {E} / plug {Settings} (in|into) {E} / plug in {Settings} (in|into|to) {E}",
      "(把|将){Settings}(代入|带入){E}[中][,][并化简|化简]",
    ],
    [
      ["Do", "substituted", "$E", ["At", ["List", ["Equal", "$Letter", "$Expr"]]]],
      "substitute {Expr} for {Letter} in {E} / replace {Letter} (by|with) {Expr} in {E}",
      "(把|将){E}中的{Letter}(换成|替换为|替换成){Expr}",
    ],
    [["Do", "in-terms-of", "$E", ["At", "$Settings"]], "(write|express|rewrite) {E} in terms of {Settings}", ""],
    [
      ["Do", "in-terms-of", "$E", ["At", "$Settings"], ["InTermsOf", "$Letter"]],
      "(write|express) {E} in terms of {Letter} (if|where|when|given|given that|using|,|, where|, if|with|for|by letting|by substituting) {Settings} / if {Settings} , (write|express) {E} in terms of {Letter}",
      "(设|若|令|已知|如果){Settings},[则|试|那么](用[含]{Letter}[的(式子|代数式)]表示|把{Letter}表示){E} / (设|若|令|已知|如果){Settings},[则|试|那么](把|将){E}用[含]{Letter}[的(式子|代数式)]表示[出来] / (设|若|令){Settings},[则|试|那么][把|将]{E}(表示成|表示为|写成){Letter}的(式子|函数|多项式)",
    ],
  ),
  ...rowsFor(
    "Division",
    [["By", "long-division"], "(use|using|perform|do) [polynomial] long division", "用(长除法|竖式除法|多项式长除法)"],
    [["By", "synthetic-division"], "(use|using|perform|do) synthetic division", "用综合除法"],
  ),
  ...rowsFor("Wholly", [
    "Wholly",
    "completely / fully / entirely / as much as possible / as far as possible / if possible / further / out",
    "",
  ]),
];
