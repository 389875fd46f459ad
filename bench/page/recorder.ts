/** When the things of one kind that a question brings ("step") stood in the page, and when they were painted; milliseconds after the question. */
export interface Mark {
  count: number;
  firstPlaced: number;
  firstPainted: number;
  lastPlaced: number;
  lastPainted: number;
}

/** By the name of the kind; "font" are those that arrived, without which letters are not to be seen. */
export type Recording = Record<string, Mark>;

declare global {
  interface Window {
    /** What was recorded since the question was put, once nothing has happened for a while; undefined until then. */
    recordingAtRest?: (quietMilliseconds: number) => Recording | undefined;
  }
}

/**
 * Runs in the page before anything of the page does. Stamps every node that matches one of the selectors, in the document or in a shadow root, as
 * it comes. The clock starts with the navigation, and anew with each click, at the time the browser says the click was made.
 */
export function installRecorder(selectors: Record<string, string>): void {
  const known = new WeakSet<Node>();
  const roots = new Set<Document | ShadowRoot>([document]);
  let start = 0;
  let last = 0;
  let unpainted = 0;
  let recording: Recording = {};

  const stamp = (kind: string, more: number): void => {
    const placed = performance.now() - start;
    const never = { count: 0, firstPlaced: placed, firstPainted: Number.NaN, lastPlaced: placed, lastPainted: Number.NaN };
    recording[kind] ??= never;
    const mark = recording[kind];
    mark.count += more;
    mark.lastPlaced = placed;
    last = performance.now();
    unpainted += 1;
    // A task that is queued by the next frame runs when that frame is out.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        unpainted -= 1;
        const painted = performance.now() - start;
        if (Number.isNaN(mark.firstPainted)) mark.firstPainted = painted;
        mark.lastPainted = painted;
        channel.port1.close();
      };
      channel.port2.postMessage(undefined);
    });
  };

  const unknownNodes = (selector: string): Node[] =>
    [...roots].flatMap((root) => [...root.querySelectorAll(selector)]).filter((node) => !known.has(node));

  const look = (): void => {
    for (const [kind, selector] of Object.entries(selectors)) {
      const found = unknownNodes(selector);
      for (const node of found) known.add(node);
      if (found.length > 0) stamp(kind, found.length);
    }
  };

  const watch = (root: Document | ShadowRoot): void => {
    roots.add(root);
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
  };
  watch(document);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
  document.fonts.addEventListener("loadingdone", (event) => stamp("font", event.fontfaces.length));

  addEventListener(
    "click",
    (event) => {
      look();
      recording = {};
      start = event.timeStamp;
      last = performance.now();
    },
    { capture: true },
  );

  window.recordingAtRest = (quietMilliseconds) => {
    const busy = unpainted > 0 || document.fonts.status === "loading" || performance.now() - last < quietMilliseconds;
    return busy ? undefined : recording;
  };
}
