import type { LocatedDocument } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { goldenValidator } from '../../generated/compliance-golden.js';
import type { ConfigLine } from '../../model/config-line.js';
import type { SourceRef } from '../../util/source.js';
import { patternAt } from '../patterns.js';
import type { Options } from '../rule-option.js';
import { intendedTree } from './intended-tree.js';

/** How sections of the configurations of some devices have to be. */
export interface Golden {
  /** The names of the devices that it is for. */
  readonly devices: RegExp;
  /** The configuration as it has to be; secrets may stand in it. */
  readonly intended: readonly ConfigLine[];
  readonly sections: readonly GoldenSection[];
  readonly ignore: readonly RegExp[];
  readonly source: SourceRef;
}

export interface GoldenSection {
  readonly match: RegExp;
  readonly ordered: boolean;
  readonly extra: 'finding' | 'allowed';
}

/** @throws NetctlError or NetctlErrors with places */
export function readGolden(document: LocatedDocument): Golden {
  const { devices, intended, sections, ignore = [] } = validated(document, goldenValidator);
  return {
    devices: patternAt(document, ['devices'], devices ?? ''),
    intended: intendedTree(intended),
    sections: sections.map(({ match, ordered = false, extra = 'finding' }, index) => ({
      match: patternAt(document, ['sections', index, 'match'], match),
      ordered,
      extra,
    })),
    ignore: ignore.map((text, index) => patternAt(document, ['ignore', index], text)),
    source: document.place(['intended']),
  };
}

/** Golden configurations among a rule's options, where the audit put them. */
export function goldenIn(options: Options): readonly Golden[] {
  const { golden } = options;
  return Array.isArray(golden) ? golden.filter(isGolden) : [];
}

function isGolden(value: unknown): value is Golden {
  return typeof value === 'object' && value !== null && 'intended' in value && 'sections' in value;
}
