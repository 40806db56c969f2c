import { eventCases } from './fault-events.js';
import { lineCases } from './fault-lines.js';
import type { FaultModel } from './fault-models.js';
import { baseline, type Play } from './fault-play.js';
import { killCases } from './fault-recover.js';
import type { FaultCase } from './fault-table.js';

/** Why a run goes back: the second device refuses the last line of the change, or says yes to it and does nothing. */
const REASONS = ['refuse', 'lie'] as const;

/** What goes wrong while a run that failed goes back: a rollback that itself fails. */
export async function* backCases(model: FaultModel): AsyncGenerator<FaultCase> {
  const clean = await baseline(model);
  const edits = clean.filter(({ device, kind, text }) => device === 'sw2' && kind === 'line' && model.edit.test(text));
  const last = edits.at(-1);
  if (last === undefined) throw new Error(`${model.title}: no line changes anything`);
  for (const kind of REASONS) {
    const struck = { kind, at: last.nth, times: 1, words: model.refusal } as const;
    const base: Play = { faults: { sw2: [struck] } };
    const events = await baseline(model, base);
    const from = events.findIndex(({ phase, device }) => device !== '' && phase === 'undo');
    const title = 'going back: ';
    const back = events.filter(({ phase, device, nth }) => phase === 'undo' && isStruck(kind, device, nth));
    yield* lineCases(model, back, { base, title, whole: events });
    yield* eventCases(model, events, { base, title, from });
    yield* killCases(model, events, { base, title, from });
  }
}

/** What the other two do is the same for both reasons and on both: they take turns. */
function isStruck(reason: (typeof REASONS)[number], device: string, nth: number): boolean {
  return device === 'sw2' || (reason === 'lie' && device === (nth % 2 === 0 ? 'sw1' : 'sw3'));
}
