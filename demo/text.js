/** Every word of the demo's own pages; what the element says is the element's. English stands in the HTML too, for the time before. */
export const texts = {
  en: {
    page: "math-viz: see mathematics being done",
    skip: "Skip to the question",
    language: "Language",
    tier: "Who answers",
    rules: "Rules alone",
    model: "Rules, then a model",
    theme: "Appearance",
    auto: "Auto",
    light: "Light",
    dark: "Dark",
    title: "See mathematics being done",
    lead: "Ask in English, Chinese or LaTeX. Every step is checked by algebra, and says so.",
    question: "Question",
    solve: "Solve",
    cancel: "Cancel",
    keys: "Enter solves, Escape cancels, Shift + Enter starts a new line.",
    examples: "Examples",
    result: "Worked out",
    share: "Copy link",
    copied: "Link copied",
    uncopied: "The link is in the address bar",
    private: "Solved in this page: nothing you type is sent anywhere.",
    ssr: "Rendered by the server",
    "script-tag": "One script tag, from another origin",
  },
  zh: {
    page: "math-viz：看见数学的每一步",
    skip: "跳到题目",
    language: "语言",
    tier: "由谁解答",
    rules: "仅用规则",
    model: "规则，再用模型",
    theme: "外观",
    auto: "自动",
    light: "浅色",
    dark: "深色",
    title: "看见数学的每一步",
    lead: "用中文、英文或 LaTeX 提问。每一步都经代数检验，并注明结论。",
    question: "题目",
    solve: "求解",
    cancel: "取消",
    keys: "回车求解，Esc 取消，Shift + 回车换行。",
    examples: "例题",
    result: "解题过程",
    share: "复制链接",
    copied: "链接已复制",
    uncopied: "链接在地址栏中",
    private: "就在本页求解：你输入的内容不会发送到任何地方。",
    ssr: "由服务器渲染的页面",
    "script-tag": "一行脚本，来自另一个源",
  },
};

/** Puts a language's words in their places. */
export function say(language) {
  const words = texts[language];
  document.documentElement.lang = language;
  document.title = words.page;
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = words[place.dataset.text];
}
