import type { ModelWords } from "./words.ts";

const minutes = (seconds: number): string =>
  seconds < 90
    ? `${Math.max(1, Math.round(seconds))} 秒`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} 分钟`
      : `${Math.round(seconds / 3600)} 小时`;

export const zh: ModelWords = {
  model: "语言模型",
  aModel: "语言模型",
  thinking: "模型的思考",
  tier: {
    rules: () => "由规则解答，没有使用模型",
    model: (model) => `由 ${model} 书写，并逐行检验`,
    "rules+model": (model) => `由 ${model} 书写，并逐行检验；规则参与了解答`,
  },
  inVain: (model) => `已询问 ${model}，但它写的内容没有一行留在这里`,
  why: {
    rules: "规则本身已得出答案。",
    model: "仅凭规则得不出答案。",
    notReady: "仅凭规则得不出答案，也没有询问模型。",
  },
  ranOn: (backend, dtype) => `运行于 ${[backend, dtype].filter(Boolean).join("，")}`,
  refused: "为什么不在别处运行",
  drawnWith: "设置",
  repairs: "写错后退回的行",
  sentBack: "错误：",
  attempt: (number) => `第 ${number} 次重写：`,
  mended: "已改正",
  notMended: "未能改正，已舍去",
  resting: (model) => `${model} 也许能解得更多。`,
  ask: "询问模型",
  askAgain: "再问一次",
  looking: "正在查找模型……",
  offered: (model) => `语言模型 ${model} 也许能解下去，需要先下载一次。`,
  size: "大小",
  about: (size) => `约 ${size}`,
  source: "来源",
  license: "许可证",
  stays: "模型在本设备上运行，题目不会发给任何人；文件保存在此浏览器中。",
  leaves: "模型在本设备上运行，题目不会发给任何人。此浏览器不保存文件：下次访问时需要重新下载。",
  download: (size) => `下载 ${size}`,
  notNow: "暂不",
  downloading: (model) => `正在下载 ${model}`,
  amount: (received, total) => (total === undefined ? received : `${received} / ${total}`),
  timeLeft: (seconds) => `还需 ${minutes(seconds)}`,
  beginning: "准备中……",
  paused: "已暂停",
  waiting: "另一个页面正在下载……",
  retrying: "传输未成功，正在重试……",
  pause: "暂停",
  resume: "继续",
  cancel: "取消",
  loading: (model) => `正在加载 ${model}……`,
  ready: (model, backend, dtype) => `${model} 已就绪（${backend}，${dtype}）`,
  failed: "无法使用模型",
  noWay: "此浏览器中没有可行的运行方式。",
  whyNot: "为什么",
  tryAgain: "重试",
  settings: "模型设置",
  setting: {
    temperature: "温度：0 表示每次都取最可能的词",
    topP: "核采样：保留多大比例的可能",
    maxNewTokens: "词元总数",
    thinkingBudget: "思考的词元数",
  },
};
