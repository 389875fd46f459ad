import { same } from "./assert.ts";

type Axe = typeof import("axe-core");
let loading: Promise<Axe> | undefined;

/** axe is a script of the old kind: it is loaded as a page loads it. */
function load(): Promise<Axe> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/node_modules/axe-core/axe.min.js";
    script.onload = () => resolve((globalThis as unknown as { axe: Axe }).axe);
    script.onerror = () => reject(new Error("axe could not be loaded"));
    document.head.append(script);
  });
  return loading;
}

/** Fails with what axe finds in an element and its shadow root. */
export async function accessible(element: Element): Promise<void> {
  const axe = await load();
  const { violations } = await axe.run(element, { resultTypes: ["violations"] });
  same(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary}`).join(" | ")}`,
    ),
    [],
  );
}
