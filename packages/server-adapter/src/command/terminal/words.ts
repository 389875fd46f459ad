import { type Language, languageFor, type Verdict } from "@math-viz/sdk";

/** What the terminal says around a derivation, in one language. */
export interface Words {
  proved: (steps: number) => string;
  legend: Record<Exclude<Verdict["status"], "given">, string>;
  onlyIf: string;
  failsAt: string;
  notSolved: string;
  solvedInPart: string;
  unreadable: string;
  whichOne: string;
  figure: string;
  or: string;
  noSolution: string;
  everyNumber: string;
  otherMethods: string;
  /** Between a label and what follows: ": " or "：". */
  colon: string;
  /** Between what follows one another: "; " or "；". */
  comma: string;
}

const english: Words = {
  proved: (steps) => (steps === 1 ? "1 step, proved" : `${steps} steps, each proved`),
  legend: { proved: "proved", sampled: "checked numerically", refuted: "wrong", unchecked: "not decided" },
  onlyIf: "only if",
  failsAt: "fails at",
  notSolved: "Not solved",
  solvedInPart: "Solved in part",
  unreadable: "Not understood",
  whichOne: "Which is meant?",
  figure: "Figure",
  or: " or ",
  noSolution: "no real solution",
  everyNumber: "every real number",
  otherMethods: "Other methods",
  colon: ": ",
  comma: "; ",
};

const chinese: Words = {
  proved: (steps) => `共 ${steps} 步，每一步都已证明`,
  legend: { proved: "已证明", sampled: "数值检验过", refuted: "错误", unchecked: "未能判定" },
  onlyIf: "条件",
  failsAt: "反例",
  notSolved: "未能求解",
  solvedInPart: "只解出一部分",
  unreadable: "没有读懂",
  whichOne: "指的是哪一个？",
  figure: "图",
  or: " 或 ",
  noSolution: "无实数解",
  everyNumber: "全体实数",
  otherMethods: "其他方法",
  colon: "：",
  comma: "；",
};

export function wordsIn(lang: Language | undefined): Words {
  return languageFor(lang) === "zh" ? chinese : english;
}
