import type { NamedSystem } from "../named-system.ts";

/** The Lorenz system and its relatives. */
export const convectionSystems: readonly NamedSystem[] = [
  // E. N. Lorenz, "Deterministic nonperiodic flow", J. Atmos. Sci. 20 (1963).
  {
    symbol: "Lorenz",
    names: {
      en: ["Lorenz", "Lorenz 63", "Lorenz-63", "Lorenz63", "butterfly"],
      zh: ["洛伦兹", "洛伦茨", "劳伦兹", "罗伦兹", "蝴蝶"],
    },
    rates: { x: "\\sigma*(y - x)", y: "x*(\\rho - z) - y", z: "x*y - \\beta*z" },
    parameters: { sigma: "10", rho: "28", beta: "\\frac{8}{3}" },
    alsoCalled: { r: "rho", b: "beta", s: "sigma", Pr: "sigma" },
    start: ["1", "1", "1"],
    until: 40,
    chaotic: true,
  },
  // E. N. Lorenz, "Irregularity: a fundamental property of the atmosphere", Tellus A 36 (1984).
  {
    symbol: "Lorenz84",
    names: { en: ["Lorenz 84", "Lorenz-84", "Lorenz84"], zh: ["洛伦兹84", "洛伦兹-84"] },
    rates: { x: "-y^2 - z^2 - a*x + a*F", y: "x*y - b*x*z - y + G", z: "b*x*y + x*z - z" },
    parameters: { a: "\\frac{1}{4}", b: "4", F: "8", G: "1" },
    start: ["1", "0", "0.5"],
    until: 60,
    chaotic: true,
  },
  // G. Chen, T. Ueta, "Yet another chaotic attractor", Int. J. Bifurcation Chaos 9 (1999).
  {
    symbol: "Chen",
    names: { en: ["Chen"], zh: ["陈氏", "陈"] },
    rates: { x: "a*(y - x)", y: "(c - a)*x - x*z + c*y", z: "x*y - b*z" },
    parameters: { a: "35", b: "3", c: "28" },
    start: ["-1", "0.5", "15"],
    until: 20,
    chaotic: true,
  },
  // J. Lü, G. Chen, "A new chaotic attractor coined", Int. J. Bifurcation Chaos 12 (2002).
  {
    symbol: "Lu",
    names: { en: ["Lü", "Lu"], zh: ["吕氏", "吕"] },
    rates: { x: "a*(y - x)", y: "-x*z + c*y", z: "x*y - b*z" },
    parameters: { a: "36", b: "3", c: "20" },
    start: ["1", "1", "15"],
    until: 25,
    chaotic: true,
  },
  // T. Rikitake, "Oscillations of a system of disk dynamos", Proc. Camb. Phil. Soc. 54 (1958).
  {
    symbol: "Rikitake",
    names: { en: ["Rikitake", "Rikitake dynamo", "RikitakeDynamo"], zh: ["力武", "力武发电机"] },
    rates: { x: "-\\mu*x + y*z", y: "-\\mu*y + x*(z - a)", z: "1 - x*y" },
    parameters: { mu: "2", a: "5" },
    start: ["1", "0", "2"],
    until: 80,
    chaotic: true,
  },
  // T. Shimizu, N. Morioka, "On the bifurcation of a symmetric limit cycle to an asymmetric one", Phys. Lett. A 76 (1980).
  {
    symbol: "ShimizuMorioka",
    names: { en: ["Shimizu-Morioka", "ShimizuMorioka"], zh: ["清水-森冈"] },
    rates: { x: "y", y: "x*(1 - z) - \\lambda*y", z: "x^2 - \\alpha*z" },
    parameters: { lambda: "0.75", alpha: "0.45" },
    start: ["0.1", "0.1", "0.2"],
    until: 150,
    chaotic: true,
  },
];
