import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const answer = "(answer|answers|result|results|solution|solutions|final answer|it)";
const 答案 = "(答案|结果|最后结果|最终结果)";

/** a + bi. */
export const isComplexForm = (json: MathJson): boolean =>
  headOf(json) === "Add" && freeLetters(json).length === 3 && freeLetters(json).includes("i");

/** Constants by what they are compared with zero. */
const constants = [
  ["Greater", "positive", "(正|大于零的)"],
  ["Less", "negative", "负"],
  ["NotEqual", "(nonzero|non-zero)", "(非零|不为零的)"],
  ["GreaterEqual", "(nonnegative|non-negative)", "非负"],
] as const;

/** How an answer is wanted to look, where every answer looks so; and what says nothing. */
export const remarks: readonly Row[] = [
  ...rowsFor(
    "Remark",
    [
      ["Remark", "positive-exponents"],
      `[your|each] [${answer}] (should|must) (contain|have|include|use) only positive (exponents|powers) / use only positive exponents / using only positive exponents / with only positive exponents / with positive exponents [only] / (write|express|give|leave) [your] [${answer}] (with|using|in terms of) [only] positive exponents [only] / without negative exponents / with no negative exponents / do not use negative exponents`,
      `结果[只|中只]含[有]正[整数]指数[幂] / [${答案}]不含负[整数]指数[幂] / ${答案}只含正[整数]指数[幂] / 使${答案}不含负指数`,
      0.02,
    ],
    [
      ["Remark", "interval"],
      `[and] (give|use|express|write|state|put|provide) [your] [the] [${answer}|solution set] [using|in|as] [an] interval [notation|form] / in interval notation / using interval notation / write [the] solution set in interval notation / give [your] ${answer} in interval notation / [and] (give|express|write) [your] [the] [${answer}|solution set] (in|using) set[-| ]builder notation / in set[-| ]builder notation`,
      `[并]用区间[形式]表示[${答案}|解集] / ${答案}用区间表示 / [并]用集合[形式]表示[${答案}|解集]`,
      0.02,
    ],
    [
      ["Remark", "simplest"],
      `(give|write|express|leave|state|provide) [your] [the] [all] [${answer}] (in|as) [its|the] [exact] [simplest|simplified|lowest|reduced|simplest exact|exact|simplest radical|simplified radical] (form|terms|radical form|fraction|fractions|simplified fraction|reduced fraction|common fraction|exact form|values|value|surd form) / in [its] simplest form / in simplest radical form / in lowest terms / in exact form / in simplified form / in simplest terms / to lowest terms / as [a] fraction in [its] (simplest form|lowest terms) / (give|find) [the] exact (value|values|answer|answers|solutions) / as [a] (simplified|reduced|single) fraction / to [a] simplified fraction / in terms of pi / as [a] common fraction / (simplify|reduce) [your] ${answer} [completely|fully|if possible|where possible|as much as possible] / simplifying your answer / leave [your] ${answer} in (surd|radical|exact|factored|factorized) form / give [your] ${answer} in its simplest form / rationalize [the] (denominator|denominators) [if necessary|where necessary] / rationalise [the] (denominator|denominators) [if necessary|where necessary] / as [an] (improper fraction|integer or fraction|integer or [a] simplified fraction)`,
      `[${答案}]化为最简[形式|分数|根式|分式|结果] / [${答案}](写成|化成|保留)最简(形式|分数|根式|分式) / [${答案}]保留(根号|根式|π) / ${答案}用(分数|最简分数|根式)表示 / 要求(精确值|化简) / 并化简[${答案}] / 并(化成|化为)最简[形式|分式|分数|根式]`,
      0.02,
    ],
    [["Remark", "simplest"], `and simplify [your] [the] [${answer}] [completely|fully|if possible]`, `并化简[${答案}]`, 0.02],
    [
      (f) => (isComplexForm(f("Expr")) ? ["ComplexForm"] : undefined),
      `(express|write|give|leave|put|state) [your] [the] [${answer}] in [the] [standard] form {Expr} / in [the] [standard] form {Expr}`,
      `[${答案}](写成|化成|化为|用){Expr}[的]形式`,
      0.02,
    ],
    [
      ["Remark", "check"],
      `[and] check [for] [your] [any] (${answer}|extraneous solutions|extraneous roots) / [and] check [for] extraneous (solutions|roots) / be sure to check for extraneous (solutions|roots) / [and] verify [your] ${answer} / if (possible|necessary|needed|any|it exists|they exist) / where (possible|necessary|appropriate) / as needed`,
      `[并](检验|验根|验算|进行检验) / [并]检验[${答案}] / 要检验 / 如果存在 / 若存在 / 如果有解`,
      0.02,
    ],
    [
      ["Remark", "existence"],
      "(find|evaluate) it or (state|say|show) that it does not exist / if it exists , find it",
      "若存在[,]求出[其值|它]",
      0.02,
    ],
    [
      ["Remark", "convergence"],
      "[and] (evaluate|find|compute|calculate) (it|its value|the value) if (it does|it converges|so|possible|convergent|it is convergent) / if (so|it does|it converges|convergent) , (evaluate|find|compute|calculate) (it|its value)",
      "[并]若收敛[,|则]求[出](其值|它的值|值) / 如果收敛[,]求[出](其值|它的值|值) / 若收敛[,]计算(其值|它的值|值)",
      0.02,
    ],
    [
      ["Remark", "work"],
      `(show|showing|include|write|explain) [me] [all] [your|the] [complete] (work|working|steps|workings|reasoning|calculations|solution steps) [step by step|clearly|in detail] / step[-| ]by[-| ]step / with (steps|explanation|explanations|detailed steps|all steps|full working|work|work shown|step by step explanation) / step by step solution / justify your answer / explain / explain your answer / [and] explain each step / in detail / no calculator / without [using|use of] [a] calculator / do not use [a] calculator / [please] help / for me / please / thanks / thank you / thank you in advance / i don't understand / i am stuck`,
      `[请|并|要](写出|给出|展示|列出|说明|有)[必要的|详细|详细的|完整|完整的|解题|具体|具体的|主要|主要的](过程|步骤|解题过程|解答过程|计算过程|解题步骤|详细步骤|详细过程|推导过程|演算步骤|运算过程|求解过程) / 要求(写出|有)[详细|解题|计算]过程 / 分步(解答|计算) / 一步一步[来|计算|地] / 不用计算器 / 谢谢 / 详细步骤 / 详细过程 / 解题过程 / (用|选|选用|选择)(适当|合适|恰当|你喜欢|任意)的方法 / 能简便的要简便[计算] / 能简算的要简算 / 用简便方法 / [用]简便(运算|方法|算法)`,
      0.02,
    ],
    [
      ["Remark", "defined"],
      "assume (no|that no) denominator (is|equals) (zero|0) / assume [that] no (denominator|denominators|variable|variables) (is|are|equals|equal) (zero|0) / assume [that] (all denominators are nonzero|denominators are not zero|all variables are nonzero) / where (defined|they are defined|it is defined)",
      "[假设]分母不为(零|0) / [假设]各式[均|都]有意义",
      0.02,
    ],
    [
      ["Remark", "constant"],
      "and include [the] constant of integration / (include|do not forget|don't forget|remember) [the] constant [of integration]",
      "",
      0.02,
    ],
    [
      ["IntegrationConstant", "$Letter"],
      "(include|do not forget|don't forget|remember) [the] + {Letter} constant [of integration] / [where] {Letter} (is|denotes) [the] constant of integration",
      "[其中]{Letter}(为|是)积分常数",
      0.02,
    ],
    [
      ["Also", "restrictions"],
      "[and] (state|give|list|find) [any|all|the] (restrictions|excluded values) [on [the] (variable|variables)]",
      "",
      0.02,
    ],
    [
      ["Constant", "$Letter"],
      "[where] {Letter} (is|as) [a|an] [arbitrary|real|given] constant / {Letter} constant / treat {Letter} as [a] constant",
      "[其中|这里|设]{Letter}(为|是)常数 / {Letter}(为|是)[已知|给定|实|任意]常数",
      0.02,
    ],
    ...constants.map(
      ([order, en, zh]): ShortRow => [
        ["Facts", ["Constant", "$Letter"], ["OnConstant", [order, "$Letter", 0]]],
        `[where] {Letter} (is|as) [a|an] [real] ${en} [real] constant`,
        `[其中|这里|设]{Letter}(为|是)${zh}[实]常数`,
        0.02,
      ],
    ),
  ),
];
