import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { solve } from "../solve.ts";

describe("the option that agrees with the answer is named", () => {
  const rows: readonly (readonly [text: string, outcome: string])[] = [
    ["Which of the following is the solution of 2x=6? A. 2 B. 3 C. 4 D. 5", "solved B"],
    ["The vertex of y=x^2-4x+3 is: (A) (2,1) (B) (2,-1) (C) (-2,1) (D) (1,2)", "solved B"],
    ["Which of the following is a solution of x^2=9? A. 1 B. 2 C. -3 D. 4", "solved C"],
    ["不等式 x^2-4<0 的解集是 A. (-2,2) B. [-2,2] C. x>2 D. x<-2", "solved A"],
    ["Simplify sqrt(8). A) 2sqrt(2) B) 4 C) sqrt(2)", "solved A"],
    ["Simplify sqrt(8). A) 2sqrt(2) B) 4 C) sqrt(8)", "partial reason.no-option"],
    ["Which of the following is a solution of x^2=9? A. 3 B. 2 C. -3 D. 4", "partial reason.no-option"],
    ["方程2x=6的解是（ ） A. 2 B. 1 C. 4 D. 5", "partial reason.no-option"],
  ];
  for (const [text, outcome] of rows)
    test(text, async () => {
      const { status, answers, reason } = await solve({ text }).result;
      const chosen = answers.find(({ ask }) => ask.what === "choice");
      assert.equal(`${status} ${chosen?.json ?? reason?.key}`, outcome);
    });
});
