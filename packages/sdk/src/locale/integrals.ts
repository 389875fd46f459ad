/** Words of methods, asks, readings, reasons and labels: integrals. */
export const integralsLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
