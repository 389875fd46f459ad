import type { Language } from "../../contract.ts";
import { promptLanguage } from "./prompt.ts";

/** What a model is told of a line of its own that is false. */
export interface RepairParts {
  /** The false line, with its head. */
  wrong: string;
  /** Where it fails, in LaTeX: `x = -1`; "" where there is no such place, as with two numbers that differ. */
  witness: string;
  /** The likely mistake, as a sentence of the language; "" where none is known. */
  slip: string;
  /** The lines before it that stay, with their heads, where the model does not go on from them by itself. */
  standing?: readonly string[];
  lang: Language;
}

interface RepairWords {
  wrong: (line: string, witness: string) => string;
  standing: string;
  goOn: string;
}

const words: Record<"en" | "zh", RepairWords> = {
  en: {
    wrong: (line, witness) => `This line is wrong: ${line}${witness === "" ? "" : `\nIt does not hold at ${witness}.`}`,
    standing: "These lines stay as they are; do not write them again:",
    goOn: "Write this line anew and go on to the answer, in the same form.",
  },
  zh: {
    wrong: (line, witness) => `这一行有误：${line}${witness === "" ? "" : `\n当 ${witness} 时它不成立。`}`,
    standing: "以下各行保持不变，不必重写：",
    goOn: "请重写这一行，并按同样的格式写到答案。",
  },
};

/** The message that sends a false line back, in the language that the question was asked in. */
export function repairPrompt({ wrong, witness, slip, standing = [], lang }: RepairParts): string {
  const told = words[promptLanguage(lang)];
  return [
    told.wrong(wrong, witness),
    ...(slip === "" ? [] : [slip]),
    ...(standing.length === 0 ? [] : [told.standing, ...standing]),
    told.goOn,
  ].join("\n");
}
