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
    ["函数 y=ln x 在 x=1 处的切线方程是 A. y=x-1 B. y=x+1 C. y=1-x D. y=x", "solved A"],
    ["tangent to y = x^2 at x = 1: A. x-y=0 B. 2x-y+1=0 C. 2x-y-1=0 D. 2x+y=0", "solved C"],
    ["tangent to y = x^2 at x = 1: A. x-y=0 B. y = 2x - 1 C. 2x-y-1=0 D. 2x+y=0", "partial reason.no-option"],
    ["tangent to y = x^2 at x = 1: A. x-y=0 B. 2x-y+1=0 C. y = x^2 D. 2x+y=0", "partial reason.no-option"],
    ["solve y' = 2x, y(0) = 1: A. y = x^2 B. y = x^2 + 1 C. y = 2x+1 D. y = x^2-1", "solved B"],
    ["微分方程 y'=y 的通解是 A. y=e^x B. y=Ce^x C. y=Ce^{-x} D. y=x+C", "solved B"],
    ["微分方程 y'=y 的通解是 A. y=e^x B. y=e^{x+C} C. y=Ce^{-x} D. y=2Ce^x", "partial reason.no-option"],
    ["微分方程 y''+y=0 的通解是 A. y=C_1 cos x B. y=C_1 cos x + C_2 sin x C. y=cos x + sin x D. y=Ce^x", "solved B"],
    ["双曲线 x^2/4-y^2=1 的渐近线方程是 A. y=±2x B. y=±4x C. y=±x/2 D. y=±x/4", "solved C"],
    ["椭圆 x^2/9+y^2/4=1 的焦点坐标是 A. (0,±√5) B. (±√5,0) C. (±3,0) D. (±√13,0)", "solved B"],
    ["椭圆 x^2/9+y^2/4=1 的焦点坐标是 A. (0,±√5) B. (√5,0) C. (±3,0) D. (±√13,0)", "partial reason.no-option"],
    ["抛物线 y^2=4x 的准线方程是 A. x=1 B. x=-1 C. y=-1 D. y=1", "solved B"],
    ["抛物线 y=x^2 的焦点坐标是 A. (1/4,0) B. (0,1) C. (0,1/4) D. (0,1/2)", "solved C"],
  ];
  for (const [text, outcome] of rows)
    test(text, async () => {
      const { status, answers, reason } = await solve({ text }).result;
      const chosen = answers.find(({ ask }) => ask.what === "choice");
      assert.equal(`${status} ${chosen?.json ?? reason?.key}`, outcome);
    });
});
