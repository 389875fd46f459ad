import { findManifest } from "@math-viz/sdk";
import { ScriptedEngine } from "../../../sdk/src/backend/scripted/scripted-engine.ts";
import type { MathVizElement } from "../../src/element.ts";
import { accessible } from "./support/accessible.ts";
import { matches, ok, same } from "./support/assert.ts";
import { clear, define, drawn, find, place, root, seen, until } from "./support/page.ts";

const story = "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?";
const given = "Let: w = \\text{width}\nGiven: 2(w + 2w) = 30\n";
const rest = "Step: 6w = 30\nStep: w = 5\nAnswer: w = 5\n";

before(define);
afterEach(clear);

/** An element whose page gives it a model that says this, one answer after the other. */
function withModel(outputs: readonly (string | Promise<string>)[], text = story): MathVizElement {
  const element = place();
  element.engine = new ScriptedEngine(async (_, turn) => outputs[turn] ?? "");
  element.question = text;
  return element;
}

describe("a language model that the page gives", () => {
  it("is asked where rules come to no answer; all of it is accessible, in both languages", async () => {
    const element = withModel([`<think>Two widths make a length.</think>${given}${rest}`]);
    const tier = await until("the tier", () => root(element).querySelector(".tier details"));
    await drawn(element);
    matches(seen(element), /What the model thought.*Written by scripted, checked line by line/);
    for (const details of root(element).querySelectorAll("details")) details.open = true;
    await accessible(element);
    ok(tier.isConnected);
    document.documentElement.lang = "zh";
    await until("Chinese", () => /模型的思考.*由 scripted 书写/.test(seen(element)));
    await accessible(element);
    document.documentElement.lang = "en";
  });

  it("is not asked where rules answer, and that is said", async () => {
    const element = withModel([], "2x + 6 = 0");
    await until("the tier", () => root(element).querySelector(".tier"));
    matches(seen(element), /Answered by rules, without a model/);
  });

  it("thinks while its thoughts are unfolded, and they stay unfolded to the end", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const first = `<think>Two widths make a length.</think>${given}Step: 6w = 31\n`;
    const element = withModel([first, promise]);
    const thinking = (await until("thoughts", () => root(element).querySelector("details.thinking"))) as HTMLDetailsElement;
    thinking.open = true;
    await until("the line that is sent back", () => root(element).querySelector(".repairs"));
    ok(element.matches(":state(solving)"));
    resolve(`<think></think>${given}${rest}`);
    await until("the end", () => root(element).querySelector(".tier"));
    same((find(element, "details.thinking") as HTMLDetailsElement).open, true);
    matches(find(element, ".repairs").textContent, /Wrong:.*Try 1:.*Mended/s);
  });

  it("is let go of when the question is cancelled", async () => {
    let signal: AbortSignal | undefined;
    const element = place();
    element.engine = new ScriptedEngine((request) => {
      signal = request.signal;
      return new Promise(() => {});
    });
    element.question = story;
    await until("the model", () => signal);
    element.cancel();
    await until("the model let go of", () => signal?.aborted);
  });

  it("keeps no other question waiting while it writes", async () => {
    const writing = withModel([new Promise(() => {})]);
    await until("the model at work", () => writing.matches(":state(solving)"));
    const other = withModel([], "2x + 6 = 0");
    await until("the tier", () => root(other).querySelector(".tier"));
    ok(writing.matches(":state(solving)"));
  });

  it("is given while the question stands there already", async () => {
    const element = place(story);
    await until("the end", () => root(element).querySelector(".notice.unsolved"));
    element.engine = new ScriptedEngine([`${given}${rest}`]);
    await until("the tier", () => /Written by scripted/.test(seen(element)));
  });

  it("may be none at all: that is said, and the next question is answered", async () => {
    const element = place();
    element.engine = {} as unknown as NonNullable<MathVizElement["engine"]>;
    element.question = story;
    await until("the end", () => root(element).querySelector(".notice.unsolved"));
    element.question = "2x + 6 = 0";
    await until("the tier", () => root(element).querySelector(".answers"));
  });
});

describe("the settings of a model that the page names", () => {
  const fetchAnything = globalThis.fetch;
  before(() => {
    const { prompt, ...rest } = findManifest();
    const sampling = { ...prompt.sampling, temperature: 0.75 };
    const manifest = { ...rest, prompt: { ...prompt, sampling, maxNewTokens: 1024 } };
    globalThis.fetch = async (address, options) => {
      if (String(address).endsWith("/advised.json")) return Response.json(manifest);
      if (String(address).startsWith(location.origin)) return fetchAnything(address, options);
      throw new TypeError("offline");
    };
  });
  after(() => {
    globalThis.fetch = fetchAnything;
  });

  const row = (element: Element, name: string) => {
    const slider = find(element, `[data-setting=${name}]`) as HTMLInputElement;
    const numbers = () => [slider.value, slider.parentElement?.querySelector("output")?.textContent];
    const move = (value: string): void => {
      slider.value = value;
      slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    };
    return { slider, numbers, move };
  };

  it("begin as its authors advise; what follows from one that is moved moves too, until it is moved itself", async () => {
    const element = place(story, { model: "/advised.json" });
    await until(
      "what is advised",
      () => root(element).querySelector("[data-setting=temperature] + output")?.textContent === "0.75",
    );
    const [most, thinking] = [row(element, "maxNewTokens"), row(element, "thinkingBudget")];
    same([most.numbers(), thinking.numbers()], [Array(2).fill("1024"), Array(2).fill("768")]);
    most.move("1152");
    same([most.numbers(), thinking.numbers()], [Array(2).fill("1152"), Array(2).fill("864")]);
    thinking.move("32");
    same(thinking.numbers(), ["32", "32"]);
    most.move("2048");
    same(thinking.numbers(), ["32", "32"]);
    ok(thinking.slider.isConnected, "drawn anew while somebody moved it");
    same(element.modelSettings, { maxNewTokens: 2048, thinkingBudget: 32 });
  });
});
