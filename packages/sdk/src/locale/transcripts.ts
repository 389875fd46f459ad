/** The sentences of what a language model wrote, and why it comes to less than an answer. */
export const transcriptLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "ask.answer": { en: "Answer", zh: "答案" },
  "transcript.title": { en: "{text}", zh: "{text}" },
  "transcript.note": { en: "{text}", zh: "{text}" },
  "transcript.formula": { en: "A formula of the model", zh: "模型写的式子" },
  "transcript.unread": { en: "Not readable as a formula: {text}", zh: "无法读作公式：{text}" },
  "transcript.rest": { en: "What follows is not read", zh: "其后的内容未读取" },
  "transcript.code": { en: "A program in {language}; it is read and never run", zh: "一段 {language} 程序，只读取，不运行" },
  "reason.true-when-rounded": { en: "True only when rounded", zh: "仅在四舍五入后成立" },
  "reason.transcript-thinking": {
    en: "The model thought, and did not come to an answer.",
    zh: "模型只有思考过程，没有给出解答。",
  },
  "reason.transcript-no-answer": { en: "There is no text to read.", zh: "没有可读的内容。" },
  "reason.transcript-cut-off": { en: "The text stops before its answer.", zh: "文本在给出答案之前中断了。" },
  "reason.transcript-too-long": {
    en: "The text is too long for all of it to be checked.",
    zh: "文本过长，未能全部检查。",
  },
  "reason.transcript-only-thought": {
    en: "The text stops before its answer; the thinking before it had come to {answer}.",
    zh: "文本在给出答案之前中断了；此前的思考过程得到的是 {answer}。",
  },
  "reason.transcript-no-final-answer": { en: "The text names no final answer.", zh: "文本没有给出最终答案。" },
  "reason.transcript-answer-wrong": { en: "{answer} does not answer the question.", zh: "{answer} 不是本题的答案。" },
  "reason.transcript-contradiction": {
    en: "The answer {answer} contradicts the steps before it, which end in {line}.",
    zh: "答案 {answer} 与前面的步骤矛盾，步骤得到的是 {line}。",
  },
  "reason.transcript-step-wrong": {
    en: "A step on the way to the answer is wrong: {line}.",
    zh: "得出答案的过程中有一步是错的：{line}。",
  },
  "reason.transcript-answers-differ": {
    en: "The text gives two answers, {other} and then {answer}.",
    zh: "文本先后给出了两个答案：{other} 和 {answer}。",
  },
  "reason.transcript-besides": {
    en: "The sentence that gives it says more than could be checked.",
    zh: "给出答案的句子还说了其他内容，未能全部检查。",
  },
  "reason.transcript-open": {
    en: "It could not be shown that the answer is right.",
    zh: "未能证明答案正确。",
  },
};
