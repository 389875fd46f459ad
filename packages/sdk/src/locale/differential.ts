/** Words of methods, asks, readings, reasons and labels: differential equations. */
export const differentialLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
