/** Saves a draft a moment after the last change, one save at a time; keeps a copy on the device while it cannot. */
import type { Answers } from '../../rules/facts';
import { RequestRefused, type SaveInput, type SaveOutcome, type StoredVersion } from './draft-requests';
import type { LocalCopy } from './local-copy';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** The network or the server does not answer; another try follows. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'ended' }
  | ({ readonly kind: 'conflict' } & StoredVersion);

export interface SaverParts {
  readonly step: string;
  /** @param token the session's token against forged requests */
  readonly send: (input: SaveInput, token: string) => Promise<SaveOutcome>;
  readonly keepLocally: (copy: LocalCopy) => void;
  readonly forgetLocally: () => void;
  readonly onState: (state: SaveState, revision: number) => void;
}

/** Milliseconds after the last change. */
export const PAUSE = 800;
/** Milliseconds after a failed try. */
export const RETRY = 5_000;

export class DraftSaver {
  private waiting: Answers | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private revision: number,
    private token: string,
    private readonly parts: SaverParts,
  ) {}

  /** The session is another after signing in again: what waits for one is saved at once. */
  takeToken(token: string): void {
    if (token === this.token) return;
    this.token = token;
    void this.saveNow();
  }

  /** To be called after every change. */
  changed(answers: Answers): void {
    this.waiting = answers;
    this.later(PAUSE);
  }

  /** Whether a save is under way or waits. */
  get busy(): boolean {
    return this.running !== null || this.waiting !== null;
  }

  /**
   * Waits until nothing is under way; what waited is dropped, for the caller sends everything itself.
   *
   * @returns the revision that the draft has then
   */
  async settle(): Promise<number> {
    clearTimeout(this.timer);
    this.waiting = null;
    await this.running;
    return this.revision;
  }

  /** Goes on from another revision, after a conflict was decided. */
  goOn({ revision, updatedAt }: Pick<StoredVersion, 'revision' | 'updatedAt'>): void {
    this.revision = revision;
    this.parts.onState({ kind: 'saved', at: updatedAt }, revision);
  }

  /** Another window has saved: nothing is saved over it until the person has decided. */
  found(stored: StoredVersion): void {
    this.parts.onState({ kind: 'conflict', ...stored }, this.revision);
  }

  /** What waits is saved at once; a save that is under way is not doubled. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) return this.running;
    const answers = this.waiting;
    if (!answers) return undefined;
    this.waiting = null;
    this.parts.onState({ kind: 'saving' }, this.revision);
    this.running = this.save(answers).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), pause);
  }

  private async save(answers: Answers): Promise<void> {
    const { step, send, onState, forgetLocally } = this.parts;
    try {
      const outcome = await send({ revision: this.revision, answers, step }, this.token);
      if (!outcome.saved) {
        this.found(outcome.stored);
        return;
      }
      this.revision = outcome.revision;
      forgetLocally();
      onState({ kind: 'saved', at: outcome.updatedAt }, this.revision);
      if (this.waiting) this.later(PAUSE);
    } catch (error) {
      this.failed(answers, error);
    }
  }

  private failed(answers: Answers, error: unknown): void {
    this.waiting ??= answers;
    this.parts.keepLocally({ revision: this.revision, answers: this.waiting });
    const ended = error instanceof RequestRefused && error.status === 401;
    this.parts.onState({ kind: ended ? 'ended' : 'failed' }, this.revision);
    this.later(RETRY);
  }
}
