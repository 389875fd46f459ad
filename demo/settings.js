/** What a visitor chose, kept where the browser allows it. */
export function chosen(name) {
  try {
    return localStorage.getItem(`math-viz.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function choose(name, value) {
  try {
    localStorage.setItem(`math-viz.${name}`, value);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

/** Checks the radio button of a switch that stands for `value`, and calls `changed` when a visitor checks another. */
export function connectSwitch(fieldset, value, changed) {
  for (const input of fieldset.querySelectorAll("input")) {
    input.checked = input.value === value;
    input.addEventListener("change", () => changed(input.value));
  }
}
