/** Why a model's files cannot be had, and what to do about it. */
export const modelStoreErrors = {
  "model-store.consent": {
    en: "{model} has to be downloaded first: {size} from {source}, licence {license}. Agree to the download, or choose a model that is here.",
    zh: "需要先下载 {model}：{size}，来源 {source}，许可证 {license}。请同意下载，或选用本机已有的模型。",
  },
  "model-store.size-unknown": { en: "more than is left", zh: "超过剩余空间" },
  "model-store.about": { en: "about {size}", zh: "约 {size}" },
  "model-store.not-here": {
    en: "{file} of {model} is not here, and only local files are to be used. Download the model while there is a connection, or name the folder that holds it.",
    zh: "本机没有 {model} 的文件 {file}，而当前只允许使用本机文件。请在联网时下载，或指定存放该模型的文件夹。",
  },
  "model-store.not-found": {
    en: "{source} does not give {file} of {model} (status {status}). Check the name of the model, its revision and the mirror.",
    zh: "{source} 没有提供 {model} 的文件 {file}（状态码 {status}）。请检查模型名称、版本和镜像地址。",
  },
  "model-store.network": {
    en: "{file} of {model} could not be fetched from {source}: {reason}. What has come is kept; try again, and it goes on from there.",
    zh: "无法从 {source} 获取 {model} 的文件 {file}：{reason}。已下载的部分已保留，重试时会接着下载。",
  },
  "model-store.stalled": {
    en: "{source} sent nothing of {file} of {model} for {seconds} seconds. What has come is kept; try again, and it goes on from there.",
    zh: "{source} 在 {seconds} 秒内没有发送 {model} 的文件 {file} 的任何数据。已下载的部分已保留，重试时会接着下载。",
  },
  "model-store.corrupt": {
    en: "{file} of {model} is damaged: {reason}. It was not loaded. Fetch it again.",
    zh: "{model} 的文件 {file} 已损坏：{reason}。未加载该文件，请重新下载。",
  },
  "model-store.changed": {
    en: "{source} gives another {file} of {model} than the first time. If that is meant to be, remove the model and download it anew.",
    zh: "{source} 给出的 {model} 的文件 {file} 与首次下载时不同。如属正常更新，请删除该模型后重新下载。",
  },
  "model-store.no-space": {
    en: "There is no room for {file} of {model}: {size} are needed. Free some space, or choose a smaller dtype.",
    zh: "没有空间存放 {model} 的文件 {file}：需要 {size}。请释放空间，或选用更小的量化格式。",
  },
  "model-store.unwritable": {
    en: "{file} of {model} cannot be written: {reason}. Choose another folder.",
    zh: "无法写入 {model} 的文件 {file}：{reason}。请换一个文件夹。",
  },
  "model-store.foreign": {
    en: "{folder} was not made by math-viz, so nothing is deleted in it. Delete it by hand.",
    zh: "{folder} 不是由 math-viz 创建的，因此不会删除其中的内容。如需删除，请自行操作。",
  },
  "model-store.wrong-format": {
    en: "{folder} holds no ONNX weights of {model} ({found}). Download the ONNX export, or name its folder.",
    zh: "{folder} 中没有 {model} 的 ONNX 权重（{found}）。请下载其 ONNX 版本，或指定相应文件夹。",
  },
} as const satisfies Readonly<Record<string, { en: string; zh: string }>>;

export type ModelStoreKey = keyof typeof modelStoreErrors;
