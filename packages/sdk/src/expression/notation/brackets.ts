import type { TokenKind } from "./signs.ts";

/** Signs with which a group begins; bars once it is known that they open. */
export const opening: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(["(", "[", "{", "\\{", "⟨", "⌊", "⌈", "|open", "‖open", "begin", "left."] as const),
]);

/** Signs with which a group ends. */
export const closing: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...([")", "]", "}", "\\}", "⟩", "⌋", "⌉", "|close", "‖close", "end-environment", "right."] as const),
]);
