/** The words of a simple command as a POSIX shell splits it; undefined where it uses more than quotes. */
export function splitCommand(command: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let rest = command; rest !== ''; ) {
    const match =
      /^(?:(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\$`]|\\.)*)"|\\(?<escaped>.)|(?<plain>[^\s'"\\|&;<>()$`*?#~]+))/s.exec(
        rest,
      );
    if (match?.groups === undefined) return undefined;
    const { space, single, double, escaped, plain } = match.groups;
    rest = rest.slice(match[0].length);
    if (space === undefined)
      word = (word ?? '') + (single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain ?? '');
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** `printf '%s\\n' WORD… | ovs-ofctl …`: the words behind the tool, and what it reads; undefined for other commands. */
export function splitPipe(command: string): { readonly words: readonly string[]; readonly input: string } | undefined {
  const at = command.lastIndexOf(' | ovs-ofctl ');
  const [tool, format, ...lines] = splitCommand(command.slice(0, Math.max(0, at))) ?? [];
  if (tool !== 'printf' || format !== '%s\\n') return undefined;
  const words = splitCommand(command.slice(at + ' | ovs-ofctl '.length));
  return words === undefined ? undefined : { words, input: lines.map((line) => `${line}\n`).join('') };
}
