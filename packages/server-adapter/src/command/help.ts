import type { Command } from "./command.ts";

/** The help of one command. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.takes === undefined ? "" : ` ${option.takes}`}`,
    option.says,
  ]);
  return [
    `math-viz ${command.name}: ${command.says}`,
    "",
    ...command.usage.map((usage) => `  math-viz ${command.name} ${usage}`.trimEnd()),
    "",
    ...columns([...options, ["--help", "this"]]),
    ...(command.notes ?? []).flatMap((note) => ["", note]),
    "",
  ].join("\n");
}

/** The help of `math-viz` itself. */
export function overview(commands: readonly Command[]): string {
  return [
    "math-viz: see mathematics being done",
    "",
    ...columns(commands.map((command) => [command.name, command.says])),
    "",
    "  math-viz <command> --help   what a command takes",
    "  math-viz --version",
    "",
    'Try:  math-viz solve "Plot y = x^2 - 4x + 3 and find its vertex"',
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([left = ""]) => left.length));
  return rows.map(([left = "", right = ""]) => `  ${left.padEnd(width)}   ${right}`.trimEnd());
}
