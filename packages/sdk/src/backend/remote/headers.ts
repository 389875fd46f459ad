import { MisuseError } from "../../errors/misuse-error.ts";

/** What is sent to a server and told nowhere else. */
export interface Secrets {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Characters; what is shorter is a word. */
const shortestSecret = 6;

/** @throws {MisuseError} where a key or a header cannot be sent */
export function headersOf({ key, headers }: Secrets): Headers {
  try {
    return new Headers({
      "content-type": "application/json",
      accept: "text/event-stream",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    });
  } catch {
    // What is said of it quotes it.
    const name = headers === undefined ? "the key" : "the key, or a header,";
    throw new MisuseError(
      `${name} of the remote server holds what no header may hold, such as a line break or a letter that is not Latin`,
    );
  }
}

/** Some servers repeat the key that they refuse. */
export function withoutSecrets(said: string, { key = "", headers = {} }: Secrets): string {
  const words = [key, ...Object.values(headers)].flatMap((each) => [each.trim(), ...each.split(/\s+/)]);
  // One may be the beginning of another.
  const secrets = words.filter(({ length }) => length >= shortestSecret).sort((one, other) => other.length - one.length);
  return secrets.reduce((text, secret) => text.replace(anyFormOf(secret), "…"), said);
}

/** A secret as it stands, and as JSON or an address may escape any of its characters. */
function anyFormOf(secret: string): RegExp {
  const forms = [...secret].map((character) => {
    const code = character.charCodeAt(0).toString(16);
    const plain = /\w/.test(character) ? character : `\\${character}`;
    return `(?:\\\\?${plain}|\\\\u${code.padStart(4, "0")}|%${code.padStart(2, "0")})`;
  });
  return new RegExp(forms.join(""), "gi");
}
