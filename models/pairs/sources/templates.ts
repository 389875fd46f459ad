/** How what no grammar of rows reads is asked. «…» are slots; the ways to ask are set apart by " / ". */
export interface Template {
  readonly notation: string;
  readonly en: string;
  readonly zh: string;
}

const row = (notation: string, en: string, zh: string): Template => ({ notation, en, zh });

/** Systems of differential equations that are typed. */
export const dynamicsTemplates: readonly Template[] = [
  row(
    "ode.system: «system» → equilibria {x, y}",
    "Find the equilibria of «system» / Find the fixed points of «system». / Consider the system «system». Find the critical points.",
    "求系统 «system» 的平衡点 / 求方程组 «system» 的奇点",
  ),
  row(
    "ode.system: «system» → equilibria, stability {x, y}",
    "Find and classify the equilibria of «system» / Find the fixed points of «system» and determine their stability.",
    "求系统 «system» 的平衡点并判断其稳定性 / 求系统 «system» 的所有平衡点并判断其类型",
  ),
  row("ode.system: «system» → stability {x, y}", "Classify the equilibria of «system»", "判断系统 «system» 的平衡点类型"),
  row(
    "ode.system: «system» → stability of (0, 0) {x, y}",
    "Classify the origin for the system «system». / What type of equilibrium is the origin for «system»?",
    "已知系统 «system»，判断原点的类型",
  ),
  row(
    "ode.system: «system» → phase-portrait {x, y}",
    "Draw the phase portrait of «system» / Sketch the phase portrait of «system».",
    "画出系统 «system» 的相图",
  ),
  row("ode.system: «system» → nullclines {x, y}", "Find the nullclines of «system».", "求系统 «system» 的零斜线"),
  row(
    "ode.system: «system» → jacobian of «place» {x, y}",
    "Find the Jacobian of «system» at «place» / Linearize «system» about «place».",
    "求系统 «system» 在 «place» 处的雅可比矩阵",
  ),
  row(
    "ode.system: «system» → eigenvalues of (0, 0) {x, y}",
    "Find the eigenvalues of the Jacobian of «system» at the origin.",
    "求系统 «system» 在原点处的特征值",
  ),
  row(
    "ode.system: «system»; «start» → trajectory {x, y} where «span»",
    "Plot the trajectory of «system» starting at «start» for «span» / Plot «system» with initial condition «start» for «span»",
    "画出系统 «system» 从点 «start» 出发的轨线，«span» / 画出微分方程组 «system» 过初值 «start» 的相轨线，«span»",
  ),
  row("ode.system: «system» → period {x, y}", "Find the period of «system»", "求系统 «system» 的周期"),
  row(
    "ode.equation: «rate» → equilibria, stability {x}",
    "Find the fixed points of «rate» and determine their stability.",
    "求方程 «rate» 的平衡点并判断稳定性",
  ),
  row("ode.equation: «rate» → phase-portrait {x}", "Draw the phase portrait of «rate»", "画出方程 «rate» 的相图"),
];

/** Systems that have a name: what is asked, behind the name. */
export const namedTemplates: readonly Template[] = [
  row(
    "trajectory",
    "Plot the «name» attractor / Simulate the «name» system / Draw the «name» system",
    "画出«name»系统 / 画出«name»吸引子 / 模拟«name»系统",
  ),
  row(
    "equilibria",
    "Find the equilibria of the «name» system / Find the fixed points of the «name» system.",
    "求«name»系统的平衡点 / 求«name»系统的不动点",
  ),
  row("chaos", "Is the «name» system chaotic?", "«name»系统是混沌的吗？"),
];
