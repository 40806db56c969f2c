import type { Reply } from '../../transports/transport.js';
import type { Persistence } from '../driver.js';
import { controlOp, readOp } from '../shared/cli-ops.js';
import { listOp } from './ops.js';
import { readTable, tableLines } from './table.js';

/** netctl's own file, which the service that loads filters at boot has to include. */
const OWN_FILE = '/etc/netctl.nft';
const INCLUDE = `include "${OWN_FILE}"`;

const SERVICE = readOp('systemctl is-enabled nftables');
const BOOT = readOp('cat /etc/nftables.conf');
const SAVED = readOp(`cat ${OWN_FILE}`);
const AS_ROOT = listOp({ extra: {} });
const BY_SUDO = listOp({ extra: { become: 'sudo' } });

/** Adding the table before deleting it lets the file be loaded where there is none, and where there is one. */
const HEAD = 'add table inet netctl\\ndelete table inet netctl\\n';

/** Written beside the file and then put in its place, so that a power cut leaves the old or the new one. */
const WRITE = [
  `systemctl is-enabled -q nftables || { echo "the service nftables is not enabled, which loads filters at boot" >&2; exit 1; }`,
  `grep -qxF ${quoted(INCLUDE)} /etc/nftables.conf || { echo ${quoted(`/etc/nftables.conf does not say: ${INCLUDE}`)} >&2; exit 1; }`,
  // Filters are no secret, and who may see them by sudo alone can so tell whether they are saved.
  'umask 022',
  `{ printf ${quoted(HEAD)}; nft -nn list table inet netctl; } > ${OWN_FILE}.new`,
  `mv ${OWN_FILE}.new ${OWN_FILE}`,
].join('; ');

/**
 * The kernel forgets filters at a reboot. netctl saves its table only where the host loads the file: the service is enabled
 * and its configuration includes it, which is for its owner to say.
 */
export const PERSISTENCE: Persistence = {
  clean: {
    ops: [SERVICE, BOOT, SAVED, AS_ROOT, BY_SUDO],
    read([service, boot, saved, asRoot, bySudo]) {
      const included = boot?.exitCode === 0 && boot.output.split('\n').includes(INCLUDE);
      if (service?.output.trim() !== 'enabled' || !included) return undefined;
      const running = [asRoot, bySudo].find((reply) => reply?.exitCode === 0 || isMissing(reply));
      if (running === undefined || (saved?.exitCode !== 0 && !isMissing(saved))) return undefined;
      const [now, then] = [linesOf(running), linesOf(saved)];
      return now.join('\n') === then.join('\n');
    },
  },
  save: () => [
    controlOp(`if [ "$(id -u)" = 0 ]; then sh -ec ${quoted(WRITE)}; else sudo -n sh -ec ${quoted(WRITE)}; fi`, {
      seconds: 60,
    }),
  ],
};

/** True where there is no such table or file. */
function isMissing(reply: Reply | undefined): boolean {
  return reply?.exitCode === 1 && reply.stderr.includes('No such file or directory');
}

/** What a listing, or the file with its two lines in front, says. */
function linesOf(reply: Reply | undefined): readonly string[] {
  if (reply?.exitCode !== 0) return [];
  const table = readTable(reply.output.replace(/^(?:(?:add|delete) table inet netctl\n)*/, ''));
  return table === undefined ? [] : tableLines(table);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
