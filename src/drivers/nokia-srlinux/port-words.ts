import type { YangData } from '../../yang/schema.js';

/** A bridged subinterface of a port as the device has it. */
export interface Subinterface {
  /** The VLAN whose frames it carries; undefined where nothing tells. */
  readonly vlan: number | undefined;
  readonly tagged: boolean;
  /** As it is written, with its index. */
  readonly data: YangData;
}

/** How a device has the VLANs of a port. */
export interface PortWords {
  /** Undefined where nothing is said. */
  readonly tagging: boolean | undefined;
  readonly subinterfaces: readonly Subinterface[];
}

export const NO_WORDS: PortWords = { tagging: undefined, subinterfaces: [] };

/** The lines to keep of a port. */
export function portLines({ tagging, subinterfaces }: PortWords): readonly string[] {
  return [
    ...(tagging === undefined ? [] : [`vlan-tagging ${tagging}`]),
    ...subinterfaces.map((one) => `subinterface ${JSON.stringify(one)}`),
  ];
}

/** The words in lines that `portLines` made. */
export function readPortLines(lines: readonly string[]): PortWords {
  const tagging = lines.includes('vlan-tagging true') ? true : lines.includes('vlan-tagging false') ? false : undefined;
  const subinterfaces = lines.flatMap((line) => {
    const held = /^subinterface (?<held>\{.*\})$/s.exec(line)?.groups?.['held'];
    return held === undefined ? [] : [JSON.parse(held) satisfies Subinterface];
  });
  return { tagging, subinterfaces };
}

/** The index of a subinterface; -1 for none. */
export function indexOf({ data }: Pick<Subinterface, 'data'>): number {
  return Number(data['index'] ?? -1);
}
