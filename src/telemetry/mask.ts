/** What a text of a log shows instead of a secret. */
const HIDDEN = '<secret>';

/** A shorter secret would blot out half of the text, and does not deserve the name. */
const SHORTEST_SECRET = 4;

/** A text without these secrets, nor any that stand in an address (`https://user:secret@host`). */
export function maskTexts(text: string, secrets: readonly (string | undefined)[]): string {
  const known = secrets.filter((secret) => secret !== undefined).filter((secret) => secret.length >= SHORTEST_SECRET);
  const masked = known.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
  return masked.replace(/(?<keep>:\/\/[^\s:@/]{0,64}:)[^\s@/]{1,256}(?=@)/g, `$<keep>${HIDDEN}`);
}
