import { type CompletionCommand, type CompletionFlag, knownBeginnings, nextWords } from './command.js';

/** The completion of netctl for bash 3 and later. */
export function bashScript(commands: readonly CompletionCommand[]): string {
  const beginnings = knownBeginnings(commands).map((words) => `"${words}"`);
  const topics = [...nextWords(commands)].map(([before, next]) =>
    wordCase(
      before,
      next.map(({ word }) => word),
    ),
  );
  const complete = commands.map(({ words, flags, argument }) =>
    wordCase(words, [...argument, ...flags.map(({ name }) => `--${name}`)]),
  );
  return `# Load with: source <(netctl completion bash)
_netctl() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at="" word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${at:+$at }$word" in
      ${beginnings.join('|')}) at="\${at:+$at }$word" ;;
      *) [ -z "$at" ] && return; break ;;
    esac
  done
  case "$prev" in
${flagsOf(commands).map(valueCase).join('\n')}
  esac
  case "$at" in
${[...topics, ...complete].join('\n')}
  esac
}
complete -F _netctl netctl
`;
}

/** A flag means the same everywhere: what follows it does not depend on the command. */
function flagsOf(commands: readonly CompletionCommand[]): readonly CompletionFlag[] {
  const flags = new Map(commands.flatMap((command) => command.flags).map((flag) => [flag.name, flag]));
  return [...flags.values()].filter(({ value }) => value !== 'none');
}

function wordCase(words: string, next: readonly string[]): string {
  return `    "${words}") COMPREPLY=($(compgen -W "${next.join(' ')}" -- "$cur")) ;;`;
}

function valueCase({ name, char, value }: CompletionFlag): string {
  const pattern = char === undefined ? `--${name}` : `--${name}|-${char}`;
  return `    ${pattern}) ${valueAction(value)} return ;;`;
}

function valueAction(value: CompletionFlag['value']): string {
  if (typeof value === 'object') return `COMPREPLY=($(compgen -W "${value.join(' ')}" -- "$cur"));`;
  // Readline adds the slash after a folder and quotes spaces only where it knows that the words are files.
  if (value === 'file') return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"));';
  return value === 'folder' ? 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"));' : '';
}
