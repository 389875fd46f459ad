import type { NamedSystem } from "../named-system.ts";

/** Three-dimensional flows known for their attractors. */
export const attractorSystems: readonly NamedSystem[] = [
  // O. E. Rössler, "An equation for continuous chaos", Phys. Lett. A 57 (1976).
  {
    symbol: "Rossler",
    names: { en: ["Rössler", "Rossler", "Roessler"], zh: ["罗斯勒", "若斯勒", "勒斯勒"] },
    rates: { x: "-y - z", y: "x + a*y", z: "b + z*(x - c)" },
    parameters: { a: "0.2", b: "0.2", c: "5.7" },
    start: ["1", "1", "1"],
    until: 150,
    chaotic: true,
  },
  // L. O. Chua, "The genesis of Chua's circuit", AEÜ 46 (1992); the slopes m₀ = −8/7, m₁ = −5/7 of the double scroll.
  {
    symbol: "Chua",
    names: {
      en: ["Chua", "Chua's", "Chua circuit", "Chua's circuit", "double scroll", "double-scroll"],
      zh: ["蔡氏", "蔡氏电路", "蔡电路", "双涡卷", "双卷"],
    },
    rates: {
      x: "\\alpha*(y - x - m_1*x - \\frac{m_0 - m_1}{2}*(|x + 1| - |x - 1|))",
      y: "x - y + z",
      z: "-\\beta*y",
    },
    parameters: { alpha: "15.6", beta: "28", m_0: "-\\frac{8}{7}", m_1: "-\\frac{5}{7}" },
    start: ["0.7", "0", "0"],
    until: 100,
    chaotic: true,
  },
  // R. Thomas, "Deterministic chaos seen in terms of feedback circuits", Int. J. Bifurcation Chaos 9 (1999).
  {
    symbol: "Thomas",
    names: { en: ["Thomas", "Thomas'", "Thomas's", "Thomas' cyclically symmetric"], zh: ["托马斯"] },
    rates: { x: "\\sin(y) - b*x", y: "\\sin(z) - b*y", z: "\\sin(x) - b*z" },
    parameters: { b: "0.208186" },
    start: ["1.1", "1.1", "-0.01"],
    until: 200,
    chaotic: true,
  },
  // Attributed to A. Halvorsen; J. C. Sprott, "Chaos and Time-Series Analysis", Oxford 2003. The value 1.4 is that of most collections.
  {
    symbol: "Halvorsen",
    names: { en: ["Halvorsen"], zh: ["哈尔沃森", "霍尔沃森"] },
    rates: {
      x: "-a*x - 4*y - 4*z - y^2",
      y: "-a*y - 4*z - 4*x - z^2",
      z: "-a*z - 4*x - 4*y - x^2",
    },
    parameters: { a: "1.4" },
    start: ["-5", "0", "0"],
    until: 40,
    chaotic: true,
  },
  // M. I. Rabinovich, A. L. Fabrikant, "Stochastic self-modulation of waves in nonequilibrium media", Sov. Phys. JETP 50 (1979).
  {
    symbol: "RabinovichFabrikant",
    names: { en: ["Rabinovich-Fabrikant", "RabinovichFabrikant"], zh: ["拉宾诺维奇-法布里坎特"] },
    rates: {
      x: "y*(z - 1 + x^2) + \\gamma*x",
      y: "x*(3*z + 1 - x^2) + \\gamma*y",
      z: "-2*z*(\\alpha + x*y)",
    },
    parameters: { alpha: "1.1", gamma: "0.87" },
    start: ["-1", "0", "0.5"],
    until: 100,
    chaotic: true,
  },
  // Y. Aizawa; W. F. Langford, "Numerical studies of torus bifurcations", 1984. The letters a … f of the usual form are Greek here.
  {
    symbol: "Aizawa",
    names: { en: ["Aizawa"], zh: ["相泽", "艾泽"] },
    rates: {
      x: "(z - \\beta)*x - \\delta*y",
      y: "\\delta*x + (z - \\beta)*y",
      z: "\\gamma + \\alpha*z - \\frac{z^3}{3} - (x^2 + y^2)*(1 + \\epsilon*z) + \\zeta*z*x^3",
    },
    parameters: { alpha: "0.95", beta: "0.7", gamma: "0.6", delta: "3.5", epsilon: "0.25", zeta: "0.1" },
    start: ["0.1", "0", "0"],
    until: 100,
    chaotic: true,
  },
  // S. Dadras, H. R. Momeni, "A novel three-dimensional autonomous chaotic system …", Phys. Lett. A 373 (2009).
  {
    symbol: "Dadras",
    names: { en: ["Dadras"], zh: ["达德拉斯"] },
    rates: { x: "y - p*x + q*y*z", y: "r*y - x*z + z", z: "s*x*y - h*z" },
    parameters: { p: "3", q: "2.7", r: "1.7", s: "2", h: "9" },
    start: ["1.1", "2.1", "-2"],
    until: 60,
    chaotic: true,
  },
  // W. G. Hoover, "Canonical dynamics: equilibrium phase-space distributions", Phys. Rev. A 31 (1985).
  {
    symbol: "NoseHoover",
    names: { en: ["Nosé-Hoover", "Nose-Hoover", "NoseHoover"], zh: ["能势-胡佛", "诺斯-胡佛"] },
    rates: { x: "y", y: "-x + y*z", z: "a - y^2" },
    parameters: { a: "1" },
    start: ["0", "5", "0"],
    until: 80,
    chaotic: true,
  },
  // R. Genesio, A. Tesi, "Harmonic balance methods for the analysis of chaotic dynamics in nonlinear systems", Automatica 28 (1992).
  {
    symbol: "GenesioTesi",
    names: { en: ["Genesio-Tesi", "GenesioTesi"], zh: ["热内西奥-泰西"] },
    rates: { x: "y", y: "z", z: "-c*x - b*y - a*z + x^2" },
    parameters: { a: "0.44", b: "1.1", c: "1" },
    start: ["0.1", "0.1", "0.1"],
    until: 150,
    chaotic: true,
  },
  // R. B. Leipnik, T. A. Newton, "Double strange attractors in rigid body motion …", Phys. Lett. A 86 (1981).
  {
    symbol: "NewtonLeipnik",
    names: { en: ["Newton-Leipnik", "NewtonLeipnik", "NewtonLiepnik"], zh: ["牛顿-莱普尼克"] },
    rates: { x: "-a*x + y + 10*y*z", y: "-x - 0.4*y + 5*x*z", z: "b*z - 5*x*y" },
    parameters: { a: "0.4", b: "0.175" },
    start: ["0.349", "0", "-0.16"],
    until: 150,
    chaotic: true,
  },
];
