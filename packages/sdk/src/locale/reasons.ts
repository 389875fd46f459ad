/** Why a derivation stops short, and what to do then. */
export const reasons = {
  "reason.no-method": {
    en: "This was read, but no method here solves it yet. What can be solved: arithmetic, expressions, equations, systems and inequalities; limits, derivatives, integrals and differential equations of first courses; many questions about functions, points, lines and conics; dynamical systems.",
    zh: "题目已读懂，但目前还没有能解它的方法。现在可以解：数的运算、式的变形、方程、方程组与不等式；初等的极限、导数、积分与微分方程；许多关于函数、点、直线与圆锥曲线的问题；以及动力系统。",
  },
  "reason.nothing-given": {
    en: "There is no formula in the question. Write the equation or function you ask about.",
    zh: "题目中没有公式。请写出要求解的方程或函数。",
  },
  "reason.several-given": {
    en: "The question gives several formulas; only one at a time can be solved here yet.",
    zh: "题目给出了多个公式，目前一次只能解一个。",
  },
  "reason.numbers-unsupported": {
    en: "The question asks for solutions other than real numbers, which cannot be done here yet.",
    zh: "题目要求实数以外的解，目前还不能求。",
  },
  "reason.restricts-which": {
    en: "It is not clear whether the restriction is meant of all of these curves. Ask for the restricted one by itself.",
    zh: "不清楚这个限制是对所有曲线还是只对其中一条而言，请单独画有限制的那一条。",
  },
  "reason.look-left-out": {
    en: "The graph is drawn, but in colours and lines of its own: those that the question names are left out.",
    zh: "图像已画出，但颜色和线型由图形自行决定，没有采用题目所说的颜色或线型。",
  },
  "reason.some-inflection-points": {
    en: "There are more points of inflection than these: only those about x = 0, or some of the interval, are listed here.",
    zh: "拐点不止这些，这里只列出了原点附近（或该区间内）的一部分。",
  },
  "reason.some-turning-points": {
    en: "There are more turning points than these: only those about x = 0, or some of the interval, are listed here.",
    zh: "极值点不止这些，这里只列出了原点附近（或该区间内）的一部分。",
  },
  "reason.some-stationary-points": {
    en: "There are more such points than these: only those about x = 0, or some of the interval, are listed here.",
    zh: "这样的点不止这些，这里只列出了原点附近（或该区间内）的一部分。",
  },
  "reason.open-turning-points": {
    en: "Whether the graph turns at other points too, where it has no tangent or a very flat one, is not decided here.",
    zh: "图像在没有切线或切线非常平缓的其他点处是否也取得极值，这里未能确定。",
  },
  "reason.assuming": {
    en: "The question restricts the unknown, and no method here takes such a restriction into account yet.",
    zh: "题目限制了未知数的取值，目前还没有考虑这种限制的方法。",
  },
  "reason.cases-of-letters": {
    en: "These are the solutions for values of the letters for which all of them are. For other values only some of them are solutions, and these cases are not listed here yet.",
    zh: "这里列出的是各解同时成立时的情况；字母取其他值时，可能只有其中一部分是解，目前还没有列出这些情况。",
  },
  "reason.no-extremum": {
    en: "The function has no such extreme value: it takes values beyond every bound on that side.",
    zh: "函数没有这样的最值：它在那一侧无界。",
  },
  "reason.answer-refuted": {
    en: "An answer was found that does not hold when it is put into the question, so it is not shown. Please report this question.",
    zh: "得到的答案代入题目后不成立，因此没有显示。请把这道题报告给我们。",
  },
  "reason.method-unsuited": {
    en: "The method asked for was not used to the end here: another one led to the answer.",
    zh: "这里没有用题目要求的方法做到底，答案是用另一种方法得到的。",
  },
  "reason.figure": {
    en: "The figure cannot be drawn: {message}.",
    zh: "无法画出图形：{message}。",
  },
  "reason.only-implied": {
    en: "This follows from the line before, but that does not follow from it: there may be solutions here that are none, so put them in to check.",
    zh: "由上一行能推出这一行，但反过来不行：这里可能有增根，要代入检验。",
  },
  "reason.several-asks": {
    en: "The question asks for several things; an answer can be checked where it asks for one.",
    zh: "这道题问了好几件事；只问一件事时才能检验答案。",
  },
  "reason.answer-kind": {
    en: "An answer of this kind cannot be checked against this question yet.",
    zh: "目前还不能对这道题检验这种形式的答案。",
  },
  "reason.answer-ambiguous": {
    en: "The answer can be read in several ways. Write it with brackets, or with spaces after commas.",
    zh: "这个答案有几种读法。请加上括号，或在逗号后空一格。",
  },
  "reason.answer-unsolved": {
    en: "This says the same as the question, but it is not solved yet.",
    zh: "这与题目等价，但还没有解出来。",
  },
  "reason.answer-form": {
    en: "This is not the form that the question asks for, so only its value could be checked.",
    zh: "这不是题目要求的形式，只能检验它的值。",
  },
  "reason.answer-not-worked-out": {
    en: "The value is the same, but nothing has been worked out yet.",
    zh: "值是相同的，但还没有算出结果。",
  },
  "reason.too-large": {
    en: "The working grows too long here, or its numbers too large, so it is not carried out.",
    zh: "这里的求解过程过长，或涉及的数过大，因此没有算下去。",
  },
  "reason.failed": {
    en: "Something went wrong here while this was worked out ({message}). Please report this question.",
    zh: "求解过程中出现了错误（{message}）。请把这道题报告给我们。",
  },
  "reason.budget": {
    en: "This needs more than the {operations} operations allowed; what was found so far is shown.",
    zh: "所需运算超过了允许的 {operations} 次，这里给出目前得到的结果。",
  },
};
