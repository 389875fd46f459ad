import type { NamedSystem } from "../named-system.ts";

/** Oscillators of mechanics and electronics, brought to first order where they are of second. */
export const oscillatorSystems: readonly NamedSystem[] = [
  // B. van der Pol, "On relaxation-oscillations", Phil. Mag. 2 (1926): x″ − μ(1 − x²)x′ + x = 0.
  {
    symbol: "VanDerPol",
    names: {
      en: ["Van der Pol", "Van-der-Pol", "VanderPol", "VanDerPol"],
      zh: ["范德波尔", "范德坡", "范德波", "范德堡尔", "范·德·波尔"],
    },
    rates: { x: "y", y: "\\mu*(1 - x^2)*y - x" },
    parameters: { mu: "1" },
    alsoCalled: { epsilon: "mu" },
    start: ["0.5", "0"],
    until: 30,
  },
  // G. Duffing 1918: x″ + δx′ + αx + βx³ = 0; the double well α = −1, β = 1 (Guckenheimer, Holmes, "Nonlinear Oscillations", section 2.2).
  {
    symbol: "Duffing",
    names: {
      en: ["Duffing", "unforced Duffing", "damped Duffing", "double-well", "double well"],
      zh: ["杜芬", "达芬", "无外力杜芬", "阻尼杜芬", "双势阱", "双阱"],
    },
    rates: { x: "y", y: "-\\delta*y - \\alpha*x - \\beta*x^3" },
    parameters: { alpha: "-1", beta: "1", delta: "0.3" },
    start: ["1.5", "1"],
    until: 30,
  },
  // The same with a force γ cos ωt, at the values for which chaos is usually shown.
  {
    symbol: "ForcedDuffing",
    names: { en: ["forced Duffing", "driven Duffing"], zh: ["受迫杜芬", "强迫杜芬", "受迫达芬"] },
    rates: { x: "y", y: "-\\delta*y - \\alpha*x - \\beta*x^3 + \\gamma*\\cos(\\omega*t)" },
    parameters: { alpha: "-1", beta: "1", delta: "0.3", gamma: "0.5", omega: "1.2" },
    start: ["0.1", "0"],
    until: 150,
    chaotic: true,
  },
  {
    symbol: "Pendulum",
    names: {
      en: ["pendulum", "simple pendulum", "undamped pendulum", "nonlinear pendulum"],
      zh: ["单摆", "无阻尼单摆", "简单摆", "数学摆"],
    },
    rates: { theta: "\\omega", omega: "-\\frac{g}{L}*\\sin(\\theta)" },
    parameters: { g: "9.8", L: "1" },
    start: ["1", "0"],
    until: 10,
  },
  {
    symbol: "DampedPendulum",
    names: {
      en: ["damped pendulum", "pendulum with damping", "pendulum with friction"],
      zh: ["阻尼单摆", "有阻尼单摆", "阻尼摆"],
    },
    rates: { theta: "\\omega", omega: "-\\frac{g}{L}*\\sin(\\theta) - b*\\omega" },
    parameters: { g: "9.8", L: "1", b: "0.5" },
    start: ["2", "0"],
    until: 15,
  },
  {
    symbol: "HarmonicOscillator",
    names: {
      en: ["harmonic oscillator", "simple harmonic oscillator", "undamped oscillator", "linear oscillator"],
      zh: ["谐振子", "简谐振子", "谐振动", "简谐振动", "简谐运动"],
    },
    rates: { x: "v", v: "-\\omega^2*x" },
    parameters: { omega: "1" },
    start: ["1", "0"],
    until: 10,
  },
  {
    symbol: "DampedOscillator",
    names: {
      en: ["damped harmonic oscillator", "damped oscillator", "damped linear oscillator"],
      zh: ["阻尼谐振子", "阻尼振子", "阻尼振动"],
    },
    rates: { x: "v", v: "-\\omega^2*x - 2*\\zeta*\\omega*v" },
    parameters: { omega: "1", zeta: "0.1" },
    start: ["1", "0"],
    until: 30,
  },
  // Stuart, Landau: the normal form of a supercritical Hopf bifurcation (Strogatz, "Nonlinear Dynamics and Chaos", section 8.2).
  {
    symbol: "HopfNormalForm",
    names: { en: ["Hopf normal form", "Stuart-Landau"], zh: ["霍普夫规范型", "斯图尔特-朗道"] },
    rates: { x: "\\mu*x - y - x*(x^2 + y^2)", y: "x + \\mu*y - y*(x^2 + y^2)" },
    parameters: { mu: "1" },
    start: ["0.1", "0"],
    until: 20,
  },
  // M. Hénon, C. Heiles, "The applicability of the third integral of motion", Astron. J. 69 (1964): energy 1/8 here, where orbits are mixed.
  {
    symbol: "HenonHeiles",
    names: { en: ["Hénon-Heiles", "Henon-Heiles", "HenonHeiles"], zh: ["埃农-海尔斯", "厄农-海尔斯"] },
    rates: { x: "u", y: "v", u: "-x - 2*x*y", v: "-y - x^2 + y^2" },
    parameters: {},
    start: ["0", "-0.25", "0.42", "0"],
    until: 100,
  },
];
