/** Words of methods, asks, readings, reasons and labels: several equations in several unknowns. */
export const systemsLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.system.elimination": { en: "Elimination", zh: "加减消元法" },
  "method.system.substitution": { en: "Substitution", zh: "代入消元法" },
  "method.system.new-unknowns": { en: "New unknowns", zh: "换元法" },
  "method.system.symmetric": { en: "Sum and product (Vieta)", zh: "利用和与积（韦达定理）" },
  "method.system.substitution-general": { en: "Substitution into an equation of another kind", zh: "代入消元（非多项式方程）" },
  "method.system.parameters": { en: "Determinants (Cramer's rule)", zh: "行列式（克莱姆法则）" },
  "method.system.cramer": { en: "Cramer's rule", zh: "克莱姆法则" },
  "method.system.undoing": { en: "Undoing exponentials, logarithms and roots", zh: "化去指数、对数与根式" },
  "method.system.vieta-cubic": { en: "Roots of a cubic equation (Vieta)", zh: "三次方程的根（韦达定理）" },
  "method.system.real-coefficients": { en: "Cramer's rule with roots in the coefficients", zh: "克莱姆法则（含根式系数）" },
  "figure.system": { en: "The system {equations}", zh: "方程组 {equations}" },
  "label.solution-point": { en: "{point}", zh: "{point}" },
  "label.one-solution": { en: "Common point {point}", zh: "公共点 {point}" },
  "label.solution-points": { en: "Common points {points}", zh: "公共点 {points}" },
};
