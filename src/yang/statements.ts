/** A statement of a YANG module (RFC 7950, 6.3): a keyword, what it says, and what stands in it. */
export interface YangStatement {
  readonly keyword: string;
  readonly argument: string;
  readonly children: readonly YangStatement[];
}

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<mark>[{};])|(?<plus>\+)(?=\s)|"(?<double>(?:[^"\\]|\\[\s\S])*)"|'(?<single>[^']*)'|(?<word>[^\s{};"']+)/y;

/** The statements of a module's text; undefined for what is none. */
export function yangStatements(text: string): readonly YangStatement[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  let at = 0;
  function block(depth: number): YangStatement[] | undefined {
    const found: YangStatement[] = [];
    for (let next = tokens?.[at]; next !== undefined && next.mark !== '}'; next = tokens?.[at]) {
      const one = depth < 64 ? statement(depth) : undefined;
      if (one === undefined) return undefined;
      found.push(one);
    }
    return found;
  }
  function statement(depth: number): YangStatement | undefined {
    const keyword = tokens?.[at]?.text;
    at += 1;
    let argument = '';
    for (let next = tokens?.[at]; next?.text !== undefined; next = tokens?.[at]) {
      argument += next.text;
      at += 1;
    }
    const mark = tokens?.[at]?.mark;
    at += 1;
    if (keyword === undefined || (mark !== ';' && mark !== '{')) return undefined;
    if (mark === ';') return { keyword, argument, children: [] };
    const children = block(depth + 1);
    if (children === undefined || tokens?.[at]?.mark !== '}') return undefined;
    at += 1;
    return { keyword, argument, children };
  }
  const all = block(0);
  return at === tokens.length ? all : undefined;
}

/** A mark, or the text of a word or string; what is joined by `+` are several texts in a row. */
interface Token {
  readonly mark?: string;
  readonly text?: string;
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text);
    if (groups === null) return undefined;
    const { mark, double, single, word } = groups.groups ?? {};
    const said = double?.replace(/\\(?<one>["\\])/g, '$<one>') ?? single ?? word;
    if (mark !== undefined) tokens.push({ mark });
    else if (said !== undefined) tokens.push({ text: said });
  }
  return tokens;
}
