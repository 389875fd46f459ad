import type { NamedSystem } from "../named-system.ts";

/** Populations, epidemics, nerves and reactions. */
export const lifeSystems: readonly NamedSystem[] = [
  // A. J. Lotka 1925, V. Volterra 1926; x the prey, y the predators. Any positive values show the cycles.
  {
    symbol: "LotkaVolterra",
    names: {
      en: ["Lotka-Volterra", "LotkaVolterra", "predator-prey", "predator prey", "Lotka-Volterra predator-prey"],
      zh: ["洛特卡-沃尔泰拉", "洛特卡-沃尔特拉", "捕食者-猎物", "捕食者-被捕食者", "捕食者与猎物", "捕食"],
    },
    rates: { x: "\\alpha*x - \\beta*x*y", y: "\\delta*x*y - \\gamma*y" },
    parameters: { alpha: "\\frac{2}{3}", beta: "\\frac{4}{3}", gamma: "1", delta: "1" },
    start: ["1", "1"],
    until: 20,
  },
  // Rabbits and sheep: S. H. Strogatz, "Nonlinear Dynamics and Chaos", section 6.4.
  {
    symbol: "CompetingSpecies",
    names: { en: ["competing species", "Lotka-Volterra competition", "competition"], zh: ["竞争物种", "物种竞争", "种间竞争"] },
    rates: { x: "x*(3 - x - 2*y)", y: "y*(2 - x - y)" },
    parameters: {},
    start: ["1", "0.5"],
    until: 20,
  },
  // P.-F. Verhulst 1838.
  {
    symbol: "Logistic",
    names: {
      en: ["logistic growth", "logistic", "Verhulst"],
      zh: ["逻辑斯谛增长", "逻辑斯蒂增长", "逻辑斯谛", "逻辑斯蒂", "逻辑增长"],
    },
    rates: { P: "r*P*(1 - \\frac{P}{K})" },
    parameters: { r: "0.5", K: "10" },
    start: ["1"],
    until: 20,
  },
  // W. O. Kermack, A. G. McKendrick 1927; shares of the population, basic reproduction number β/γ = 4.
  {
    symbol: "SIR",
    names: { en: ["SIR", "SIR epidemic"], zh: ["SIR", "SIR传染病"] },
    rates: { S: "-\\beta*S*I", I: "\\beta*S*I - \\gamma*I", R: "\\gamma*I" },
    parameters: { beta: "0.4", gamma: "0.1" },
    start: ["0.99", "0.01", "0"],
    until: 100,
  },
  // I. Prigogine, R. Lefever, "Symmetry breaking instabilities in dissipative systems", J. Chem. Phys. 48 (1968): cycles for B > 1 + A².
  {
    symbol: "Brusselator",
    names: { en: ["Brusselator"], zh: ["布鲁塞尔振子", "布鲁塞尔子", "布鲁塞尔"] },
    rates: { x: "A + x^2*y - (B + 1)*x", y: "B*x - x^2*y" },
    parameters: { A: "1", B: "3" },
    start: ["1", "1"],
    until: 40,
  },
  // E. E. Sel'kov 1968 in the form of S. H. Strogatz, "Nonlinear Dynamics and Chaos", section 7.3.
  {
    symbol: "Selkov",
    names: { en: ["Sel'kov", "Selkov", "glycolytic", "glycolysis"], zh: ["塞尔科夫", "糖酵解"] },
    rates: { x: "-x + a*y + x^2*y", y: "b - a*y - x^2*y" },
    parameters: { a: "0.08", b: "0.6" },
    start: ["1", "1"],
    until: 60,
  },
  // R. FitzHugh, "Impulses and physiological states in theoretical models of nerve membrane", Biophys. J. 1 (1961); J. Nagumo et al. 1962.
  {
    symbol: "FitzHughNagumo",
    names: { en: ["FitzHugh-Nagumo", "FitzHughNagumo", "Fitzhugh-Nagumo"], zh: ["菲茨休-南云", "菲茨休-长云"] },
    rates: { v: "v - \\frac{v^3}{3} - w + I", w: "\\epsilon*(v + a - b*w)" },
    parameters: { a: "0.7", b: "0.8", epsilon: "0.08", I: "0.5" },
    start: ["-1", "1"],
    until: 150,
  },
  // J. L. Hindmarsh, R. M. Rose, "A model of neuronal bursting using three coupled first order differential equations", Proc. R. Soc. B 221 (1984).
  {
    symbol: "HindmarshRose",
    names: { en: ["Hindmarsh-Rose", "HindmarshRose"], zh: ["欣德马什-罗斯", "欣德马什-罗丝"] },
    rates: { x: "y - x^3 + 3*x^2 - z + I", y: "1 - 5*x^2 - y", z: "r*(4*(x + 1.6) - z)" },
    parameters: { I: "3.25", r: "0.006" },
    start: ["-1", "0", "2"],
    until: 600,
    chaotic: true,
  },
];
