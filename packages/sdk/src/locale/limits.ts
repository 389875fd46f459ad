/** Words of methods, asks, readings, reasons and labels: limits. */
export const limitsLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.limit.by-form": { en: "By the form of the limit", zh: "按极限类型求解" },
  "method.limit.lhopital": { en: "L'Hôpital's rule", zh: "洛必达法则" },
  "ask.limit": { en: "Limit", zh: "极限" },
  "answer.DoesNotExist": { en: "does not exist", zh: "不存在" },
};
