import type { HardenedPort } from '../../model/hardening.js';
import type { RelatedPlace, RuleFinding } from '../finding.js';
import type { Fix } from '../fix.js';
import type { AuditedDevice } from './audited-device.js';

/** What a finding about a device says; the rest follows from these. */
export interface Said {
  readonly message: string;
  /** The line that is wrong; without one the first, for what is missing. */
  readonly line?: number | undefined;
  /** The words of it that are wrong. */
  readonly words?: string | undefined;
  /** Of several about the same subject. */
  readonly key?: string;
  readonly related?: readonly { readonly message: string; readonly line: number | undefined }[];
  /** Where what is related comes first, and then the line itself: what is said of the line. */
  readonly flow?: string;
  readonly fixes?: readonly Fix[];
  /** Commands in the platform's words, as settings have them. */
  readonly remedy?: readonly string[] | undefined;
}

/** A finding about the device, or about one thing of it: `{ kind: 'acl', name: 'ipv4/EDGE-IN' }`. */
export function deviceFinding(
  device: AuditedDevice,
  said: Said,
  thing?: { readonly kind: string; readonly name: string },
): RuleFinding {
  const source = device.place(said.line, said.words);
  const related = said.related === undefined ? undefined : placesOf(device, said.related);
  return {
    message: said.message,
    subject:
      thing === undefined
        ? { kind: 'device', name: device.name }
        : { kind: thing.kind, name: `${device.name} ${thing.name}` },
    source,
    key: said.key ?? '',
    related,
    flow: said.flow === undefined || source === null ? undefined : [...(related ?? []), { message: said.flow, source }],
    fixes: fixesOf(said),
  };
}

/** The places that are known of. */
export function placesOf(
  device: AuditedDevice,
  related: readonly { readonly message: string; readonly line: number | undefined }[],
): readonly RelatedPlace[] {
  return related.flatMap(({ message, line }) => {
    const source = line === undefined ? null : device.place(line);
    return source === null ? [] : [{ message, source }];
  });
}

/** The commands that make a setting of a port safe, with the one that leads to it. */
export function insideBlock(
  port: Pick<HardenedPort, 'block'> | undefined,
  remedy: readonly string[] | undefined,
): readonly string[] | undefined {
  return port === undefined || remedy === undefined ? undefined : [port.block, ...remedy.map((line) => ` ${line}`)];
}

function fixesOf({ fixes, remedy }: Said): readonly Fix[] | undefined {
  if (remedy === undefined) return fixes;
  return [...(fixes ?? []), { kind: 'commands', title: 'Commands for the device', lines: remedy }];
}
