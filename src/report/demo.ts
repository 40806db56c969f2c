import type { RunResult } from '../engine/result.js';
import type { Block } from './blocks.js';
import { runJson } from './json.js';
import type { Report } from './render.js';
import { runBlocks } from './run-blocks.js';

/** What the demo shows, one after the other. */
export type DemoScene =
  | { readonly kind: 'fleet'; readonly folder: string; readonly devices: readonly DemoDevice[] }
  | { readonly kind: 'plan'; readonly title: 'change' | 'refusal'; readonly file: string; readonly text: string }
  | { readonly kind: 'planned' | 'result' | 'again'; readonly run: RunResult };

export interface DemoDevice {
  readonly name: string;
  readonly platform: string;
  readonly title: string;
  readonly transport: string;
  readonly address: string;
}

/** A scene with a word on what is seen. */
export function sceneBlocks(scene: DemoScene): readonly Block[] {
  switch (scene.kind) {
    case 'fleet':
      return [fleetBlock(scene.devices, scene.folder)];
    case 'plan':
      return [planBlock(scene.title, scene.file, scene.text)];
    case 'planned':
      return [
        step('What it would change, rehearsed on emulated doubles of the devices. Here you would be asked.', [
          ...runBlocks(scene.run),
        ]),
      ];
    case 'result':
      return [step(RESULT_WORDS[scene.run.status] ?? 'What came of it.', runBlocks(scene.run, { planShown: true }))];
    case 'again':
      return [step('The same plan once more: every device is read, and there is nothing to do.', runBlocks(scene.run))];
  }
}

const RESULT_WORDS: Readonly<Partial<Record<RunResult['status'], string>>> = {
  changed: "Pushed, read back over a fresh connection to each device, and saved where that saves no one else's work.",
  rolled_back: 'One device refused. All the others were taken back to what they were, and read again to make sure.',
};

function fleetBlock(devices: readonly DemoDevice[], folder: string): Block {
  const rows = devices.map(({ name, title, transport, address }) => [name, title, transport, address]);
  return {
    kind: 'section',
    title: 'An emulated fleet on this machine, behind real servers',
    body: [
      { kind: 'table', columns: ['DEVICE', 'PLATFORM', 'TRANSPORT', 'ADDRESS'], rows },
      { kind: 'text', text: `Its inventory is in ${folder}` },
    ],
  };
}

function planBlock(title: 'change' | 'refusal', file: string, text: string): Block {
  const words = title === 'change' ? 'A plan' : 'A plan that one device will refuse half-way';
  return { kind: 'section', title: words, detail: file, body: [code(text)] };
}

function code(text: string): Block {
  return { kind: 'code', title: undefined, lines: text.trimEnd().split('\n') };
}

function step(title: string, body: readonly Block[]): Block {
  return { kind: 'section', title, body };
}

/** What to type next; `program` is how netctl was called. */
export function farewellBlocks(folder: string, program: string): readonly Block[] {
  const lines = [
    `less ${folder}/hosts.yaml ${folder}/change.yaml`,
    `${program} inventory check -i DIR --host-key-policy accept-new`,
    `${program} apply-vlan -i DIR -f plan.yaml --dry-run`,
  ];
  return [
    step('Your own devices: write hosts.yaml like the demo, look whether they can be reached, plan, then apply.', [
      { kind: 'code', title: undefined, lines },
    ]),
  ];
}

/** The whole demo at its end. */
export function demoReport(scenes: readonly DemoScene[], program: string): Report {
  const fleet = scenes.find((scene) => scene.kind === 'fleet');
  const runs = scenes.flatMap((scene) => (scene.kind === 'result' || scene.kind === 'again' ? [scene.run] : []));
  const blocks = scenes.flatMap(sceneBlocks);
  return {
    json: {
      schema: 'netctl.demo.v1',
      folder: fleet?.folder ?? null,
      devices: fleet?.devices ?? [],
      runs: runs.map((run) => runJson(run)),
    },
    blocks: fleet === undefined ? blocks : [...blocks, ...farewellBlocks(fleet.folder, program)],
  };
}

/** True where everything came as the demo says: a change, nothing to do, and a refusal that was undone everywhere. */
export function demoWentWell(runs: readonly RunResult[]): boolean {
  const [change, again, refusal] = runs.map(({ status }) => status);
  return runs.length === 3 && change === 'changed' && again === 'unchanged' && refusal === 'rolled_back';
}
