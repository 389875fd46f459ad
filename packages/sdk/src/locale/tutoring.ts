/** The sentences of hints and of checks of somebody's work. */
export const tutoringLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "ask.hint": { en: "Hint", zh: "提示" },
  "ask.check-answer": { en: "Is it right?", zh: "是否正确" },
  "reading.hint": { en: "A hint for this: {task}", zh: "给出提示：{task}" },
  "reading.check-answer": { en: "See whether {claim} is the answer to this: {task}", zh: "检查 {claim} 是否是答案：{task}" },
  "reading.check-member": { en: "See whether {claim} is a solution of this: {task}", zh: "检查 {claim} 是否是其中的解：{task}" },
  "reading.check-statement": {
    en: "See whether {statement} is true for all values of its letters",
    zh: "判断 {statement} 对字母的所有取值是否都成立",
  },
  "reading.check-working": { en: "Check the working that begins with {line}, line by line", zh: "逐行检查从 {line} 开始的解答" },
  "reading.choice": { en: "{task}, and choose among the answers given", zh: "{task}，并从给出的选项中选择" },
  "ask.choice": { en: "The right option", zh: "正确选项" },
  "choice.option": { en: "This is option {name}", zh: "这就是选项 {name}" },
  "person.line": { en: "Your next line", zh: "你的下一行" },
  "person.answer": { en: "Your answer", zh: "你的答案" },
  "person.member": { en: "Put into the question, this solution has to make it true", zh: "代入题目检验这个解" },
  "person.statement": { en: "The statement, for all values of its letters", zh: "对字母的所有取值判断该命题" },
  "reason.hint-only": { en: "This is a hint: the rest is yours to find", zh: "这是提示，其余由你完成" },
  "reason.no-further-hint": { en: "There is no further step: the last one has been told", zh: "没有更多的步骤了" },
  "reason.part-without-value": { en: "{part} has no real value", zh: "{part} 没有实数值" },
  "reason.no-option": {
    en: "It could not be shown that exactly one of the options agrees with the answer.",
    zh: "未能确认恰有一个选项与答案相符。",
  },
  "reason.part": { en: "Part {number}: {reason}", zh: "第 {number} 小题：{reason}" },
  "reason.several-questions": {
    en: "These are {count} questions about different things: please ask them one at a time",
    zh: "这是 {count} 个不同的问题，请分开提问",
  },
  "reason.check-open": { en: "It could not be decided whether this is right", zh: "无法判定是否正确" },
};
