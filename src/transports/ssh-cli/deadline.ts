/** A time limit that can stand still while a person types. */
export interface Deadline {
  pause(): void;
  resume(): void;
  clear(): void;
  /** Milliseconds left. */
  left(): number;
}

/** Starts a limit of so many milliseconds; `expired` is called once unless it is cleared before. */
export function startDeadline(milliseconds: number, expired: () => void): Deadline {
  let left = milliseconds;
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined = setTimeout(expired, left);

  function pause(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    left -= performance.now() - since;
  }

  function resume(): void {
    if (timer !== undefined) return;
    since = performance.now();
    timer = setTimeout(expired, Math.max(left, 0));
  }

  function clear(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function remaining(): number {
    return Math.max(timer === undefined ? left : left - (performance.now() - since), 0);
  }

  return { pause, resume, clear, left: remaining };
}
