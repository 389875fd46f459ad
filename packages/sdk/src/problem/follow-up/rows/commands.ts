import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** What is said about the conversation. */
export const commands: readonly Row[] = [
  ...rowsFor("Language", ["en", "english", "英文 / 英语"], ["zh", "chinese / mandarin", "中文 / 汉语 / 普通话"]),
  ...rowsFor(
    "Clause",
    [
      "Undo",
      "undo [that|it|this|last|last change|last step|last edit] / go back [one step|a step] / back / take that back / take it back / revert [that|it] / never mind / step back",
      "撤销 / 撤消 / 撤回 / 撤销上一步 / 撤回上一步 / 返回[上一步] / 退回[上一步] / 回到上一步 / 取消[上一步] / 还原 / 恢复原样",
    ],
    [
      ["Explain", "$StepNumber"],
      "explain {StepNumber} [again|more|in detail|in more detail|please] / (expand|unfold|elaborate|elaborate on|detail|break down|clarify) {StepNumber} / (more|more detail|details|show more detail|show details) (on|of|about|for) {StepNumber} / how (did|do) you get [to] {StepNumber} / how does {StepNumber} work / show [me] [the] working of {StepNumber} / what (happened|happens) in {StepNumber} / [i] (don't|do not) understand {StepNumber}",
      "[请][详细][地](解释|说明|讲解|讲|说说|讲讲|展开|讲一下|解释一下|说明一下|展开一下){StepNumber} / {StepNumber}(怎么来的|是怎么来的|怎么得到的|是怎么得到的|怎么做的|是怎么做的|怎么算的|是什么意思|看不懂|不懂|不明白|没看懂|详细一点) / 我(看不懂|不懂|不明白|没看懂){StepNumber}",
    ],
    [
      ["Why", "$StepNumber"],
      "why [is|does|can|do|did] {StepNumber} [true|valid|correct|right|hold|holds|allowed|work|follow|ok|justified] / why {StepNumber} / justify {StepNumber} / how do (you|we) know {StepNumber} [is|holds] [true|correct|right]",
      "为什么{StepNumber}[会|能|可以][成立|对|正确|这样做|这样] / {StepNumber}为(什么|何)[会|能|可以|是][成立|对|对的|正确|正确的|这样做|这样] / {StepNumber}(凭什么|的依据是什么|的根据是什么|的理由[是什么])",
    ],
    ["Why", "why / why is that / how come", "为什么 / 为何 / 为什么呢 / 这是为什么"],
    [
      "AnotherMethod",
      "(another|different|other|alternative) (method|way|approach|solution) / (use|try|show|show me|give me|solve it|do it|solve it by|solve it using|with|by|using|in) (another|different|alternative) (method|way|approach) / is there (another|different) (method|way|approach) / do it differently / solve it differently / try something else / any other (method|way|methods|ways)",
      "[用|换|有没有|还有|有][一](种|个)[别的|另外的|其他的](方法|解法|做法|办法) / 换[一](种|个)(方法|解法|做法|办法|思路)[解|做|求解|试试] / 另[外][一](种|个)(方法|解法|做法) / 用另[外][一](种|个)(方法|解法|做法)[解|做|求解] / [还有|有没有|用](别的|其他|其它|另外的)[的](方法|解法|做法|办法)[吗|么|解|做] / 另解",
    ],
    [
      ["Language", "$Language"],
      "[say it|answer|explain it|show it|write it|tell me|please|now] in {Language} / {Language} [please] / speak {Language} / switch to {Language} / (use|translate to|translate it to|translate into) {Language}",
      "(用|说|讲|换成|切换到|改成|翻译成|请用|改用)[成]{Language}[说|回答|解释|写|讲|表示] / {Language}",
    ],
  ),
];
