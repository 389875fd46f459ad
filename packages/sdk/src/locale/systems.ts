/** Words of methods, asks, readings, reasons and labels: several equations in several unknowns. */
export const systemsLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
