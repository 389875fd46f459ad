/** Why a model's files cannot be had, and what to do about it. */
export const modelStoreErrors = {
  "model-store.consent": {
    en: "{model} has to be downloaded first: {size} from {source}, licence {license}. Agree to the download, or choose a model that is here.",
    zh: "需要先下载 {model}：{size}，来源 {source}，许可证 {license}。请同意下载，或选用本机已有的模型。",
  },
  "model-store.in-memory": {
    en: "The browser has no room to keep the model: it stays in memory until the page is left.",
    zh: "浏览器没有空间保存该模型：离开页面之前，它只保留在内存中。",
  },
  "model-store.size-unknown": { en: "more bytes than are left", zh: "比剩余更多的空间" },
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
    en: "There is no access to {file} of {model}: {reason}. Choose another folder.",
    zh: "无法访问 {model} 的文件 {file}：{reason}。请换一个文件夹。",
  },
  "model-store.removed": {
    en: "{file} of {model} was deleted while it was worked on. Try again.",
    zh: "{model} 的 {file} 在处理过程中被删除。请重试。",
  },
  "model-store.foreign": {
    en: "{folder} was not made by math-viz, so nothing is deleted in it. Delete it by hand.",
    zh: "{folder} 不是由 math-viz 创建的，因此不会删除其中的内容。如需删除，请自行操作。",
  },
  "model-store.wrong-format": {
    en: "{folder} holds no ONNX weights of {model} ({found}). Download the ONNX export, or name its folder.",
    zh: "{folder} 中没有 {model} 的 ONNX 权重（{found}）。请下载其 ONNX 版本，或指定相应文件夹。",
  },
  "model-store.why-status": { en: "status {status}", zh: "状态码 {status}" },
  "model-store.why-page": {
    en: "a web page came in its place; is there a login page in the way?",
    zh: "收到的是网页，而不是该文件；是否被登录页面拦截？",
  },
  "model-store.why-no-content": { en: "an answer without content", zh: "收到的响应没有内容" },
  "model-store.why-other-bytes": { en: "other bytes came than were asked for", zh: "收到的不是所请求的字节" },
  "model-store.why-range-hidden": {
    en: "the answer does not say which bytes it holds (header Content-Range, which other origins have to expose)",
    zh: "响应没有说明包含哪些字节（标头 Content-Range，其他来源的服务器须将其公开）",
  },
  "model-store.why-stalled": { en: "nothing came any more", zh: "不再收到数据" },
  "model-store.why-broken": { en: "the connection broke off ({cause})", zh: "连接中断（{cause}）" },
  "model-store.why-ended": {
    en: "the answer ended after {bytes} of {total} bytes",
    zh: "响应在 {total} 字节中的第 {bytes} 字节处结束",
  },
  "model-store.why-nothing": { en: "the server has no bytes of it", zh: "服务器上没有它的任何字节" },
  "model-store.why-another": { en: "the server has another file by now", zh: "服务器上的文件已经改变" },
  "model-store.why-too-much": { en: "more than the {total} bytes came that it has", zh: "收到的数据多于它应有的 {total} 字节" },
  "model-store.why-says-length": {
    en: "the server says that it has {told} bytes, and it should have {bytes}",
    zh: "服务器称它有 {told} 字节，而它应有 {bytes} 字节",
  },
  "model-store.why-length": { en: "it has {told} bytes, and should have {bytes}", zh: "它有 {told} 字节，而应有 {bytes} 字节" },
  "model-store.why-sum": { en: "its SHA-256 sum is not the one that is known", zh: "它的 SHA-256 校验和与已知的不符" },
  "model-store.why-not-json": { en: "it is not JSON", zh: "它不是 JSON" },
  "model-store.why-pointer": { en: "it is a pointer of Git LFS, not the file itself", zh: "它是 Git LFS 指针，而不是文件本身" },
  "model-store.why-web-page": { en: "it is a web page", zh: "它是一个网页" },
  "model-store.why-no-onnx": { en: "it is no ONNX file", zh: "它不是 ONNX 文件" },
  "model-store.why-cut-off": { en: "it is cut off: its end is missing", zh: "它不完整：缺少末尾部分" },
} as const satisfies Readonly<Record<string, { en: string; zh: string }>>;

export type ModelStoreKey = keyof typeof modelStoreErrors;
/** What is wrong, within a sentence that says with what. */
export type ModelStoreReason = Extract<ModelStoreKey, `model-store.why-${string}`>;
