/** Words of methods, asks, readings, reasons and labels: limits. */
export const limitsLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
