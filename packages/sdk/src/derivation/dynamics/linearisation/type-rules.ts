import type { Rule, RuleId } from "../../../contract.ts";

const states = (en: string, zh: string): Rule => ({ relation: "states", example: "(0, 0)", en, zh });

/** What each type of equilibrium is recognised by. */
export const typeRules: Record<RuleId, Rule> = {
  "dynamics.type-StableNode": states("All eigenvalues are real and negative: a stable node", "特征值都是负实数：稳定结点"),
  "dynamics.type-UnstableNode": states("All eigenvalues are real and positive: an unstable node", "特征值都是正实数：不稳定结点"),
  "dynamics.type-Saddle": states(
    "There are eigenvalues with positive and with negative real part: a saddle, which is unstable",
    "既有实部为正、也有实部为负的特征值：鞍点，不稳定",
  ),
  "dynamics.type-StableFocus": states(
    "There is a pair of complex eigenvalues, and all real parts are negative: a stable focus (spiral)",
    "有一对共轭复特征值，且实部都为负：稳定焦点",
  ),
  "dynamics.type-UnstableFocus": states(
    "There is a pair of complex eigenvalues, and all real parts are positive: an unstable focus (spiral)",
    "有一对共轭复特征值，且实部都为正：不稳定焦点",
  ),
  "dynamics.type-SaddleFocus": states(
    "There is a pair of complex eigenvalues, and the real parts have both signs: a saddle-focus, which is unstable",
    "有一对共轭复特征值，实部有正有负：鞍焦点，不稳定",
  ),
  "dynamics.type-Center": states(
    "The eigenvalues are purely imaginary and the system is linear: a centre, stable but not asymptotically",
    "特征值为纯虚数，且系统是线性的：中心，稳定但非渐近稳定",
  ),
  "dynamics.type-ConservativeCenter": states(
    "The eigenvalues are purely imaginary, and orbits near it are closed level lines: a centre, stable but not asymptotically",
    "特征值为纯虚数，且附近的轨线是闭合的等值线：中心，稳定但非渐近稳定",
  ),
  "dynamics.type-LinearCenter": states(
    "The eigenvalues are purely imaginary: the linearisation has a centre. Whether the nonlinear system has one too, the linearisation does not decide",
    "特征值为纯虚数：线性化系统在此为中心。原来的非线性系统是否也是中心，线性化不能判定",
  ),
  "dynamics.type-Stable": states("All eigenvalues have negative real part: stable", "特征值的实部都为负：稳定"),
  "dynamics.type-Unstable": states("There is an eigenvalue with positive real part: unstable", "有实部为正的特征值：不稳定"),
  "dynamics.type-NeutrallyStable": states(
    "The system is linear, so its eigenvalues decide: none has a positive real part, and those with real part 0 have as many independent eigenvectors as their multiplicity. So it is stable, but not asymptotically",
    "系统是线性的，由特征值即可判定：没有实部为正的特征值，而实部为 0 的特征值的几何重数等于代数重数，所以稳定，但非渐近稳定",
  ),
  "dynamics.type-SlowlyUnstable": states(
    "The system is linear, so its eigenvalues decide: none has a positive real part, but one with real part 0 has fewer independent eigenvectors than its multiplicity. Some solutions then grow like powers of the time, so it is unstable",
    "系统是线性的，由特征值即可判定：虽然没有实部为正的特征值，但某个实部为 0 的特征值的几何重数小于代数重数，有的解按时间的幂次增长，所以不稳定",
  ),
  "dynamics.type-Degenerate": states(
    "An eigenvalue has real part 0 and none a positive one: the linearisation does not decide about stability",
    "有实部为 0 的特征值，且没有实部为正的：线性化不能判定稳定性",
  ),
  "dynamics.type-undecided": states("The type could not be decided exactly", "类型未能精确判定"),
};
