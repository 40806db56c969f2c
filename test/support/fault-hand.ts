import type { Driver } from '../../src/drivers/driver.js';
import type { EmulatedBox } from '../../src/emulator/device.js';

const RPC = 'xmlns="urn:ietf:params:xml:ns:netconf:base:1.0" message-id="1"';

/**
 * Types lines at a device as a person would, in a dialogue of its own; false where the first of them is refused. Where a device
 * is spoken to in whole requests, a line is one of them, and what was staged is let go wherever one is refused.
 */
export function typeLines(driver: Driver, box: EmulatedBox, lines: readonly string[]): boolean {
  const hand = handAt(driver, box);
  for (const [index, line] of lines.entries()) {
    const refusal = hand.enter(line);
    if (refusal === '') continue;
    hand.letGo?.();
    if (index === 0 || hand.letGo !== undefined) return false;
    throw new Error(`"${line}" was refused: ${refusal}`);
  }
  return true;
}

/** True where the device is spoken to in whole requests, not in lines. */
export function isInRequests(driver: Driver): boolean {
  const { kind } = driver.emulate();
  return kind !== 'exec' && kind !== 'prompt';
}

/** A request of gNMI that sets one value. */
export function gnmiSet(path: string, value: unknown, more: object = {}): string {
  return JSON.stringify({ do: 'set', deletes: [], replaces: [{ path, value }], updates: [], ...more });
}

/** An edit by NETCONF in a datastore, with its locks, as careful people do it. */
export function netconfEdit(
  store: 'candidate' | 'running',
  config: string,
  operation: 'merge' | 'replace' = 'merge',
): readonly string[] {
  const stores = store === 'candidate' ? ['running', 'candidate'] : ['running'];
  const target = (name: string): string => `<target><${name}/></target>`;
  const how = `<default-operation>${operation}</default-operation>`;
  return [
    ...stores.map((name) => `<lock>${target(name)}</lock>`),
    `<edit-config>${target(store)}${how}<config>${config}</config></edit-config>`,
    ...(store === 'candidate' ? ['<commit/>'] : []),
    ...stores.map((name) => `<unlock>${target(name)}</unlock>`),
  ];
}

interface Hand {
  /** Gives back how the line was refused; nothing where it was not. */
  enter(line: string): string;
  letGo?(): void;
}

function handAt(driver: Driver, box: EmulatedBox): Hand {
  switch (driver.emulate().kind) {
    case 'exec':
      return { enter: (line) => box.exec(line, '').stderr };
    case 'prompt': {
      const terminal = box.terminal();
      if (terminal.prompt().endsWith('>')) terminal.enter('enable');
      return { enter: (line) => refusalIn(terminal.enter(line)) };
    }
    default:
      return requestHand(box);
  }
}

/** Requests as JSON go to the gNMI server, operations of NETCONF to one session, which is left open. */
function requestHand(box: EmulatedBox): Hand {
  const peer = box.netconf?.();
  return {
    enter(line) {
      if (line.startsWith('{')) return box.gnmi?.(JSON.parse(line)).message ?? 'no gNMI server';
      const output = peer?.rpc(`<rpc ${RPC}>${line}</rpc>`).output ?? 'no NETCONF server';
      return output.includes('<ok') ? '' : output;
    },
    letGo: () => peer?.end(),
  };
}

function refusalIn(printed: string): string {
  return /^%|\^/m.test(printed) ? printed : '';
}

/** What stands open on a device in whole requests, in words: locks that nobody can take, and a commit that waits keeps one too. */
export function heldLocks(box: EmulatedBox): string {
  const peer = box.netconf?.();
  // Where a commit waits, not even a request that changes nothing is taken.
  if (peer === undefined) return box.gnmi?.({ do: 'set', deletes: [], replaces: [], updates: [] }).message ?? '';
  const replies = ['running', 'candidate'].map((store) =>
    peer.rpc(`<rpc ${RPC}><lock><target><${store}/></target></lock></rpc>`),
  );
  peer.end();
  const reasons = replies.map(({ output }) => /<error-message[^>]*>(?<words>[^<]*)/.exec(output)?.groups?.['words']);
  return reasons.filter((words) => words !== undefined && !words.includes('supported')).join(', ');
}
