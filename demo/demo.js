import { choose, chosen, connectSwitch } from "./settings.js";
import { say, texts } from "./text.js";

const form = document.getElementById("form");
const question = document.getElementById("question");
const solveButton = document.getElementById("solve");
const cancelButton = document.getElementById("cancel");
const result = document.getElementById("result");
const derivation = document.getElementById("derivation");
const share = document.getElementById("share");
const shared = document.getElementById("shared");

/** An address longer than this is cut by mail programs and refused by servers, so a longer question is not put into it. */
const longestShared = 2000;
const canBeShared = (text) => text.trim() !== "" && text.length <= longestShared;

let language = startingLanguage();

function startingLanguage() {
  const wished = [new URLSearchParams(location.search).get("lang"), chosen("language"), navigator.language];
  return wished
    .find((tag) => tag)
    ?.toLowerCase()
    .startsWith("zh")
    ? "zh"
    : "en";
}

/** Words in Chinese are answered in Chinese whatever the page speaks; a bare formula in the page's language. */
function languageOf(text) {
  if (/\p{Script=Han}/u.test(text)) return "zh";
  return /[a-z]{4}/i.test(text.replace(/\\[a-z]+/gi, "")) ? "en" : language;
}

/** Which question the page is working on; 0 while it is idle. A later question takes over from an earlier one. */
let running = 0;
let asked = 0;

/** A question solved sooner than this needs no button to cancel it. */
const patience = 250;

async function ask(text) {
  asked += 1;
  const ticket = asked;
  running = ticket;
  result.hidden = false;
  share.hidden = !canBeShared(text);
  document.body.classList.add("asked");
  question.value = text;
  derivation.lang = languageOf(text);
  const offerCancel = setTimeout(() => {
    cancelButton.hidden = false;
  }, patience);
  try {
    await customElements.whenDefined("math-viz");
    if (running === ticket) await derivation.solve(text);
  } catch {
    // The element shows what went wrong; the page only has to go on.
  }
  clearTimeout(offerCancel);
  if (running === ticket) finish();
}

function finish() {
  running = 0;
  if (document.activeElement === cancelButton) solveButton.focus();
  cancelButton.hidden = true;
}

function cancel() {
  derivation.cancel?.(); // no method yet while the element is still being loaded
  if (running > 0) finish();
}

function remember(text) {
  const address = new URL(location.href);
  address.search = canBeShared(text) ? new URLSearchParams({ q: text, lang: languageOf(text) }).toString() : "";
  if (address.href !== location.href) history.pushState(null, "", address);
}

function askAndRemember(text) {
  remember(text);
  ask(text);
}

function askFromAddress() {
  const text = new URLSearchParams(location.search).get("q");
  if (text !== null && text.trim() !== "") {
    ask(text);
    return;
  }
  // Back to the beginning.
  cancel();
  result.hidden = true;
  document.body.classList.remove("asked");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  askAndRemember(question.value);
});

question.addEventListener("keydown", (event) => {
  // While a Chinese input method is open, Enter chooses a word.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.isComposing) cancel();
});
cancelButton.addEventListener("click", cancel);

for (const example of document.querySelectorAll(".examples a")) {
  // Without JavaScript an example leads to the server's page; with it, to this one.
  example.href = `/${new URL(example.href).search}`;
  example.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    askAndRemember(example.textContent);
  });
}

share.addEventListener("click", async () => {
  const copied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  );
  shared.textContent = texts[language][copied ? "copied" : "uncopied"];
  share.textContent = shared.textContent;
  setTimeout(() => {
    share.textContent = texts[language].share;
    shared.textContent = "";
  }, 2500);
});

connectSwitch(document.getElementById("language"), language, (value) => {
  language = value;
  choose("language", value);
  speak();
  derivation.lang = value;
  if (!location.search) return;
  const address = new URL(location.href);
  address.searchParams.set("lang", value);
  history.replaceState(null, "", address);
});

/** Without its attribute `model` the element loads nothing of a language model; with it, nothing is downloaded before a visitor agrees. */
function allowModel(tier) {
  derivation.toggleAttribute("model", tier === "model");
}

const tier = chosen("tier") ?? "rules";
allowModel(tier);
connectSwitch(document.getElementById("tier"), tier, (value) => {
  choose("tier", value);
  allowModel(value);
});

connectSwitch(document.getElementById("theme"), chosen("theme") ?? "auto", (value) => {
  choose("theme", value);
  if (value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
});

function speak() {
  say(language);
  form.elements.lang.value = language;
}

addEventListener("popstate", askFromAddress);
speak();
askFromAddress();
