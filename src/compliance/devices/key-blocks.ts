/** The text with the lines of private keys covered, each by itself, so that all lines keep their numbers. */
export function coverKeyBlocks(text: string): string {
  const block = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/g;
  return text.replace(block, (lines) => lines.replace(/[^\n]+/g, '<secret>'));
}
