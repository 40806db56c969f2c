const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** How text is set off; each function takes text and returns it with or without color, never changing its words. */
export type Style = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

/** A style for a terminal, or one that leaves text as it is. */
export function createStyle(color: boolean): Style {
  const paint = (name: keyof typeof CODES) => (text: string) =>
    color && text !== '' ? `\x1b[${CODES[name][0]}m${text}\x1b[${CODES[name][1]}m` : text;
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    cyan: paint('cyan'),
  };
}

/** Text without the colors of createStyle, for measuring how wide it is. */
export function plainText(text: string): string {
  return text.replace(/\u001b\[\d{1,2}m/g, '');
}
