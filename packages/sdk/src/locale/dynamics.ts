/** The words of dynamical systems: what is asked, answers, figures, readings, and why something was left open. */
export const dynamicsLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.dynamics.system": { en: "Dynamical system", zh: "动力系统分析" },

  "ask.trajectory": { en: "Trajectory", zh: "轨线" },
  "ask.phase-portrait": { en: "Phase portrait", zh: "相图" },
  "ask.equilibria": { en: "Equilibria", zh: "平衡点" },
  "ask.jacobian": { en: "Jacobian matrix", zh: "雅可比矩阵" },
  "ask.eigenvalues": { en: "Eigenvalues", zh: "特征值" },
  "ask.jacobian-of": { en: "Jacobian matrix at {of}", zh: "{of} 处的雅可比矩阵" },
  "ask.stability-of": { en: "Type and stability at {of}", zh: "{of} 处的类型与稳定性" },
  "ask.nullclines-of": { en: "Nullcline where {of} is 0", zh: "{of} 为零的零斜线" },
  "ask.eigenvalues-of": { en: "Eigenvalues at {of}", zh: "{of} 处的特征值" },
  "ask.stability": { en: "Type and stability", zh: "类型与稳定性" },
  "ask.nullclines": { en: "Nullclines", zh: "零斜线" },
  "ask.chaos": { en: "Sensitive dependence on the start", zh: "对初值的敏感依赖" },
  "ask.period": { en: "Period", zh: "周期" },

  "answer.StableNode": { en: "stable node", zh: "稳定结点" },
  "answer.UnstableNode": { en: "unstable node", zh: "不稳定结点" },
  "answer.Saddle": { en: "saddle (unstable)", zh: "鞍点（不稳定）" },
  "answer.StableFocus": { en: "stable focus (spiral)", zh: "稳定焦点" },
  "answer.UnstableFocus": { en: "unstable focus (spiral)", zh: "不稳定焦点" },
  "answer.SaddleFocus": { en: "saddle-focus (unstable)", zh: "鞍焦点（不稳定）" },
  "answer.Center": { en: "centre (stable, not asymptotically)", zh: "中心（稳定，非渐近稳定）" },
  "answer.LinearCenter": {
    en: "centre of the linearisation; it does not decide about the system",
    zh: "线性化的中心；线性化不能判定原系统",
  },
  "answer.Stable": { en: "stable", zh: "稳定" },
  "answer.Unstable": { en: "unstable", zh: "不稳定" },
  "answer.NeutrallyStable": { en: "stable, not asymptotically", zh: "稳定，非渐近稳定" },
  "answer.SlowlyUnstable": { en: "unstable: some solutions grow slowly", zh: "不稳定：有的解缓慢增长" },
  "answer.SemiStable": { en: "semi-stable", zh: "半稳定" },
  "answer.Degenerate": { en: "degenerate: the linearisation does not decide", zh: "退化：线性化不能判定" },

  "answer.Chaotic": { en: "chaotic (found numerically)", zh: "是混沌的（数值结果）" },
  "answer.NotChaotic": { en: "not chaotic", zh: "不是混沌的" },

  "figure.phase-plane": { en: "Phase plane of {system}", zh: "{system} 的相平面" },
  "figure.trajectory-in-space": { en: "Trajectory of {system}", zh: "{system} 的轨线" },
  "figure.solutions-of": { en: "Solutions of {system}", zh: "{system} 的解曲线" },

  "label.trajectory": { en: "trajectory from {point}", zh: "从 {point} 出发的轨线" },
  "label.trajectories": { en: "{count} trajectories", zh: "{count} 条轨线" },
  "label.trajectory-beside": { en: "a second one that starts 10⁻⁶ away", zh: "初值与之相差 10⁻⁶ 的另一条轨线" },
  "label.nullcline": { en: "nullcline of {letter}", zh: "{letter} 的零斜线" },
  "label.direction-field": { en: "direction field", zh: "方向场" },
  "label.slope-field": { en: "slope field", zh: "斜率场" },
  "label.equilibrium": { en: "equilibrium {point}", zh: "平衡点 {point}" },
  "label.equilibria": { en: "equilibria {points}", zh: "平衡点 {points}" },
  "label.constant-solution": { en: "constant solution {equation}", zh: "常数解 {equation}" },

  "reading.dynamics.trajectory": { en: "Draw the trajectory of {system}", zh: "画出 {system} 的轨线" },
  "reading.dynamics.graph": { en: "Draw the solution of {system}", zh: "画出 {system} 的解曲线" },
  "reading.dynamics.phase-portrait": { en: "Draw the phase portrait of {system}", zh: "画出 {system} 的相图" },
  "reading.dynamics.equilibria": { en: "Find the equilibria of {system}", zh: "求 {system} 的平衡点" },
  "reading.dynamics.jacobian": { en: "Find the Jacobian matrix of {system}", zh: "求 {system} 的雅可比矩阵" },
  "reading.dynamics.eigenvalues": {
    en: "Find the eigenvalues of {system} at its equilibria",
    zh: "求 {system} 在平衡点处的特征值",
  },
  "reading.dynamics.stability": { en: "Classify the equilibria of {system}", zh: "判断 {system} 的平衡点的类型与稳定性" },
  "reading.dynamics.nullclines": { en: "Find the nullclines of {system}", zh: "求 {system} 的零斜线" },
  "reading.dynamics.chaos": {
    en: "See whether {system} depends sensitively on where it starts",
    zh: "考察 {system} 是否敏感地依赖于初值",
  },
  "reading.dynamics.period": { en: "Find the period of {system}", zh: "求 {system} 的周期" },
  "reading.dynamics.several": { en: "Study the system {system}", zh: "研究系统 {system}" },

  "reason.dynamics-form": {
    en: "Each state letter needs one equation that gives its rate of change.",
    zh: "每个状态变量要有一个给出其变化率的方程。",
  },
  "reason.dynamics-parameter": {
    en: "The letter {letter} has no value. Say which, for example “with {letter} = 1”.",
    zh: "字母 {letter} 没有取值。请说明，例如“其中 {letter} = 1”。",
  },
  "reason.dynamics-start": {
    en: "No state was found from which a solution could be computed and drawn. Give one initial value for each letter.",
    zh: "没有找到可以计算并画出解的初值。请给每个变量一个初值。",
  },
  "reason.dynamics-start-between": {
    en: "The initial values are for a time inside the time span. Give a span that begins or ends there.",
    zh: "初值所在的时刻位于时间范围的内部。请给出以该时刻为端点的时间范围。",
  },
  "reason.dynamics-equilibria": {
    en: "The equilibria of this system could not be found exactly.",
    zh: "未能精确求出该系统的平衡点。",
  },
  "reason.dynamics-time": {
    en: "The rates change with {letter} itself: such a system has no equilibria in the usual sense, which are states of systems whose rates depend on the state alone.",
    zh: "变化率还随 {letter} 本身而变（非自治系统）：通常所说的平衡点是自治系统的状态，这样的系统没有平衡点。",
  },
  "reason.dynamics-jacobian": {
    en: "A rate of this system has no derivative that rules give.",
    zh: "该系统的某个变化率无法用法则求导。",
  },
  "reason.dynamics-linearisation": {
    en: "Not every equilibrium of this system could be classified exactly.",
    zh: "未能精确判定该系统所有平衡点的类型。",
  },
  "reason.dynamics-eigenvalues": {
    en: "Not all eigenvalues have a short formula; the steps give their decimals where they are certain.",
    zh: "并非所有特征值都有简单的表达式；步骤中给出了能确定的小数。",
  },
  "reason.dynamics-plane-only": {
    en: "Nullclines are drawn for systems of two letters that do not depend on the time.",
    zh: "零斜线只对两个变量的自治系统给出。",
  },
  "reason.dynamics-stopped": {
    en: "The solution could not be computed over the whole time; the steps say where it stops and why.",
    zh: "未能在整个时间范围内算出解；步骤中说明了在何处停止以及原因。",
  },
  "reason.dynamics-chaos": {
    en: "Whether the system is chaotic could not be told from the solutions computed.",
    zh: "从所计算的解无法判断系统是否混沌。",
  },
  "reason.dynamics-period": {
    en: "No period was found: over the time followed the solution does not repeat.",
    zh: "没有找到周期：在所考察的时间内解没有重复。",
  },
};
