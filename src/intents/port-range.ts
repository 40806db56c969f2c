/** The most ports that one text may stand for; the largest switches have some hundreds. */
const MAX_PORTS = 4096;

/** The names a text stands for, or why it stands for none. */
export type PortNames = { readonly names: readonly string[] } | { readonly problem: string };

/**
 * Expands ranges in brackets: `Gi1/0/[1-3]` is Gi1/0/1, Gi1/0/2 and Gi1/0/3; `Gi[1-2]/0/[1-3,5]` has eight names. A text
 * without brackets is one name. White space around it does not count.
 */
export function expandPorts(text: string): PortNames {
  // Most names have no range, and a plan may have tens of thousands.
  if (text !== '' && !/[[\]\s]/.test(text)) return { names: [text] };
  let names = [''];
  for (const piece of text.trim().split(/(?=\[)|(?<=\])/)) {
    const numbers = piece.startsWith('[') ? numbersOf(piece) : [piece];
    if (typeof numbers === 'string') return { problem: numbers };
    if (names.length * numbers.length > MAX_PORTS) return { problem: `it stands for more than ${MAX_PORTS} ports` };
    names = names.flatMap((name) => numbers.map((number) => `${name}${number}`));
  }
  if (names.some((name) => /[[\]]/.test(name))) return { problem: 'its brackets do not pair' };
  return names.includes('') ? { problem: 'it is empty' } : { names };
}

/** The numbers in `[1-3,5]`; a text says what is wrong with it. */
function numbersOf(piece: string): readonly string[] | string {
  if (!piece.endsWith(']')) return 'its brackets do not pair';
  const numbers: string[] = [];
  for (const part of piece.slice(1, -1).split(',')) {
    const match = /^\s*(?<first>0|[1-9]\d{0,4})(?:\s*-\s*(?<last>0|[1-9]\d{0,4}))?\s*$/.exec(part);
    if (match?.groups === undefined) return `${piece} is no range such as [1-24] or [1-4,7]`;
    const first = Number(match.groups['first']);
    const last = Number(match.groups['last'] ?? first);
    if (first > last) return `${piece} runs backwards`;
    if (last - first >= MAX_PORTS) return `it stands for more than ${MAX_PORTS} ports`;
    for (let number = first; number <= last; number++) numbers.push(String(number));
  }
  return numbers;
}
