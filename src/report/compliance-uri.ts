/** A file as a relative URI reference, or as `file:` where its path is absolute (RFC 3986). */
export function fileUri(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A lone half of a surrogate pair has no bytes in UTF-8. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
