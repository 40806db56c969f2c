import { expect, it } from 'vitest';
import schema from '../../../schemas/config.v1.json' with { type: 'json' };
import { SETTINGS } from '../../../src/config/settings.js';

it('the schema of netctl.yaml has every setting with its default', () => {
  const settings = Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]);
  const inSchema = Object.entries(schema.properties).map(([name, property]) => [
    name,
    'default' in property ? property.default : undefined,
  ]);
  expect(inSchema).toEqual(settings);
});
