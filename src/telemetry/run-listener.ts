import type { Listener, Phase } from '../engine/events.js';
import { errorFields } from './error-fields.js';
import { levelOf } from './level.js';
import type { Logger } from './logger.js';

/** Replaces the secrets in a text of or about a device. */
export type MaskOf = (device: string) => (text: string) => string;

/** What failed after the change took effect leaves something to do on the device, whatever the error was. */
const NEEDS_A_HAND: readonly Phase[] = ['save', 'undo'];

/** Logs what the engine tells: every phase, and how each device went through it. `now` is in milliseconds that only grow. */
export function runListener(log: Logger, now: () => number, maskOf: MaskOf): Listener {
  const started = new Map<string, number>();
  let current = log;
  return {
    batch({ id, of, devices }) {
      current = log.with({ batch: id });
      current.log('info', 'batch begins', { devices, text: `${id} of ${of}` });
    },
    phase: ({ phase, devices }) => current.log('info', 'phase begins', { phase, devices }),
    device({ phase, device, state, error, message }) {
      const key = `${phase} ${device}`;
      if (state === 'started') {
        started.set(key, now());
        return;
      }
      const begun = started.get(key);
      started.delete(key);
      const timed = begun === undefined ? {} : { duration_ms: Math.round(now() - begun) };
      if (state === 'done') {
        current.log('info', 'device done', { device, phase, ...timed });
        return;
      }
      const mask = maskOf(device);
      const told = error === undefined ? { text: mask(message ?? '') } : errorFields(error, mask);
      const level = error === undefined ? 'info' : levelOf(error);
      const grave = level === 'info' && NEEDS_A_HAND.includes(phase) ? 'warn' : level;
      current.log(grave, 'device failed', { ...told, device, phase, ...timed });
    },
  };
}

/** A listener that tells several. */
export function listenTogether(...listeners: readonly Listener[]): Listener {
  return {
    batch: (event) => listeners.forEach((one) => void one.batch?.(event)),
    phase: (event) => listeners.forEach((one) => void one.phase(event)),
    device: (event) => listeners.forEach((one) => void one.device(event)),
  };
}
