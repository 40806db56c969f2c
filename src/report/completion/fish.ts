import { type CompletionCommand, type CompletionFlag, knownBeginnings, nextWords } from './command.js';

/** The completion of netctl for fish. */
export function fishScript(commands: readonly CompletionCommand[]): string {
  const beginnings = knownBeginnings(commands).map(quote);
  const topics = [...nextWords(commands)].flatMap(([before, next]) =>
    next.map(({ word, summary }) => `complete -c netctl -n ${at(before)} -a ${word} -d ${quote(summary)}`),
  );
  const flags = commands.flatMap(({ words, flags: all, argument }) => [
    ...all.map((flag) => `complete -c netctl -n ${at(words)} ${flagSpec(flag)}`),
    ...(argument.length === 0 ? [] : [`complete -c netctl -n ${at(words)} -a ${quote(argument.join(' '))}`]),
  ]);
  return `# Load with: netctl completion fish | source
function __netctl_at
  set -l at
  for word in (commandline -opc)[2..]
    set -l next (string join -- ' ' $at $word)
    contains -- $next ${beginnings.join(' ')}; or break
    set at $next
  end
  test "$at" = "$argv"
end
complete -c netctl -f
${[...topics, ...flags].join('\n')}
`;
}

function at(words: string): string {
  return quote(`__netctl_at ${words}`.trim());
}

function flagSpec({ name, char, summary, value }: CompletionFlag): string {
  const short = char === undefined ? '' : `-s ${char} `;
  return `${short}-l ${name} ${valueSpec(value)}-d ${quote(summary)}`;
}

function valueSpec(value: CompletionFlag['value']): string {
  if (typeof value === 'object') return `-x -a ${quote(value.join(' '))} `;
  return { none: '', any: '-x ', file: '-r -F ', folder: "-x -a '(__fish_complete_directories)' " }[value];
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
