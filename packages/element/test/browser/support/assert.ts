/** The few assertions that the tests need. */
export function ok(value: unknown, message = "expected something true"): asserts value {
  if (!value) throw new Error(message);
}

export function same(found: unknown, expected: unknown, message = "not the same"): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${message}\n  found    ${left}\n  expected ${right}`);
}

export function matches(text: string | null | undefined, pattern: RegExp): void {
  if (!pattern.test(text ?? "")) throw new Error(`${pattern} not in ${JSON.stringify(text?.slice(0, 400))}`);
}

export async function rejects(promise: Promise<unknown>, name: string): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    ok(error instanceof Error && error.name === name, `rejected with ${String(error)}, not ${name}`);
    return error;
  }
  throw new Error(`not rejected; expected ${name}`);
}
