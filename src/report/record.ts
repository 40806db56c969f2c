import type { Report } from './render.js';

/** What was written for a device that was recorded. */
export interface RecordedDevice {
  readonly device: string;
  readonly folder: string;
  /** Paths inside the folder. */
  readonly files: readonly string[];
}

/** Where the recordings are, and what to do before they are given away. */
export function recordReport(recorded: readonly RecordedDevice[]): Report {
  return {
    json: {
      schema: 'netctl.record.v1',
      devices: recorded.map(({ device, folder, files }) => ({ name: device, folder, files })),
    },
    blocks: [
      ...recorded.map(({ device, folder, files }) => ({
        kind: 'section' as const,
        title: device,
        detail: folder,
        body: [{ kind: 'code' as const, title: undefined, lines: files }],
      })),
      {
        kind: 'note',
        level: 'warning',
        text: 'secrets are masked; names, addresses and descriptions are not. Read the files before you send them.',
      },
    ],
  };
}
