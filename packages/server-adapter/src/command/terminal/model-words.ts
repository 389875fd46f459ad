import { type Language, languageFor } from "@math-viz/sdk";

/** What the commands about models say, in one language. Reasons why a backend is none are those of the SDK. */
export interface ModelWords {
  lang: Language;
  licence: string;
  here: Record<"whole" | "part" | "missing", string>;
  about: (size: string) => string;
  usual: string;
  /** Asked before a download. */
  offer: (model: string, size: string, source: string, licence: string) => string;
  agree: string;
  declined: string;
  progress: Record<"waiting" | "checking" | "downloading" | "retrying", string>;
  left: (time: string) => string;
  ready: (model: string, folder: string) => string;
  files: Record<"whole" | "part" | "damaged", string>;
  nothingHere: (model: string) => string;
  allWell: (model: string, count: number) => string;
  notWell: (model: string, command: string) => string;
  removed: (model: string, size: string) => string;
  machine: string;
  memory: string;
  modelFolder: string;
  free: string;
  found: string;
  missing: string;
  threads: (count: number) => string;
  waysFor: (model: string) => string;
  notHereYet: string;
  noWay: string;
  others: string;
  toDo: string;
  pull: (command: string) => string;
  another: string;
  install: string;
  installCuda: string;
  nothingToDo: string;
  colon: string;
}

const english: ModelWords = {
  lang: "en",
  licence: "licence",
  here: { whole: "here", part: "begun", missing: "not here" },
  about: (size) => `about ${size}`,
  usual: "used unless another is named",
  offer: (model, size, source, licence) => `${model}: ${size} from ${source}, licence ${licence}`,
  agree: "Download it? [y/N] ",
  declined: "Nothing was downloaded. With --yes nobody is asked.",
  progress: {
    waiting: "Another program is downloading it; waiting",
    checking: "Checking",
    downloading: "Downloading",
    retrying: "Trying again",
  },
  left: (time) => `${time} left`,
  ready: (model, folder) => `${model} is here: ${folder}`,
  files: { whole: "as it should be", part: "not whole", damaged: "damaged" },
  nothingHere: (model) => `${model}: nothing is here`,
  allWell: (model, count) => `${model}: ${count} files, each as it should be`,
  notWell: (model, command) => `${model} is not whole. Mend it with: ${command}`,
  removed: (model, size) => `${model}: removed, ${size} freed`,
  machine: "Machine",
  memory: "memory",
  modelFolder: "Models",
  free: "free",
  found: "found",
  missing: "none",
  threads: (count) => (count === 1 ? "1 thread" : `${count} threads`),
  waysFor: (model) => `Ways to run ${model}, best first`,
  notHereYet: "to be downloaded",
  noWay: "none",
  others: "Why not otherwise",
  toDo: "What to do",
  pull: (command) => `Download the model: ${command}`,
  another: "Choose a smaller model, or a server (--remote): math-viz models list",
  install:
    "Install what runs models (no install scripts are needed): npm install --ignore-scripts @huggingface/transformers@4.3.1",
  installCuda: "For the graphics card: npm rebuild onnxruntime-node, with scripts and network allowed",
  nothingToDo: "Nothing: the model is here, and can be run.",
  colon: ": ",
};

const chinese: ModelWords = {
  lang: "zh",
  licence: "许可证",
  here: { whole: "本机已有", part: "未下载完", missing: "未下载" },
  about: (size) => `约 ${size}`,
  usual: "默认模型",
  offer: (model, size, source, licence) => `${model}：${size}，来源 ${source}，许可证 ${licence}`,
  agree: "是否下载？[y/N] ",
  declined: "未下载任何内容。加上 --yes 则不再询问。",
  progress: {
    waiting: "另一个程序正在下载，等待中",
    checking: "检查",
    downloading: "下载",
    retrying: "重试",
  },
  left: (time) => `还需 ${time}`,
  ready: (model, folder) => `${model} 已就绪：${folder}`,
  files: { whole: "完好", part: "不完整", damaged: "已损坏" },
  nothingHere: (model) => `${model}：本机没有任何文件`,
  allWell: (model, count) => `${model}：共 ${count} 个文件，全部完好`,
  notWell: (model, command) => `${model} 不完整。修复命令：${command}`,
  removed: (model, size) => `${model}：已删除，释放 ${size}`,
  machine: "本机",
  memory: "内存",
  modelFolder: "模型文件夹",
  free: "可用",
  found: "可用",
  missing: "不可用",
  threads: (count) => `${count} 个线程`,
  waysFor: (model) => `${model} 的运行方式（最优在前）`,
  notHereYet: "需要下载",
  noWay: "没有",
  others: "其他方式不可用的原因",
  toDo: "建议",
  pull: (command) => `下载模型：${command}`,
  another: "请选用更小的模型，或使用服务器（--remote）：math-viz models list",
  install: "安装运行模型所需的软件包（不需要安装脚本）：npm install --ignore-scripts @huggingface/transformers@4.3.1",
  installCuda: "如需使用显卡：在允许脚本和联网的情况下运行 npm rebuild onnxruntime-node",
  nothingToDo: "无需操作：模型已在本机，可以运行。",
  colon: "：",
};

export const modelWordsIn = (lang: Language): ModelWords => (languageFor(lang) === "zh" ? chinese : english);
