import type { ModelWords } from "./words.ts";

const minutes = (seconds: number): string =>
  seconds < 90
    ? `${Math.max(1, Math.round(seconds))} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3600)} h`;

export const en: ModelWords = {
  model: "Language model",
  aModel: "A language model",
  thinking: "What the model thought",
  tier: {
    rules: () => "Answered by rules, without a model",
    model: (model) => `Written by ${model}, checked line by line`,
    "rules+model": (model) => `Written by ${model}, checked line by line; rules had a part in it`,
  },
  inVain: (model) => `${model} was asked; nothing that it wrote stands here`,
  why: {
    rules: "Rules come to the answer themselves.",
    model: "Rules alone come to no answer.",
    notReady: "Rules alone come to no answer, and no model was asked.",
  },
  ranOn: (backend, dtype) => `Ran on ${[backend, dtype].filter(Boolean).join(", ")}`,
  refused: "Why not elsewhere",
  drawnWith: "Settings",
  repairs: "Lines that were wrong and sent back",
  sentBack: "Wrong:",
  attempt: (number) => `Try ${number}:`,
  mended: "Mended",
  notMended: "Not mended, and left out",
  resting: (model) => `${model} may know more.`,
  ask: "Ask the model",
  askAgain: "Ask again",
  looking: "Looking for the model…",
  offered: (model) => `${model}, a language model, may get further. It has to be downloaded once.`,
  size: "Size",
  about: (size) => `about ${size}`,
  source: "From",
  license: "Licence",
  stays: "It runs on this device: the question goes to nobody. The files stay in this browser.",
  leaves:
    "It runs on this device: the question goes to nobody. This browser keeps no files: on the next visit it has to be downloaded again.",
  download: (size) => `Download ${size}`,
  notNow: "Not now",
  downloading: (model) => `Downloading ${model}`,
  amount: (received, total) => (total === undefined ? received : `${received} of ${total}`),
  timeLeft: (seconds) => `${minutes(seconds)} left`,
  beginning: "Beginning…",
  paused: "Paused",
  waiting: "Another page is downloading it…",
  retrying: "That did not go through, trying again…",
  pause: "Pause",
  resume: "Go on",
  cancel: "Cancel",
  loading: (model) => `Loading ${model}…`,
  ready: (model, backend, dtype) => `${model} is ready (${backend}, ${dtype})`,
  failed: "The model cannot be used",
  noWay: "No way to run it works in this browser.",
  whyNot: "Why",
  tryAgain: "Try again",
  settings: "Settings of the model",
  setting: {
    temperature: "Temperature: 0 takes the likeliest word every time",
    topP: "Top-p: how much of what is likely is kept",
    maxNewTokens: "Tokens in all",
    thinkingBudget: "Tokens of thinking",
  },
};
