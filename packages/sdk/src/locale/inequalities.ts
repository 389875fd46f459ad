/** Words of methods, asks, readings, reasons and labels: inequalities and systems of them. */
export const inequalitiesLabels: Readonly<Record<string, { en: string; zh: string }>> = {};
