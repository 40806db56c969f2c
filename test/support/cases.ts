import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../src/documents/located.js';
import type { Driver, Step } from '../../src/drivers/driver.js';
import type { Image } from '../../src/emulator/device.js';
import { intentDocument } from '../../src/intents/document.js';
import { resolveIntents } from '../../src/intents/resolve.js';
import type { SecretReference } from '../../src/intents/target.js';
import type { DesiredState } from '../../src/model/desired.js';
import { isNightly } from './property-runs.js';

/** A golden case of a driver; src/drivers/shared/cases.md says what its files mean. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** What the emulated device boots from. */
  readonly before: Image;
  readonly after: Image;
  readonly desired: DesiredState;
  readonly agreed: ReadonlySet<string>;
  readonly plan: string;
  readonly undo: string;
  /** Error codes of a case about a plan that is refused. */
  readonly refused: readonly string[] | undefined;
}

const DRIVERS_FOLDER = join(import.meta.dirname, '../../src/drivers');

/** The names of the cases of a driver's first way. */
export function caseNames(driver: Driver): readonly string[] {
  const folder = casesOf(driver);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** A third of them by day, on each platform other ones, and all by night: for what other tests of all cases mostly show too. */
export function someCaseNames(driver: Driver): readonly string[] {
  const names = caseNames(driver);
  return isNightly() ? names : names.filter((_, index) => index % 3 === driver.id.length % 3);
}

export async function readCase(driver: Driver, name: string): Promise<Case> {
  const folder = join(casesOf(driver), name);
  const given = readImage(join(folder, 'before'));
  const running = given['running-config'];
  const before = {
    ...driver.emulate().factory('sw1', []),
    ...(running === undefined ? {} : { 'startup-config': running }),
    ...given,
  };
  const file = join(folder, 'desired.yaml');
  const documents = (await readYaml(readFileSync(file), file)).map(intentDocument);
  const { portsPerEntry } = driver.capabilities().acl ?? {};
  const target = {
    name: 'sw1',
    data: {},
    portGroups: {},
    canonicalPort: driver.ports.canonical,
    ...(portsPerEntry !== undefined && { portsPerEntry }),
    secret: secretOf,
  };
  return {
    name,
    folder,
    before,
    after: readImage(join(folder, 'after')),
    desired: resolveIntents(documents, target),
    agreed: new Set(linesOf(join(folder, 'agreed'))),
    plan: textOf(join(folder, 'plan')),
    undo: textOf(join(folder, 'undo')),
    refused: existsSync(join(folder, 'refused')) ? linesOf(join(folder, 'refused')) : undefined,
  };
}

function casesOf({ id, bindings }: Driver): string {
  return join(DRIVERS_FOLDER, id, 'cases', bindings[0].via);
}

/** Secrets of cases are called what they are. */
function secretOf(reference: SecretReference): string {
  return reference.from === 'env' ? reference.name.toLowerCase() : reference.path;
}

/**
 * The lines of a plan as cases have them: indented by one blank for each block they stand in. An operation that is read as
 * edits has these first, and what is sent for them behind, indented.
 */
export function planText(steps: readonly Step[]): string {
  const ops = steps.flatMap((step) => step.ops);
  return ops
    .map(({ context, line, shown }) => {
      if (shown === undefined) return `${' '.repeat(context.length)}${line}\n`;
      return `${shown.map((edit) => `${edit}\n`).join('')}    ${line}\n`;
    })
    .join('');
}

/** With UPDATE=1 the files of a case are written anew instead of compared; only those of `after` that are there. */
export function updateCase(one: Case, found: { plan: string; undo: string; image: Image }): void {
  const write = (file: string, text: string) => writeFileSync(join(one.folder, file), text);
  write('plan', found.plan);
  write('undo', found.undo);
  for (const file of Object.keys(one.after)) write(join('after', file), found.image[file] ?? '');
}

function readImage(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function linesOf(file: string): readonly string[] {
  return textOf(file)
    .split('\n')
    .filter((line) => line !== '');
}
