/** Words of methods, asks, readings, reasons and labels: expressions made simpler. */
export const simplifyingLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.simplifying.step-by-step": { en: "Simplifying step by step", zh: "逐步化简" },
};
