/** A line of a configuration with the lines indented below it. */
export interface ConfigNode {
  /** Without indentation and trailing blanks. */
  readonly text: string;
  /** Where it stands in the text, from 1. */
  readonly line: number;
  readonly children: readonly ConfigNode[];
}

/**
 * Free text inside a configuration, which must not be read as configuration: a banner, a script. `ends` says for the
 * opening line which line closes it; undefined where the opening line closes it itself.
 */
export interface FreeText {
  readonly opens: RegExp;
  ends(opening: RegExpExecArray): ((line: string) => boolean) | undefined;
}

/** One line of a configuration, with what the reader must know of it. */
export interface ConfigLine {
  /** As it came, without trailing blanks. */
  readonly raw: string;
  /** Without blanks at either end. */
  readonly text: string;
  readonly indent: number;
  /** True inside free text. */
  readonly free: boolean;
  /** Its place in the text, from 1. */
  readonly line: number;
}

/** Tells free text from configuration, line by line. */
export function scanLines(output: string, freeTexts: readonly FreeText[]): readonly ConfigLine[] {
  let closes: ((line: string) => boolean) | undefined;
  return output.split('\n').map((line, index) => {
    const raw = line.trimEnd();
    const text = raw.trimStart();
    const free = closes !== undefined;
    if (closes === undefined) closes = closingOf(text, freeTexts);
    else if (closes(line)) closes = undefined;
    return { raw, text, indent: raw.length - text.length, free, line: index + 1 };
  });
}

function closingOf(text: string, freeTexts: readonly FreeText[]): ((line: string) => boolean) | undefined {
  for (const { opens, ends } of freeTexts) {
    const opening = opens.exec(text);
    if (opening !== null) return ends(opening);
  }
  return undefined;
}

/** The tree that the indentation of a configuration spells. Separators (`!` and comments) and free text are left out. */
export function parseConfigTree(lines: readonly ConfigLine[]): readonly ConfigNode[] {
  const root: ConfigNode[] = [];
  const open: { readonly indent: number; readonly children: ConfigNode[] }[] = [];
  for (const { text, indent, free, line } of lines) {
    if (free || text === '' || text.startsWith('!')) continue;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const children: ConfigNode[] = [];
    (open.at(-1)?.children ?? root).push({ text, line, children });
    open.push({ indent, children });
  }
  return root;
}

/** The lines below a node and below those, outermost first, as they stand in the configuration. */
export function linesBelow(node: ConfigNode): readonly string[] {
  const lines: string[] = [];
  collectBelow(node, lines);
  return lines;
}

function collectBelow({ children }: ConfigNode, lines: string[]): void {
  for (const child of children) {
    lines.push(child.text);
    collectBelow(child, lines);
  }
}
