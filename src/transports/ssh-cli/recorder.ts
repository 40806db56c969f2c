/** One piece of a dialogue: a line sent, or a line received with its line end. */
export interface TranscriptEvent {
  readonly direction: 'sent' | 'received';
  /** What was typed as a secret stands here as `<secret>`. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Takes what is said in one session. */
export type Recorder = (event: TranscriptEvent) => void;

/** Feeds a Recorder from one session: cuts what comes in into lines, and keeps secrets out. */
export interface SessionRecorder {
  sent(text: string): void;
  sentSecret(): void;
  received(text: string): void;
  /** Hands on what has come in without a line end yet. */
  flush(): void;
}

const SECRET = '<secret>';
/** A shorter secret would blot out half of the text, and does not deserve the name. */
const SHORTEST_SECRET = 4;
const LONGEST_LINE = 8192;

/**
 * Without a recorder nothing is done at all. `secrets` are replaced in what comes in too, for devices that echo them.
 */
export function recordSession(record: Recorder | undefined, secrets: readonly (string | undefined)[]): SessionRecorder {
  if (record === undefined) return { sent: ignore, sentSecret: ignore, received: ignore, flush: ignore };
  const hand = record;
  const hidden = secrets.filter((secret) => secret !== undefined).filter((secret) => secret.length >= SHORTEST_SECRET);
  let pending = '';

  function sent(text: string): void {
    flush();
    hand({ direction: 'sent', text: withoutSecrets(text), at: Date.now() });
  }

  function sentSecret(): void {
    flush();
    hand({ direction: 'sent', text: SECRET, at: Date.now() });
  }

  function received(text: string): void {
    pending += text;
    const end = pending.lastIndexOf('\n') + 1;
    if (end === 0 && pending.length < LONGEST_LINE) return;
    const ready = end === 0 ? pending : pending.slice(0, end);
    pending = pending.slice(ready.length);
    for (const line of ready.match(/[^\n]*\n|[^\n]+$/g) ?? []) hear(line);
  }

  function flush(): void {
    if (pending !== '') hear(pending);
    pending = '';
  }

  function hear(text: string): void {
    hand({ direction: 'received', text: withoutSecrets(text), at: Date.now() });
  }

  function withoutSecrets(text: string): string {
    return hidden.reduce((masked, secret) => masked.replaceAll(secret, SECRET), text);
  }

  return { sent, sentSecret, received, flush };
}

function ignore(): void {
  // Nothing is recorded.
}
