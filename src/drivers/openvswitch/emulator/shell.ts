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
