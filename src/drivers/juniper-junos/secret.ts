import type { Secret } from '../../model/secret.js';

/** The letters of the form `$9$` in four families, by how many letters of no meaning follow the first one: 3, 2, 1, 0. */
const FAMILIES = ['QzF3n6/9CAtpu0O', 'B1IREhcSyrleKvMW8LXx', '7N-dVbwsY2g4oaJZGUDj', 'iHkq.mPf5T'] as const;
const LETTERS = FAMILIES.join('');
const MAGIC = '$9$';
/** What a key may be made of; anything else was never one. */
const PRINTABLE = /^[ -~]{1,255}$/;

/** What the distances between letters count for, one character of the secret after the other. */
const WEIGHTS = [
  [1, 4, 32],
  [1, 16, 32],
  [1, 8, 32],
  [1, 64],
  [1, 32],
  [1, 4, 16, 128],
  [1, 32, 64],
] as const;

/** A key as the device shows it. `$9$` hides it from the eye alone; other forms can be read by the device alone. */
export function readSecret(shown: string): Secret {
  const text = revealed(shown);
  if (text !== undefined) return { form: 'plain', text };
  return { form: /^\$\d{1,2}\$/.test(shown) ? 'hidden' : 'plain', text: shown };
}

/** The secret in the form `$9$`; undefined for anything else. */
export function revealed(shown: string): string | undefined {
  if (!shown.startsWith(MAGIC)) return undefined;
  const letters = shown.slice(MAGIC.length);
  let previous = letters[0] ?? '';
  const family = FAMILIES.findIndex((one) => previous !== '' && one.includes(previous));
  if (family === -1) return undefined;
  let text = '';
  for (let at = 1 + 3 - family; at < letters.length; ) {
    const weights = WEIGHTS[text.length % WEIGHTS.length] ?? [];
    let code = 0;
    for (const weight of weights) {
      const letter = letters[at] ?? '';
      if (letter === '' || !LETTERS.includes(letter)) return undefined;
      const distance = LETTERS.indexOf(letter) - LETTERS.indexOf(previous) - 1;
      code += ((distance + LETTERS.length) % LETTERS.length) * weight;
      previous = letter;
      at += 1;
    }
    text += String.fromCharCode(code % 256);
  }
  return PRINTABLE.test(text) ? text : undefined;
}
