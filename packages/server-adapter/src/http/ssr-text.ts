/** The words of the server-rendered page. */
export interface SsrText {
  title: string;
  lead: string;
  question: string;
  solve: string;
  example: string;
  tooLong: string;
  failed: string;
  back: string;
  otherLanguage: string;
}

export const ssrText: Record<"en" | "zh", SsrText> = {
  en: {
    title: "Rendered by the server",
    lead: "Formulas as MathML, charts as SVG: complete before any script runs. Where one may, the element takes over without solving again.",
    question: "Question",
    solve: "Solve",
    example: "Plot y = x^2 - 4x + 3 and find its vertex",
    tooLong: "This question is too long for an address. Put it into the box on the first page instead.",
    failed: "This took too long and was stopped. Ask something simpler.",
    back: "Solve in the page instead",
    otherLanguage: "中文",
  },
  zh: {
    title: "由服务器渲染的页面",
    lead: "公式为 MathML，图像为 SVG：不需要任何脚本即已完整；脚本可用时，元素直接接管，不再重新求解。",
    question: "题目",
    solve: "求解",
    example: "画出 y = x² − 4x + 3 的图像并求顶点坐标",
    tooLong: "题目太长，放不进网址。请在首页的输入框中提问。",
    failed: "求解时间过长，已停止。请把题目写得简单一些。",
    back: "改为在页面内求解",
    otherLanguage: "English",
  },
};
