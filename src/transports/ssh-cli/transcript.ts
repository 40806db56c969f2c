import type { Recorder } from './recorder.js';

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
  readonly lines: string[];
  bytes: number;
  dropped: boolean;
}

/** A transcript that keeps the last `kilobytes` of each device. */
export function createTranscript(kilobytes = 256): Transcript {
  const devices = new Map<string, Kept>();

  function recorder(device: string): Recorder {
    return (event) => {
      const kept = devices.get(device) ?? { lines: [], bytes: 0, dropped: false };
      devices.set(device, kept);
      const mark = event.direction === 'sent' ? '>>>' : '<<<';
      const line = `${new Date(event.at).toISOString()} ${mark} ${visible(event.text)}`;
      kept.lines.push(line);
      kept.bytes += line.length + 1;
      while (kept.bytes > kilobytes * 1024 && kept.lines.length > 1) {
        kept.bytes -= (kept.lines.shift()?.length ?? 0) + 1;
        kept.dropped = true;
      }
    };
  }

  function text(device: string): string | undefined {
    const kept = devices.get(device);
    if (kept === undefined) return undefined;
    const head = kept.dropped ? ['(what came before is left out)'] : [];
    return `${[...head, ...kept.lines].join('\n')}\n`;
  }

  function forget(device: string): void {
    devices.delete(device);
  }

  return { recorder, text, forget };
}

/** Line ends and other control characters are shown as they came: what is wrong with a dialogue often hides in them. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    return character === '\t' ? '\\t' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}
