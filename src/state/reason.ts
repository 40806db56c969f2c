/** Why a file could not be read or written, in the system's words: `no space left on device (ENOSPC)`. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const found = /^(?<code>E[A-Z0-9]{1,20}): (?<words>[^,]{1,200})/.exec(message);
  return found === null ? message : `${found.groups?.['words']} (${found.groups?.['code']})`;
}

/** The system's code of an error, for example `ENOENT`; undefined where it has none. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk, or name a folder on another one with --state-dir.',
  EDQUOT: 'Your quota on this disk is used up: make room, or name a folder on another disk with --state-dir.',
};

/** What to do about an error of the system, where more can be said than of any file. */
export function hintOf(cause: unknown): string | undefined {
  return HINTS[codeOf(cause) ?? ''];
}

/** True where a file or folder is simply not there. */
export function isMissing(cause: unknown): boolean {
  const code = codeOf(cause);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
