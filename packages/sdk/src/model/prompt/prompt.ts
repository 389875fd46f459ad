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
  example: string;
}

/** The one example in each language: a story, because stories are what models are asked most. */
const worked = (price: string, note: string): string =>
  [
    `Let: c = \\text{${price}}`,
    "Given: 2(c + 3) + 3c = 46",
    `Note: ${note}`,
    "Step: 2c + 6 + 3c = 46",
    "Step: 5c = 40",
    "Step: c = 8",
    "Answer: c = 8",
  ].join("\n");

const words: Record<"en" | "zh", PromptWords> = {
  en: {
    question: (text) => `Question: ${text}`,
    read: (sentence) => `It is read as: ${sentence}`,
    form: [
      "Think first. Then write the working in plain LaTeX without dollar signs, one line each, and nothing else:",
      "Let: what a letter stands for, if you bring one in",
      "Given: an equation from the question",
      "Note: what you do next, in a few words",
      "Step: a formula that follows from the line before",
      "Figure: an equation to be drawn, if a drawing helps",
      "Answer: the answer, at the end; all of them, with commas, if there are several",
    ].join("\n"),
    example: [
      "For example:",
      "Question: A ticket for an adult costs 3 dollars more than one for a child. Two adults and three children pay 46 dollars. What does a ticket for a child cost?",
      worked("price of a ticket for a child in dollars", "multiply out the brackets"),
    ].join("\n"),
  },
  zh: {
    question: (text) => `题目：${text}`,
    read: (sentence) => `题意理解为：${sentence}`,
    form: [
      "先思考，然后用不带美元符号的 LaTeX 写出过程，每行一条，不写其他内容：",
      "Let: 新引入的字母表示什么",
      "Given: 题目给出的等式",
      "Note: 用几个字说明下一步",
      "Step: 由上一行得出的式子",
      "Figure: 需要画出的方程（如有帮助）",
      "Answer: 最后的答案；有多个时全部写出，用逗号隔开",
    ].join("\n"),
    example: [
      "例如：",
      "题目：成人票比儿童票贵 3 元，两名成人和三名儿童共付 46 元，一张儿童票多少元？",
      worked("一张儿童票的价格（元）", "去括号"),
    ].join("\n"),
  },
};

/** The languages that prompts are written in; others are asked in English. */
export const promptLanguage = (lang: Language): "en" | "zh" => (lang.startsWith("zh") ? "zh" : "en");

/**
 * The one message that a model is asked with. R1-style models are used without a system prompt, as their authors advise. What is the same for every
 * question stands first, so that it is read once: a second question begins where the first one differs.
 */
export function questionPrompt({ text, read, lang }: PromptParts): string {
  const told = words[promptLanguage(lang)];
  const question = [told.question(text.trim()), ...(read === undefined ? [] : [told.read(read)])];
  return [told.form, "", told.example, "", ...question].join("\n");
}
