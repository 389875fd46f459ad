/** A worker whose program is a text. Throws, or the worker fails, where the page's policy allows no blobs. */
export function startBlob(program: string, type: WorkerType): Worker {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(address, { type, name: "math-viz" });
  const release = () => URL.revokeObjectURL(address);
  worker.addEventListener("message", release, { once: true });
  worker.addEventListener("error", release, { once: true });
  return worker;
}
