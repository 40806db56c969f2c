import { type CompletionCommand, type CompletionFlag, knownBeginnings, type NextWord, nextWords } from './command.js';

/** The completion of netctl for zsh. */
export function zshScript(commands: readonly CompletionCommand[]): string {
  const beginnings = knownBeginnings(commands).map((words) => `'${words}'`);
  return `#compdef netctl
# Load with: source <(netctl completion zsh), after compinit
_netctl() {
  local at='' word
  local -i index=2
  local -a next
  while (( index < CURRENT )); do
    word="\${words[index]}"
    case "\${at:+$at }$word" in
      (${beginnings.join('|')}) at="\${at:+$at }$word"; (( index++ )) ;;
      (*) break ;;
    esac
  done
  shift $(( index - 2 )) words
  (( CURRENT -= index - 2 ))
  case "$at" in
${[...nextWords(commands)].map(([before, next]) => topicCase(before, next)).join('\n')}
${commands.map(commandCase).join('\n')}
  esac
}
compdef _netctl netctl
`;
}

function topicCase(before: string, next: readonly NextWord[]): string {
  const words = next.map(({ word, summary }) => quote(`${word}:${summary}`)).join(' ');
  return `    ('${before}') next=(${words}); _describe command next ;;`;
}

function commandCase({ words, flags, argument }: CompletionCommand): string {
  const specs = flags.map(flagSpec);
  if (argument.length > 0) specs.push(quote(`1:word:(${argument.join(' ')})`));
  return `    ('${words}') _arguments \\\n      ${specs.join(' \\\n      ')} ;;`;
}

function flagSpec({ name, char, summary, value }: CompletionFlag): string {
  const tail = `[${summary.replace(/[[\]\\]/g, '\\$&')}]${valueSpec(value)}`;
  return char === undefined ? quote(`*--${name}${tail}`) : `'*'{-${char},--${name}}${quote(tail)}`;
}

function valueSpec(value: CompletionFlag['value']): string {
  if (typeof value === 'object') return `:value:(${value.join(' ')})`;
  return { none: '', any: ':value: ', file: ':file:_files', folder: ':folder:_files -/' }[value];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
