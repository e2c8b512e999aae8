/** Where in a JSON text the value of a pointer stands, for marks in an editor. */

export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** The nearest value above it where there is none; undefined for what is no JSON. @param pointer RFC 6901 */
export function placeInText(text: string, pointer: string): TextSpan | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let found: TextSpan | undefined;
  const scanner = new Scanner(text, (path, span) => {
    const isAbove = path.length <= keys.length && path.every((key, at) => key === keys[at]);
    // Outer values end after what lies in them: the deepest comes first.
    if (isAbove) found ??= span;
  });
  return scanner.runs() ? found : undefined;
}

type Tell = (path: readonly string[], span: TextSpan) => void;

class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tell: Tell,
  ) {}

  runs(): boolean {
    try {
      this.value([]);
      return true;
    } catch {
      return false;
    }
  }

  private value(path: readonly string[]): void {
    this.blank();
    const from = this.at;
    const first = this.text[this.at];
    if (first === '{') this.members('}', () => [...path, this.key()]);
    else if (first === '[') this.members(']', (index) => [...path, String(index)]);
    else if (first === '"') this.string();
    else this.word();
    this.tell(path, { from, to: this.at });
  }

  private members(end: string, pathOf: (index: number) => readonly string[]): void {
    this.at += 1;
    this.blank();
    for (let index = 0; this.text[this.at] !== end; index += 1) {
      if (index > 0) this.expect(',');
      this.value(pathOf(index));
      this.blank();
    }
    this.at += 1;
  }

  private key(): string {
    this.blank();
    const key = JSON.parse(this.string()) as string;
    this.blank();
    this.expect(':');
    return key;
  }

  private string(): string {
    const found = /"(?:[^"\\]|\\.)*"/y;
    return this.take(found);
  }

  private word(): void {
    this.take(/[-+.\w]+/y);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined) throw new SyntaxError(`No JSON at ${this.at}`);
    this.at += found.length;
    return found;
  }

  private expect(sign: string): void {
    this.blank();
    if (this.text[this.at] !== sign) throw new SyntaxError(`No JSON at ${this.at}`);
    this.at += 1;
  }

  private blank(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
}
