import { expect, it } from 'vitest';
import schema from '../../../schemas/config.v1.json' with { type: 'json' };
import { keyPath } from '../../../src/config/setting.js';
import { SETTINGS } from '../../../src/config/settings.js';

it('the schema of netctl.yaml has every setting with its default', () => {
  const settings = Object.entries(SETTINGS).map(([name, setting]) => [
    keyPath(name, setting).join('.'),
    setting.default,
  ]);
  const inSchema = Object.entries(schema.properties).flatMap(([name, property]) =>
    'properties' in property
      ? Object.entries(property.properties).map(([key, inner]) => [`${name}.${key}`, defaultOf(inner)])
      : [[name, defaultOf(property)]],
  );
  expect(inSchema).toEqual(settings);
});

function defaultOf(property: object): unknown {
  return 'default' in property ? property.default : undefined;
}
