import { NetctlError } from '../../errors/netctl-error.js';
import { childOf, type XmlElement } from '../../xml/tree.js';
import { NOTIFICATION } from './names.js';

/** One notification (RFC 5277, 4). */
export interface NetconfNotification {
  /** When it happened, as the device writes it (RFC 3339). */
  readonly eventTime: string;
  /** What happened: the element beside `<eventTime>`. */
  readonly event: XmlElement;
}

/** Notifications as they come. Ends when the device says that there are no more, or when `return` is called. */
export interface NetconfNotifications extends AsyncIterableIterator<NetconfNotification> {
  return(): Promise<IteratorResult<NetconfNotification>>;
}

export interface NotificationQueue {
  readonly notifications: NetconfNotifications;
  /** False once the device has said that there are no more. */
  readonly open: boolean;
  push(notification: XmlElement): void;
  /** What was kept is still given; then it throws this. */
  fail(error: NetctlError): void;
}

/** RFC 5277, 2.1.1 and 3.2.5.1: the last one where a stop time was asked for. */
const COMPLETE = 'notificationComplete';

/** Keeps up to so many notifications that nobody has taken; more are lost, and the iterator says so in their place. */
export function createNotificationQueue(most: number, device: string): NotificationQueue {
  const kept: NetconfNotification[] = [];
  const waiting: ((step: Promise<IteratorResult<NetconfNotification>>) => void)[] = [];
  let lost = 0;
  let over: 'no' | 'done' | NetctlError = 'no';

  function push(element: XmlElement): void {
    if (over !== 'no') return;
    const event = element.children.find(({ name, uri }) => name !== 'eventTime' || uri !== NOTIFICATION);
    if (event === undefined) return;
    if (event.name === COMPLETE) {
      finish('done');
      return;
    }
    if (lost > 0 || (waiting.length === 0 && kept.length >= most)) {
      lost += 1;
      return;
    }
    const eventTime = childOf(element, 'eventTime', NOTIFICATION)?.text.trim() ?? '';
    const next = waiting.shift();
    if (next === undefined) kept.push({ eventTime, event });
    else next(Promise.resolve({ done: false, value: { eventTime, event } }));
  }

  function finish(how: 'done' | NetctlError): void {
    if (over === 'no') over = how;
    for (const next of waiting.splice(0)) next(last());
  }

  /** What comes when nothing is kept any more. */
  function last(): Promise<IteratorResult<NetconfNotification>> {
    if (lost > 0) {
      const message = `${lost} notifications of ${device} are lost: ${most} were kept, and nobody took them`;
      lost = 0;
      return Promise.reject(new NetctlError('NETCTL_NETCONF_NOTIFICATIONS', message, { device }));
    }
    return over === 'done' || over === 'no' ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(over);
  }

  const notifications: NetconfNotifications = {
    next() {
      const value = kept.shift();
      if (value !== undefined) return Promise.resolve({ done: false, value });
      if (over !== 'no' || lost > 0) return last();
      return new Promise((resolve) => waiting.push(resolve));
    },
    return() {
      kept.length = 0;
      lost = 0;
      finish('done');
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => notifications,
  };
  return {
    notifications,
    get open() {
      return over === 'no';
    },
    push,
    fail: finish,
  };
}
