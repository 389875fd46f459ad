/** What is said of the lines of a language model, and of questions that one was asked. */
export const modelLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "model.let": { en: "The model names something", zh: "模型引入记号" },
  "model.given": { en: "What the question gives, as the model reads it", zh: "模型所理解的已知条件" },
  "model.note": { en: "The model notes: {text}", zh: "模型说明：{text}" },
  "model.line": { en: "The model's next line", zh: "模型写出的下一步" },
  "model.figure": { en: "The model wants this drawn", zh: "模型要画的图形" },
  "model.answer": { en: "The model's answer", zh: "模型给出的答案" },
  "model.agrees": { en: "Rules come to the same answer as the model", zh: "按规则求得的答案与模型的答案一致" },
  "model.differs": {
    en: "Rules come to another answer than the model: to this one",
    zh: "按规则求得的答案与模型的答案不同，规则得到的是",
  },
  "model.among": {
    en: "Rules find these solutions; those that the model gives are among them",
    zh: "按规则求得这些解；模型给出的解在其中",
  },
  "reason.model-let": {
    en: "The letter has a meaning already, or what it is to stand for cannot be told.",
    zh: "这个字母已有含义，或者无法确定它代表什么。",
  },
  "reason.model-given": {
    en: "This formula does not stand in the question: that the question says so in words, only the model vouches for.",
    zh: "题目中没有这个式子：题目的文字是否表达了它，只有模型的判断。",
  },
  "reason.model-given-number": {
    en: "This formula does not stand in the question, nor does the number {number}: only the model vouches for it.",
    zh: "题目中没有这个式子，也没有出现数 {number}：它只有模型的判断。",
  },
  "reason.model-unread": {
    en: "This line cannot be read as a formula, so that it is not checked.",
    zh: "这一行不能读作式子，因此没有检验。",
  },
  "reason.model-story": {
    en: "This follows from the equation that the model made of the question. That the equation says what the question says has not been proved.",
    zh: "这是由模型列出的方程得到的；该方程是否符合题意，未经证明。",
  },
  "reason.model-story-some": {
    en: "This satisfies the equation that the model made of the question, which has further solutions. That these do not count, and that the equation says what the question says, has not been proved.",
    zh: "它满足模型列出的方程，但该方程还有其他解；其他解是否应舍去、方程是否符合题意，均未经证明。",
  },
  "reason.model-story-calculated": {
    en: "The calculation holds. That it is what the question asks for has not been proved.",
    zh: "计算是正确的；但它是否就是题目所求，未经证明。",
  },
  "reason.model-answer-unchecked": {
    en: "The model's answer could neither be proved nor refuted.",
    zh: "模型的答案既未能证明，也未能否定。",
  },
  "reason.model-answer-refuted": {
    en: "The model's answer is wrong, so it is not shown.",
    zh: "模型的答案是错误的，因此没有显示。",
  },
  "reason.model-answer-untied": {
    en: "The model's answer does not follow from the lines that it wrote, so it is not shown.",
    zh: "模型的答案不能由它写出的各行得到，因此没有显示。",
  },
  "reason.model-answer-unread": {
    en: "The model's answer cannot be read as a formula, so it is not shown.",
    zh: "模型的答案不能读作式子，因此没有显示。",
  },
  "reason.model-answers-count": {
    en: "The question asks for several things, and the model's answers cannot be told apart.",
    zh: "题目问了几件事，无法确定模型的答案各属于哪一问。",
  },
  "reason.model-refuted": {
    en: "The model wrote a false line, and did not mend it when it was told. The lines before it are verified as far as they say so.",
    zh: "模型写出了错误的一行，指出后仍未改正。在它之前各行的检验结果保留。",
  },
  "reason.model-no-answer": { en: "The model came to no answer.", zh: "模型没有得出答案。" },
  "reason.model-silent": {
    en: "The model wrote nothing that can be read as working.",
    zh: "模型没有写出可以读作解答的内容。",
  },
  "reason.model-cut-short": {
    en: "The model wrote more than it was allowed to and was stopped before its answer. More tokens may help.",
    zh: "模型写得太长，在给出答案之前被停止。可以增加允许的词元数。",
  },
  "reason.model-besides": { en: "{rules} A model was asked as well: {model}", zh: "{rules}也问过模型：{model}" },
  "reason.model-not-had": { en: "The model could not be asked. {message}", zh: "无法向模型提问。{message}" },
  "reason.model-failed": {
    en: "The model could not be asked, or broke off: {message}.",
    zh: "无法向模型提问，或模型中断：{message}。",
  },
};
