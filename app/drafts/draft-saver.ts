/** Saves a draft a moment after the last change, one save at a time; keeps a copy on the device while it cannot. */
import {
  mergeAnswers,
  withAnswerChanges,
  type AnswerChange,
  type MergedAnswers,
} from '../../forms/composites/merge-answers';
import type { FormField } from '../../forms/field-types/field-type';
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

/** The state of the draft that what is typed goes on from. */
export interface SaverBase {
  readonly revision: number;
  /** Null where it is not known what the draft held then. */
  readonly answers: Answers | null;
}

export interface SaverParts {
  readonly step: string;
  /** Id of the item's version that the page asks the questions of, and the questions. */
  readonly version: string;
  readonly fields: readonly FormField[];
  /** @param token the session's token against forged requests */
  readonly send: (input: SaveInput, token: string) => Promise<SaveOutcome>;
  readonly keepLocally: (copy: LocalCopy) => void;
  readonly forgetLocally: () => void;
  readonly onState: (state: SaveState, base: SaverBase) => void;
}

/** Is told what the page has to show after another window's answers came in. */
export type OnMerged = (merged: Pick<MergedAnswers, 'answers' | 'taken'>) => void;

/** Milliseconds after the last change. */
export const PAUSE = 800;
/** Milliseconds after a failed try. */
export const RETRY = 5_000;
/** As many sent answers may go with a save as "perhaps arrived". */
const MOST_UNHEARD = 3;
/** A gateway that did not hear from the server does not know what became of the save either. */
const LOST: readonly number[] = [502, 504];

export class DraftSaver {
  private waiting: Answers | null = null;
  private running: Promise<void> | null = null;
  /** The newest save of which nothing was heard yet: it is under way, or its answer was lost. */
  private unheard: SaveInput | null = null;
  /** Answers that the page's form was sent with: they move the draft on past this saver. */
  private handed: Answers | null = null;
  /** Another window has saved other answers: nothing is sent until it is decided whose stand. */
  private contested: StoredVersion | null = null;
  /** Whether this device keeps a copy. */
  private kept = false;
  private onMerged: OnMerged = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private base: SaverBase,
    private token: string,
    private readonly parts: SaverParts,
  ) {}

  /** @returns takes the listener off again */
  listen(onMerged: OnMerged): () => void {
    this.onMerged = onMerged;
    return () => {
      this.onMerged = () => undefined;
    };
  }

  /** The session is another after signing in again: what waits for one is saved at once. */
  takeToken(token: string): void {
    if (token === this.token) return;
    this.token = token;
    void this.saveNow();
  }

  /** To be called after every change. */
  changed(answers: Answers): void {
    this.waiting = answers;
    if (!this.contested) {
      this.later(PAUSE);
      return;
    }
    this.keep(this.inputOf(answers));
    // Perhaps there is nothing left to decide.
    this.found(this.contested, answers);
  }

  /** Sends what an earlier page of this window could not; to be called before anything changes. */
  takeOver(copy: LocalCopy): void {
    const { base, ...input } = copy;
    this.kept = true;
    this.base = { revision: copy.revision, answers: base };
    void this.send({ ...input, step: this.parts.step });
  }

  /** Whether a save is under way or waits. */
  get busy(): boolean {
    return this.running !== null || this.waiting !== null || this.unheard !== null;
  }

  /**
   * Waits until nothing is under way; what waited is dropped, for the caller sends everything itself.
   *
   * @returns the state of the draft that the form goes on from then
   */
  async settle(): Promise<SaverBase> {
    clearTimeout(this.timer);
    await this.running;
    // A copy on the device would come back on the next page as something that was never saved.
    if (this.kept) await this.saveNow();
    clearTimeout(this.timer);
    this.waiting = null;
    return this.base;
  }

  /** The page's form is sent with these answers: what is typed before its answer comes is saved after them. */
  handOver(answers: Answers): void {
    this.handed = answers;
  }

  /** Goes on from another state of the draft, after a conflict was decided. */
  goOn({ revision, answers, updatedAt }: Omit<StoredVersion, 'version'>): void {
    this.base = { revision, answers };
    this.unheard = null;
    this.handed = null;
    this.contested = null;
    this.forget();
    this.tell({ kind: 'saved', at: updatedAt });
  }

  /**
   * Another window has saved: what only one of them changed comes together; where both changed the same, nothing is
   * saved over it until the person has decided.
   *
   * @param sent the answers here, unless others were typed since
   */
  found(stored: StoredVersion, sent: Answers): void {
    const { fields, version } = this.parts;
    const here = this.waiting ?? sent;
    const merged =
      version === stored.version && mergeAnswers(fields, this.base.answers, here, stored.answers);
    if (merged && merged.conflicts.length === 0) {
      this.goOn(stored);
      this.changed(merged.answers);
      this.onMerged(merged);
      return;
    }
    this.contested = stored;
    this.tell({ kind: 'conflict', ...stored });
  }

  /** The server has brought the answers of another window in. @param stored what the draft holds now */
  takeIn(taken: readonly AnswerChange[], stored: Answers): void {
    if (this.waiting) this.waiting = withAnswerChanges(this.waiting, taken);
    this.onMerged({ answers: this.waiting ?? stored, taken });
  }

  /** What waits is saved at once; a save that is under way is not doubled, one whose answer was lost is repeated. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) return this.running;
    if (this.contested) return undefined;
    if (this.unheard) return this.send(this.unheard);
    const { waiting } = this;
    if (!waiting) return undefined;
    this.waiting = null;
    return this.send(this.inputOf(waiting));
  }

  /**
   * The page goes away: everything is sent at once, past a save that is under way, and kept on the device for the
   * case that the page comes back before it has arrived.
   */
  leave(): void {
    clearTimeout(this.timer);
    const input = this.waiting ? this.inputOf(this.waiting) : this.unheard;
    if (!input) return;
    this.keep(input);
    if (this.contested || (this.running && !this.waiting)) return;
    this.waiting = null;
    void this.send(input);
  }

  private tell(state: SaveState): void {
    this.parts.onState(state, this.base);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), pause);
  }

  private inputOf(answers: Answers): SaveInput {
    const { base, unheard, handed } = this;
    const { step, version } = this.parts;
    const sent = unheard ? [...(unheard.after ?? []), unheard.answers] : [];
    const after = [...sent, ...(handed ? [handed] : [])].slice(-MOST_UNHEARD);
    return { revision: base.revision, version, answers, step, ...(after.length > 0 && { after }) };
  }

  private send(input: SaveInput): Promise<void> {
    this.unheard = input;
    this.tell({ kind: 'saving' });
    const run = this.hear(input, this.running).finally(() => {
      if (this.running === run) this.running = null;
    });
    this.running = run;
    return run;
  }

  private async hear(input: SaveInput, before: Promise<void> | null): Promise<void> {
    const [reply] = await Promise.allSettled([this.parts.send(input, this.token), before]);
    // A later save was sent past this one: the draft stands as that one is answered.
    if (this.unheard !== input) return;
    if (reply.status === 'rejected') {
      this.failed(input, reply.reason);
      return;
    }
    this.unheard = null;
    const outcome = reply.value;
    if (!outcome.saved) {
      // Until the person has decided, what is here stands nowhere else.
      this.keep(input);
      this.found(outcome.stored, input.answers);
      return;
    }
    this.base = { revision: outcome.revision, answers: input.answers };
    this.handed = null;
    this.forget();
    this.tell({ kind: 'saved', at: outcome.updatedAt });
    if (this.waiting) this.later(PAUSE);
  }

  private failed(input: SaveInput, error: unknown): void {
    const lost = !(error instanceof RequestRefused) || LOST.includes(error.status);
    this.unheard = lost ? input : null;
    if (!lost) this.waiting ??= input.answers;
    this.keep(this.waiting ? this.inputOf(this.waiting) : input);
    const ended = error instanceof RequestRefused && error.status === 401;
    this.tell({ kind: ended ? 'ended' : 'failed' });
    this.later(RETRY);
  }

  private keep({ revision, version, answers, after }: SaveInput): void {
    this.kept = true;
    const base = this.base.answers;
    this.parts.keepLocally({ revision, version, base, answers, ...(after && { after }) });
  }

  private forget(): void {
    if (!this.kept) return;
    this.kept = false;
    this.parts.forgetLocally();
  }
}
