/** How the emulated devices take changes: line by line, line by line with a timer that takes them back, or as a whole. */
export type Taking = 'immediate' | 'checkpoint' | 'candidate';

/** What the process with the emulated devices is told to do. */
export type FleetOrder =
  | {
      readonly kind: 'serve';
      readonly devices: number;
      readonly ports: number;
      readonly taking: Taking;
      readonly login: { readonly username: string; readonly password: string };
    }
  /** `pause`: milliseconds that each answer is held back from now on. */
  | { readonly kind: 'reset'; readonly pause: number }
  | { readonly kind: 'tell' };

/** What it says when it has done so. */
export type FleetAnswer =
  | {
      readonly kind: 'serving';
      readonly host: string;
      readonly hostKey: string;
      readonly ports: readonly (readonly [name: string, port: number])[];
    }
  | { readonly kind: 'done' }
  | {
      readonly kind: 'told';
      /** Of all devices since the last reset. */
      readonly connections: number;
      readonly lines: number;
      /** Milliseconds of processor time that the emulated devices took. */
      readonly emulating: number;
      /** How many devices hold something else now than when they were reset. */
      readonly changed: number;
      /** What was typed at the first device, connection by connection. */
      readonly dialogue: readonly (readonly string[])[];
    };
