/** Why a model is not run in some way, and what went wrong where it was; what a runtime or a server says itself is in its own language. */
export const backendReasons = {
  "backend.only-in-browser": { en: "only in a browser", zh: "只在浏览器中可用" },
  "backend.only-on-server": { en: "only on a server, with onnxruntime-node", zh: "只在服务器上可用，需要 onnxruntime-node" },
  "backend.no-webassembly": { en: "this browser has no WebAssembly", zh: "此浏览器不支持 WebAssembly" },
  "backend.no-webgpu": {
    en: "this browser has no WebGPU, or the page is not served over https",
    zh: "此浏览器不支持 WebGPU，或页面不是通过 https 提供的",
  },
  "backend.no-adapter": {
    en: "the browser has WebGPU and gives no graphics adapter",
    zh: "浏览器支持 WebGPU，但没有提供图形适配器",
  },
  "backend.adapter-failed": {
    en: "the browser gives no graphics adapter: {message}",
    zh: "浏览器没有提供图形适配器：{message}",
  },
  "backend.not-installed": { en: "{name} is not installed: {command}", zh: "未安装 {name}，安装命令：{command}" },
  "backend.no-library": {
    en: "onnxruntime-node has no library for {platform} on {arch}",
    zh: "onnxruntime-node 没有适用于 {platform} {arch} 的库",
  },
  "backend.no-cuda-here": {
    en: "ONNX Runtime has CUDA on linux x64 alone, and this is {platform} {arch}",
    zh: "ONNX Runtime 只在 linux x64 上支持 CUDA，本机是 {platform} {arch}",
  },
  "backend.no-driver": { en: "no NVIDIA driver", zh: "没有 NVIDIA 驱动" },
  "backend.no-cuda-libraries": {
    en: "onnxruntime-node was installed without its CUDA libraries: {command}, with scripts and network allowed",
    zh: "onnxruntime-node 安装时没有 CUDA 库；请在允许脚本和联网的情况下运行 {command}",
  },
  "backend.other-asked": { en: "{wanted} was asked for", zh: "已指定使用 {wanted}" },
  "backend.no-server": { en: "no server is named", zh: "没有指定服务器" },
  "backend.not-published": { en: "{model} is not published in {dtype}", zh: "{model} 没有 {dtype} 格式" },
  "backend.no-halves": {
    en: "the graphics adapter cannot compute with floats of 16 bits (shader-f16)",
    zh: "图形适配器不支持 16 位浮点运算（shader-f16）",
  },
  "backend.slow-in-wasm": {
    en: "{size} are too slow in WebAssembly (some seconds a token)",
    zh: "{size} 在 WebAssembly 中太慢（每个词元需要数秒）",
  },
  "backend.slow-in-software": {
    en: "{size} are too slow on a graphics adapter that is software ({adapter})",
    zh: "{size} 在软件模拟的图形适配器（{adapter}）上太慢",
  },
  "backend.too-little-memory": {
    en: "needs some {needed} of memory, and there are {memory}",
    zh: "约需 {needed} 内存，本机有 {memory}",
  },
  "backend.not-here": {
    en: "its files are not here, and nobody agreed to a download",
    zh: "本机没有所需文件，也没有人同意下载",
  },
  "backend.with-room": { en: "with room for {tokens} tokens: {reason}", zh: "容纳 {tokens} 个词元时：{reason}" },
  "backend.no-way": {
    en: "no way to run the model works here – {reasons}",
    zh: "此处没有可行的方式运行模型——{reasons}",
  },
  "backend.way": { en: "{way}: {reason}", zh: "{way}：{reason}" },
  "backend.ways": { en: "{first}; {rest}", zh: "{first}；{rest}" },
  // One for each kind of BackendError; what is said in English says it all, and in Chinese it is introduced.
  "backend.unavailable": { en: "{message}", zh: "此处不可用（{message}）" },
  "backend.out-of-memory": { en: "{message}", zh: "内存不足（{message}）" },
  "backend.device-lost": { en: "{message}", zh: "图形设备已丢失（{message}）" },
  "backend.unsupported-dtype": { en: "{message}", zh: "设备不支持这种数值格式（{message}）" },
  "backend.wrong-numbers": { en: "{message}", zh: "计算结果不正确（{message}）" },
  "backend.worker-died": { en: "{message}", zh: "运行模型的线程已停止（{message}）" },
  "backend.network": { en: "{message}", zh: "无法连接服务器，或连接中断（{message}）" },
  "backend.refused": { en: "{message}", zh: "服务器拒绝了请求（{message}）" },
  "backend.timeout": { en: "{message}", zh: "等待超时（{message}）" },
  "backend.failed": { en: "{message}", zh: "运行失败（{message}）" },
} as const satisfies Readonly<Record<string, { en: string; zh: string }>>;

export type BackendReasonKey = keyof typeof backendReasons;
