import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { renderJson } from '../../../src/report/json.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { printable, printableLine } from '../../../src/report/printable.js';
import { runBlocks } from '../../../src/report/run-blocks.js';
import { createStyle } from '../../../src/report/style.js';
import { renderText } from '../../../src/report/text.js';
import { renderYaml } from '../../../src/report/yaml.js';
import { deviceResult, operation, plannedDevice, row, runResult } from '../../support/run-results.js';

describe('printable', () => {
  it.each([
    ['clear \x1b[2J', 'clear \\x1b[2J'],
    ['c1 \x9b5m', 'c1 \\x9b5m'],
    ['bell\x07 back\b cr\r', 'bell\\x07 back\\x08 cr\\x0d'],
    ['turn \u202etxt', 'turn \\u202etxt'],
    ['tab\tand\nline stay', 'tab\tand\nline stay'],
    ['Büro 2. Stock', 'Büro 2. Stock'],
  ])('%j', (raw, safe) => {
    expect(printable(raw)).toBe(safe);
  });

  it('keeps one line on one line', () => {
    expect(printableLine('a\nb\tc')).toBe('a\\nb\\tc');
  });
});

// What a terminal might obey. Tab and line feed are the reports' own.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

describe('whatever devices and files bring', () => {
  it('no report lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (evil) => {
        const error = new NetctlError('NETCTL_DEVICE_REFUSED', evil, {
          hint: evil,
          command: evil,
          excerpt: evil,
          impact: evil,
          source: { file: evil, line: 1, column: 1 },
        });
        const changes = [row('vlan/10', null, evil, 'create'), row(`port/${evil}/mode`, evil, evil)];
        const result = runResult([
          plannedDevice(`sw${evil}`, { changes, warnings: [evil], operations: [operation(evil, evil)] }),
          deviceResult('other', { status: 'refused', error, platform: evil }),
        ]);
        const blocks = runBlocks(result);
        const table = { kind: 'table', columns: ['A'], rows: [[evil]] } as const;
        expect(renderText([...blocks, table], createStyle(false))).not.toMatch(OBEYED);
        expect(renderMarkdown([...blocks, table])).not.toMatch(OBEYED);
        expect(renderJson({ evil })).not.toMatch(OBEYED);
        expect(JSON.parse(renderJson({ evil }))).toEqual({ evil });
        expect(renderYaml({ evil })).not.toMatch(OBEYED);
      }),
    );
  });
});
