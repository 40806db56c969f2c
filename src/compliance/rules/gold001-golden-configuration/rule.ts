import { findDifferences } from '../../golden/differences.js';
import { differenceFinding } from '../../golden/finding.js';
import { goldenIn } from '../../golden/golden.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Configurations are as they are intended. */
export const rule = {
  id: 'GOLD001',
  version: 1,
  about: 'device',
  title: 'Configurations are as they are intended',
  severity: 'medium',
  what: 'Compares sections of configurations with golden ones, which the profile names: lines that are missing or too many, and lines whose order is another where it counts. Lines that fit patterns to ignore are left out. Secrets are compared and never told.',
  why: 'What differs from device to device without a reason is what fails at night.',
  fix: 'Bring the device to what is intended, or change what is intended.',
  sources: [],
  check(device, { options }) {
    const golden = goldenIn(options).filter(({ devices }) => devices.test(device.name));
    if (golden.length === 0) return notApplicable('the profile names no golden configuration for it');
    if (device.tree.length === 0) return notApplicable('its configuration has no lines');
    return judged(
      golden.flatMap((one) =>
        findDifferences(device.tree, one, device).map((difference) => differenceFinding(device, one, difference)),
      ),
    );
  },
} satisfies RuleOf<'device'>;
