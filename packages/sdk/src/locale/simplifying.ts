/** Words of methods, asks, readings, reasons and labels: expressions made simpler. */
export const simplifyingLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
