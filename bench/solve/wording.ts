import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { toLatex } from "../../packages/sdk/src/expression/print-latex.ts";
import type { Family, SolveQuestion, Task } from "./question.ts";

const latex = (formula: string): string => `$${toLatex(parse(formula).json)}$`;

/** The same formula as people write it: every other one in LaTeX. */
type Write = (formula: string) => string;

const phrases: Readonly<Record<"en" | "zh", (task: Task, write: Write) => string>> = {
  en(task, write) {
    switch (task.do) {
      case "value":
        return `Calculate ${write(task.formula)}`;
      case "simplify":
        return `Simplify ${write(task.formula)}`;
      case "expand":
        return `Expand ${write(task.formula)}`;
      case "factor":
        return `Factor ${write(task.formula)}`;
      case "derivative":
        return `Find the derivative of ${write(task.formula)}`;
      case "solve":
        return `Solve ${write(task.formula)} for ${task.letter}`;
      case "inequality":
        return `Solve the inequality ${write(task.formula)}`;
      case "system":
        return `Solve the system ${task.formulas.map(write).join(", ")}`;
      case "limit":
        return `Find the limit of ${write(task.formula)} as x approaches ${task.at === "oo" ? "infinity" : task.at}`;
      case "integral":
        return task.between
          ? `Find the integral of ${write(task.formula)} from ${task.between[0]} to ${task.between[1]}`
          : `Find the integral of ${write(task.formula)} with respect to x`;
      case "differential":
        return `Solve the differential equation ${task.formula}`;
    }
  },
  zh(task, write) {
    switch (task.do) {
      case "value":
        return `计算 ${write(task.formula)}`;
      case "simplify":
        return `化简 ${write(task.formula)}`;
      case "expand":
        return `展开 ${write(task.formula)}`;
      case "factor":
        return `因式分解 ${write(task.formula)}`;
      case "derivative":
        return `求 ${write(task.formula)} 的导数`;
      case "solve":
        return task.letter === "x" ? `解方程 ${write(task.formula)}` : `解关于 ${task.letter} 的方程 ${write(task.formula)}`;
      case "inequality":
        return `解不等式 ${write(task.formula)}`;
      case "system":
        return `解方程组 ${task.formulas.map(write).join(", ")}`;
      case "limit":
        return `求极限 $\\lim_{x \\to ${task.at === "oo" ? "\\infty" : task.at}} ${latex(task.formula).slice(1, -1)}$`;
      case "integral":
        return `求积分 $\\int${task.between ? `_{${task.between[0]}}^{${task.between[1]}}` : ""} ${latex(task.formula).slice(1, -1)} \\, dx$`;
      case "differential":
        return `求微分方程的通解：${task.formula}`;
    }
  },
};

/** English and Chinese in turn; of each language every other formula in LaTeX, the others as they are typed. */
export function questionsOf({ category, tasks }: Family): SolveQuestion[] {
  return tasks.map((task, index) => {
    const lang = index % 2 === 0 ? "en" : "zh";
    return { category, lang, task, text: phrases[lang](task, index % 4 < 2 ? latex : (formula) => formula) };
  });
}
