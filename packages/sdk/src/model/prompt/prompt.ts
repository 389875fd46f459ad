import type { Language } from "../../contract.ts";

/** What a model is told of a question. */
export interface PromptParts {
  /** The question as it was asked. */
  text: string;
  /** How it was read, said back in the question's language, where it was. */
  read?: string;
  lang: Language;
}

/** The words of a prompt in one language. The heads of lines are the same in all. */
interface PromptWords {
  question: (text: string) => string;
  read: (sentence: string) => string;
  form: string;
}

const words: Record<"en" | "zh", PromptWords> = {
  en: {
    question: (text) => `Question: ${text}`,
    read: (sentence) => `It is read as: ${sentence}`,
    form: [
      "Think first. Then write the working in plain LaTeX without dollar signs, one line each, and nothing else:",
      "Let: what a letter stands for, if you bring one in",
      "Given: an equation from the question",
      "Step: a formula that follows from the line before",
      "Figure: an equation to be drawn, if a drawing helps",
      "Answer: the answer, at the end",
    ].join("\n"),
  },
  zh: {
    question: (text) => `题目：${text}`,
    read: (sentence) => `题意理解为：${sentence}`,
    form: [
      "先思考，然后用不带美元符号的 LaTeX 写出过程，每行一条，不写其他内容：",
      "Let: 新引入的字母表示什么",
      "Given: 题目给出的等式",
      "Step: 由上一行得出的式子",
      "Figure: 需要画出的方程（如有帮助）",
      "Answer: 最后的答案",
    ].join("\n"),
  },
};

/**
 * The one message that a model is asked with. R1-style models are used without a system prompt, as their authors advise. What is the same for every
 * question stands first, so that it is read once.
 */
export function questionPrompt({ text, read, lang }: PromptParts): string {
  const told = words[lang.startsWith("zh") ? "zh" : "en"];
  return [told.form, "", told.question(text.trim()), ...(read === undefined ? [] : [told.read(read)])].join("\n");
}
