/** What of saxes' inside src/xml/reader.ts goes on from; saxes' own types keep it private. */
declare module 'saxes/saxes.js' {
  export interface SaxesAttribute {
    readonly name: string;
    readonly value: string;
  }

  export class SaxesParser {
    constructor(options: { readonly xmlns: false; readonly position: true });
    line: number;
    column: number;
    readonly xmlDecl: { readonly encoding: string | undefined };
    on(
      name: 'opentag',
      handler: (tag: { readonly name: string; readonly attributes: readonly SaxesAttribute[] }) => void,
    ): void;
    on(name: 'closetag', handler: () => void): void;
    on(name: 'text' | 'cdata', handler: (text: string) => void): void;
    on(name: 'error', handler: (error: Error) => void): void;
    write(piece: string): this;
    close(): this;

    /** The piece that is being read, and where in it. */
    protected readonly chunk: string;
    protected i: number;
    /** Text that was not handed over yet. */
    protected readonly text: string;
    protected name: string;
    protected tag: { readonly name: string; attributes: unknown } | null;
    protected readonly tags: readonly { readonly name: string }[];
    protected attribList: readonly SaxesAttribute[];
    /** Not 0 behind a `]`. */
    protected readonly forbiddenState: number;
    protected readonly doctype: boolean;
    protected handleTextInRoot(): void;
    protected processAttribsPlain(): void;
    protected openTag(): void;
    protected closeTag(): void;
  }
}
