import SSHConfig, { type Directive, type Line } from 'ssh-config';
import { NetctlError } from '../../errors/netctl-error.js';
import { matchesPatternList } from './host-pattern.js';
import { printable } from './printable.js';

/** One line of an ssh_config file: `Host *.lab` is `{ keyword: 'host', args: ['*.lab'] }`. */
export interface SshConfigLine {
  /** In lower case. */
  readonly keyword: string;
  readonly args: readonly string[];
  /** The lines of the files that an Include line names; empty for all others, and until they are read. */
  readonly included: readonly SshConfigLine[];
}

/** What the files say about one host, with `%` tokens and `~` still in place. */
export interface SshHostConfig {
  /** The first value of a keyword, by its name in lower case. */
  readonly first: ReadonlyMap<string, string>;
  readonly identityFiles: readonly string[];
  readonly knownHostsFiles: readonly string[];
}

/** The lines of one file. @throws NetctlError NETCTL_SSH_CONFIG where it cannot be read as ssh_config(5) */
export function parseSshConfig(text: string, file: string): SshConfigLine[] {
  try {
    return flatten(SSHConfig.parse(text));
  } catch (cause) {
    const words = cause instanceof Error ? printable(cause.message) : 'unknown failure';
    throw new NetctlError('NETCTL_SSH_CONFIG', `${file} cannot be read as an OpenSSH configuration: ${words}`, {
      cause,
    });
  }
}

function flatten(lines: readonly Line[]): SshConfigLine[] {
  return lines.flatMap((line) => {
    if (!('param' in line) || line.param === '') return [];
    const inner = 'config' in line ? flatten(line.config) : [];
    return [{ keyword: line.param.toLowerCase(), args: argsOf(line), included: [] }, ...inner];
  });
}

function argsOf({ value }: Directive): string[] {
  return typeof value === 'string' ? [value] : value.map(({ val }) => val);
}

/** Who asks, which `Match` lines may depend on. */
export interface SshConfigQuery {
  /** The name as the user wrote it. */
  readonly host: string;
  /** The user to log in as, where it is already decided. */
  readonly user: string | undefined;
  readonly localUser: string;
}

/**
 * What the lines say about a host. As in OpenSSH the first value of a keyword counts. A `Match` line with a criterion that
 * needs a command or the network (`exec`, `localnetwork`, `canonical`, `final`, `tagged`) is passed over.
 */
export function hostConfig(lines: readonly SshConfigLine[], query: SshConfigQuery): SshHostConfig {
  const first = new Map<string, string>();
  const identityFiles: string[] = [];
  const knownHostsFiles: string[] = [];
  walk(lines, true);
  return { first, identityFiles, knownHostsFiles };

  /** Blocks of an included file end with it; inside a block that does not apply, nothing of it does. */
  function walk(some: readonly SshConfigLine[], applies: boolean): void {
    let active = applies;
    for (const line of some) {
      if (line.keyword === 'host') active = applies && matchesPatternList(line.args, query.host);
      else if (line.keyword === 'match') active = applies && matches(line.args);
      else if (active) take(line);
    }
  }

  function take({ keyword, args, included }: SshConfigLine): void {
    const value = args.join(' ');
    if (keyword === 'include') walk(included, true);
    else if (keyword === 'identityfile') identityFiles.push(value);
    else if (keyword === 'userknownhostsfile' && knownHostsFiles.length === 0) knownHostsFiles.push(...args);
    else if (!first.has(keyword)) first.set(keyword, value);
  }

  function matches(args: readonly string[]): boolean {
    if (args.length === 1 && args[0]?.toLowerCase() === 'all') return true;
    if (args.length === 0 || args.length % 2 === 1) return false;
    for (let index = 0; index < args.length; index += 2) {
      const [criterion = '', patterns = ''] = args.slice(index, index + 2);
      if (!meets(criterion, patterns)) return false;
    }
    return true;
  }

  function meets(criterion: string, patterns: string): boolean {
    const negated = criterion.startsWith('!');
    const value = valueFor(criterion.slice(negated ? 1 : 0).toLowerCase());
    return value !== undefined && matchesPatternList(patterns.split(','), value) !== negated;
  }

  function valueFor(criterion: string): string | undefined {
    if (criterion === 'host') return (first.get('hostname') ?? query.host).replaceAll('%h', query.host);
    if (criterion === 'originalhost') return query.host;
    if (criterion === 'user') return query.user ?? first.get('user') ?? query.localUser;
    return criterion === 'localuser' ? query.localUser : undefined;
  }
}
