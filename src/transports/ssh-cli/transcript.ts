import type { Recorder, TranscriptEvent } from './recorder.js';

/** The dialogues of a run, kept in memory, so that the one of a device that failed can be written to a file. */
export interface Transcript {
  /** For the `transcript` option of createConnect. All sessions of a device are kept one behind the other. */
  recorder(device: string): Recorder;
  /** What was said with a device, or undefined where nothing was. */
  text(device: string): string | undefined;
  /** Frees what is kept of a device, for example because it succeeded. */
  forget(device: string): void;
}

interface Kept {
  readonly events: TranscriptEvent[];
  characters: number;
  dropped: boolean;
}

/** A transcript that keeps the last `kilobytes` of each device. */
export function createTranscript(kilobytes = 256): Transcript {
  const devices = new Map<string, Kept>();

  function recorder(device: string): Recorder {
    return (event) => {
      const kept = devices.get(device) ?? { events: [], characters: 0, dropped: false };
      devices.set(device, kept);
      kept.events.push(event);
      kept.characters += event.text.length;
      while (kept.characters > kilobytes * 1024 && kept.events.length > 1) {
        kept.characters -= kept.events.shift()?.text.length ?? 0;
        kept.dropped = true;
      }
    };
  }

  function text(device: string): string | undefined {
    const kept = devices.get(device);
    if (kept === undefined) return undefined;
    return (kept.dropped ? '(what came before is left out)\n' : '') + written(kept.events);
  }

  function forget(device: string): void {
    devices.delete(device);
  }

  return { recorder, text, forget };
}

/**
 * Every change of direction gets a heading. The lines themselves stand as they are, with nothing before them, so that what
 * masks secrets in configuration text finds them here too.
 */
function written(events: readonly TranscriptEvent[]): string {
  let text = '';
  let last: TranscriptEvent['direction'] | undefined;
  for (const { direction, text: said, at } of events) {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
    if (direction !== last) text += `--- ${new Date(at).toISOString()} ${direction}\n`;
    text += visible(said);
    last = direction;
  }
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Control characters are shown as they came, except for those of a line end: what is wrong often hides in them. */
function visible(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escapeOf);
}

function escapeOf(character: string): string {
  return character === '\r' ? '\\r' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
