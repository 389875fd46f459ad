// Runs before the page is painted (a plain script in the head), so that a chosen appearance does not flash in late.
try {
  const theme = localStorage.getItem("math-viz.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the appearance follows the system.
}
document.documentElement.classList.add("scripted");
