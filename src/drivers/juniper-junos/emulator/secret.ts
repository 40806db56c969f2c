const LETTERS = 'QzF3n6/9CAtpu0OB1IREhcSyrleKvMW8LXx7N-dVbwsY2g4oaJZGUDjiHkq.mPf5T';
/** The letters that a secret may begin with which nothing without a meaning follows. */
const BARE = 'iHkq.mPf5T';
const STEPS = [
  [1, 4, 32],
  [1, 16, 32],
  [1, 8, 32],
  [1, 64],
  [1, 32],
  [1, 4, 16, 128],
  [1, 32, 64],
] as const;

/** A key as the device keeps it, which begins with another letter each time; one that is hidden already stays. */
export function hide(secret: string, turn: number): string {
  if (/^\$\d{1,2}\$/.test(secret)) return secret;
  let last = BARE[turn % BARE.length] ?? 'i';
  let hidden = `$9$${last}`;
  [...secret].forEach((character, index) => {
    let rest = character.charCodeAt(0);
    const steps = STEPS[index % STEPS.length] ?? [];
    const parts: number[] = [];
    for (const step of steps.toReversed()) {
      parts.unshift(Math.floor(rest / step));
      rest %= step;
    }
    for (const part of parts) {
      last = LETTERS[(LETTERS.indexOf(last) + part + 1) % LETTERS.length] ?? last;
      hidden += last;
    }
  });
  return hidden;
}
