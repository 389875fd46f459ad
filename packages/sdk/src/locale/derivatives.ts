/** Words of methods, asks, readings, reasons and labels: derivatives and tangents. */
export const derivativesLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
