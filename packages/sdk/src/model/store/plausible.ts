/** Bytes that suffice to look at a file. */
const glance = 64;

/**
 * Whether a file whose sum nobody knows yet may be what its name says: a page of an error that was sent as a file must not be pinned.
 *
 * @returns what is wrong with it; undefined where nothing is
 */
export async function whatIsWrong(path: string, bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  if (path.endsWith(".json")) return wrongJson(bytes);
  const beginning = await firstBytes(bytes);
  const text = new TextDecoder().decode(beginning);
  if (text.startsWith("version https://git-lfs")) return "it is a pointer of Git LFS, not the file itself";
  if (/^\s*<(?:!doctype|html)/i.test(text)) return "it is a web page";
  // The first field of an ONNX file is its version, a number: field 1, wire type 0.
  if (path.endsWith(".onnx") && beginning[0] !== 0x08) return "it is no ONNX file";
  return undefined;
}

async function wrongJson(bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const block of bytes) text += decoder.decode(block, { stream: true });
  try {
    JSON.parse(text + decoder.decode());
    return undefined;
  } catch {
    return "it is not JSON";
  }
}

async function firstBytes(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const block of bytes) if (block.length > 0) return block.subarray(0, glance);
  return new Uint8Array();
}
