import { NetctlError } from '../../errors/netctl-error.js';
import type { XmlElement } from '../../xml/tree.js';
import { type Place, seenWords, socketWords } from '../ssh-cli/failures.js';
import { printable } from '../ssh-cli/printable.js';

/** What is waited for, for messages. */
export function answerTo(name: string | undefined): string {
  if (name === undefined) return 'nothing was asked';
  return name === 'hello' ? 'waiting for its <hello>' : `waiting for the answer to <${name}>`;
}

/** NETCTL_NETCONF_HELLO: something was printed before the first message. */
export function strayText({ device, peer }: Place, text: string): NetctlError {
  const banner = text.includes('<hello') || text.includes(':hello');
  const message = banner
    ? `${peer} sends text before its <hello>: "${printable(text.slice(0, 200), 200)}"`
    : `${peer} sends "${printable(text.trim().slice(0, 200), 200)}" instead of a <hello>`;
  const hint = banner
    ? 'Take the login banner or the script that prints it away at the device: nothing may stand before <hello> (RFC 6241, 8.1).'
    : 'This looks like a command line or another service. Check the port of NETCONF (`ports: { netconf: 830 }` in the inventory), and that the device starts its NETCONF server for the subsystem "netconf".';
  return new NetctlError('NETCTL_NETCONF_HELLO', message, { device, hint });
}

/** The error of a message that cannot be read, with the device and what it was to answer. */
export function notXml({ device, peer }: Place, name: string | undefined, error: unknown): NetctlError {
  if (!(error instanceof NetctlError)) throw error;
  const details = { device, command: name, cause: error };
  const during = answerTo(name);
  if (error.code === 'NETCTL_XML_INVALID' || error.code === 'NETCTL_XML_REFUSED') {
    const hint = error.code === 'NETCTL_XML_REFUSED' ? error.hint : undefined;
    const message = `${peer} sent a message that cannot be read while ${during}: ${printable(error.message, 300)}`;
    return new NetctlError('NETCTL_NETCONF_MESSAGE', message, { ...details, hint });
  }
  if (error.device !== undefined) return error;
  return new NetctlError(error.code, `${peer}, while ${during}: ${error.message}`, { ...details, hint: error.hint });
}

/** NETCTL_NETCONF_MESSAGE: a message that does not belong here. */
export function noMessage(
  { device, peer }: Place,
  root: XmlElement,
  numbers?: { readonly messageId: string | undefined; readonly wanted: string | undefined },
): NetctlError {
  const about =
    numbers === undefined
      ? `<${printable(root.name, 60)}> of the namespace "${printable(root.uri, 100)}", which is no message of NETCONF`
      : `a reply ${idWords(numbers.messageId)}, while ${numbers.wanted === undefined ? 'nothing was asked' : `the reply to message ${numbers.wanted} was due`}`;
  return new NetctlError('NETCTL_NETCONF_MESSAGE', `${peer} sent ${about}`, { device });
}

function idWords(id: string | undefined): string {
  return id === undefined ? 'without message-id' : `to message "${printable(id, 60)}"`;
}

/** NETCTL_NETCONF_CLOSED: what a session says that was cut since nobody waits for an answer any longer. */
export function givenUp({ device, peer }: Place, name: string): NetctlError {
  const message = `the session with ${peer} was closed when <${name}> was given up without an answer`;
  return new NetctlError('NETCTL_NETCONF_CLOSED', message, { device, command: name });
}

export interface EndFacts {
  readonly place: Place;
  /** The operation that was waited for. */
  readonly name: string | undefined;
  /** True before the server's `<hello>` was whole. */
  readonly before: boolean;
  /** True in the middle of a message. */
  readonly within: boolean;
  readonly lastSent: string;
  readonly seen: string;
  /** What came on standard error. */
  readonly complaint: string;
  readonly cause: Error | undefined;
}

/** NETCTL_NETCONF_CLOSED: during which step, what was sent last, and the device's words where there are any. */
export function endedWhile(facts: EndFacts): NetctlError {
  const { place, name, before, within, complaint, cause } = facts;
  const parts = [
    `${place.peer} ended the session ${name === undefined ? 'while nothing was asked' : `while ${answerTo(name)}`}`,
    ...(within ? ['in the middle of a message'] : []),
    ...(cause === undefined ? [] : [socketWords(cause)]),
    ...(complaint.trim() === '' ? [] : [`its words were "${printable(complaint.trim(), 300)}"`]),
    `netctl had sent ${facts.lastSent} last`,
    seenWords(facts.seen),
  ];
  const hint = before
    ? 'The NETCONF server of the device failed, is still starting, or has all its sessions in use: look at its log, and try the subsystem by hand (`ssh -s … netconf`).'
    : undefined;
  return new NetctlError('NETCTL_NETCONF_CLOSED', parts.join('; '), {
    device: place.device,
    command: name,
    cause,
    hint,
  });
}
