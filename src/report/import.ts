import type { NetctlError } from '../errors/netctl-error.js';
import type { Block } from './blocks.js';
import { errorJson } from './json.js';
import type { Report } from './render.js';

/** What was written for a device. */
export interface ShownImport {
  readonly name: string;
  readonly platform: string;
  readonly file: string | null;
  readonly kinds: readonly string[];
  readonly notes: readonly string[];
  readonly error: NetctlError | null;
}

/** The files that describe devices, and what they leave out. */
export function importReport(devices: readonly ShownImport[]): Report {
  return {
    json: {
      schema: 'netctl.import.v1',
      devices: devices.map(({ name, platform, file, kinds, notes, error }) => ({
        name,
        platform,
        file,
        kinds,
        notes,
        error: error === null ? null : errorJson(error),
      })),
    },
    blocks: devices.map(({ name, platform, file, kinds, notes, error }): Block => {
      const written = file === null ? 'nothing to write' : `${file}: ${kinds.join(', ')}`;
      const body: Block[] = error === null ? [{ kind: 'text', text: written }] : [{ kind: 'error', error }];
      body.push(...notes.map((text): Block => ({ kind: 'note', level: 'warning', text })));
      return { kind: 'section', title: name, detail: platform, body };
    }),
  };
}
