import type { SourceRef } from '../util/source.js';
import type { Report } from './render.js';

/** A device of the inventory, as it is listed. */
export interface ListedDevice {
  readonly name: string;
  readonly hostname: string;
  /** Undefined where ~/.ssh/config decides. */
  readonly port?: number;
  readonly platform: string;
  readonly groups: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly source: SourceRef;
}

/** The devices that are selected, with what selectors can ask for. */
export function inventoryListReport(devices: readonly ListedDevice[]): Report {
  return {
    json: {
      schema: 'netctl.inventory-list.v1',
      devices: devices.map(({ name, hostname, port, platform, groups, labels, source }) => ({
        name,
        hostname,
        port: port ?? null,
        platform,
        groups,
        labels,
        source,
      })),
    },
    blocks: [
      {
        kind: 'table',
        columns: ['NAME', 'ADDRESS', 'PLATFORM', 'GROUPS', 'LABELS'],
        rows: devices.map((device) => [
          device.name,
          device.port === undefined ? device.hostname : `${device.hostname}:${device.port}`,
          device.platform,
          device.groups.join(',') || '-',
          labelsText(device.labels),
        ]),
      },
      { kind: 'note', level: 'info', text: `${devices.length} ${devices.length === 1 ? 'device' : 'devices'}` },
    ],
  };
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  return (
    Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(',') || '-'
  );
}
