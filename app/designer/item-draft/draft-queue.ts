/** Edits of a draft: done here at once, sent one after the other, and set right by what the server answers. */
import { applyOperations } from '../../../catalog/editing/apply-operations';
import type { Applied } from '../../../catalog/editing/apply-operations';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import type { ItemDraft } from '../../../catalog/publishing/item-draft-view';
import type { MergeChoices, MergeConflict } from '../../../forms/editing/merge-json';
import type { ProductText } from '../../../forms/locale';
import { RequestRefused } from '../../drafts/draft-requests';
import type { DraftOrder, DraftReply, PostedOrder, StepRefused } from './draft-orders';

export type DraftSaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** The network or the server does not answer; another try follows. */
  | { readonly kind: 'failed' }
  /** The session is over: signing in again goes on from here. */
  | { readonly kind: 'ended' }
  /** Somebody else changed the same places: nothing goes on until it is decided. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly MergeConflict[] };

export interface QueueView {
  /** As the server has it. */
  readonly draft: ItemDraft;
  /** With what is not saved yet. */
  readonly document: ItemDraftDocument;
  readonly state: DraftSaveState;
  /** The steps that wait, in words: they come after those of the draft's history. */
  readonly waiting: readonly ProductText[];
}

/** What the server said no to, after it was done here. It is no longer in the document. */
export type OrderRefused =
  | { readonly kind: 'edit'; readonly message: ProductText; readonly remedy: ProductText }
  | { readonly kind: 'step'; readonly order: 'undo' | 'redo'; readonly refused: StepRefused };

export interface QueueParts {
  /**
   * @param token the session's token against forged requests
   * @param draft as it is shown
   */
  readonly send: (order: PostedOrder, token: string, draft: ItemDraft) => Promise<DraftReply>;
  /** Milliseconds after a failed try. */
  readonly retry?: number;
}

interface Waiting {
  readonly order: DraftOrder;
  readonly title: ProductText;
}

const RETRY = 5_000;

export class DraftQueue {
  private readonly listeners = new Set<() => void>();
  private queue: readonly Waiting[] = [];
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: QueueView;

  private readonly refusals = new Set<(why: OrderRefused) => void>();

  constructor(
    draft: ItemDraft,
    private token: string,
    private readonly parts: QueueParts,
  ) {
    const state = { kind: 'saved', at: draft.updatedAt } as const;
    this.shown = { draft, document: draft.document, state, waiting: [] };
  }

  /** The same object until something changes. */
  read = (): QueueView => this.shown;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Hears of what the server said no to. */
  onRefused(listener: (why: OrderRefused) => void): () => void {
    this.refusals.add(listener);
    return () => {
      this.refusals.delete(listener);
    };
  }

  /** The session is another after signing in again: what waits for one is sent at once. */
  takeToken(token: string): void {
    if (token === this.token) return;
    this.token = token;
    this.retry();
  }

  /** Whether anything is not saved yet. */
  get busy(): boolean {
    return this.queue.length > 0;
  }

  /** One step of editing. A refusal changes nothing. */
  apply(operations: readonly ItemOperation[]): Applied {
    const applied = applyOperations(this.shown.document, operations);
    if (!applied.ok || applied.forward.length === 0) return applied;
    this.enqueue({ order: { kind: 'edit', operations }, title: applied.title }, applied.document);
    return applied;
  }

  /** Takes the last step back, or does it again: known here once the server has done it. */
  step(kind: 'undo' | 'redo', others = false): void {
    const title = (kind === 'undo' ? this.shown.draft.canUndo : this.shown.draft.canRedo)?.title;
    if (!title && !this.busy) return;
    this.enqueue({ order: { kind, others }, title: title ?? nothing }, this.shown.document);
  }

  /** Decides the conflicts that are shown: the order goes out again with the choices. */
  resolve(choices: MergeChoices): void {
    const [first, ...rest] = this.queue;
    if (this.shown.state.kind !== 'conflict' || first?.order.kind !== 'edit') return;
    const resolve = { revision: this.shown.draft.revision, choices };
    this.queue = [{ ...first, order: { ...first.order, resolve } }, ...rest];
    this.show({ state: { kind: 'saving' } });
    void this.run();
  }

  /** The draft was read anew, such as after it was published. */
  take(draft: ItemDraft): void {
    // Revisions go on from one draft of an item to the next.
    if (this.busy || draft.revision < this.shown.draft.revision) return;
    this.show({ draft, document: draft.document, state: { kind: 'saved', at: draft.updatedAt } });
  }

  /** Tries at once what failed. */
  retry(): void {
    clearTimeout(this.timer);
    void this.run();
  }

  private enqueue(waiting: Waiting, document: ItemDraftDocument): void {
    this.queue = [...this.queue, waiting];
    const { kind } = this.shown.state;
    const held = kind === 'conflict' || kind === 'ended';
    this.show({ document, ...(!held && { state: { kind: 'saving' } }) });
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running || this.shown.state.kind === 'conflict') return;
    this.running = true;
    try {
      for (let next = this.queue[0]; next; next = this.queue[0]) if (!(await this.sendOne(next))) return;
    } finally {
      this.running = false;
    }
  }

  /** @returns whether the next one may go */
  private async sendOne(next: Waiting): Promise<boolean> {
    // A step back stands on what the draft is; an edit that was decided on stands on what it was made on.
    const { draft } = this.shown;
    const revision = this.base ?? draft.revision;
    let reply: DraftReply;
    try {
      reply = await this.parts.send({ ...next.order, revision, has: draft.id }, this.token, draft);
    } catch (error) {
      return this.failed(error, next);
    }
    if (!reply.saved && 'conflicts' in reply) {
      this.base = revision;
      this.show({ draft: reply.draft, state: { kind: 'conflict', conflicts: reply.conflicts } });
      return false;
    }
    this.base = null;
    this.queue = this.queue.slice(1);
    this.settle(reply.draft);
    if (!reply.saved) this.tell(next.order, reply);
    return true;
  }

  /** The revision of an edit that met a conflict. */
  private base: number | null = null;

  private failed(error: unknown, next: Waiting): boolean {
    const status = error instanceof RequestRefused ? error.status : 0;
    if (status === 401 || status === 403) {
      this.show({ state: { kind: 'ended' } });
      return false;
    }
    if (status >= 400 && status < 500 && status !== 429) {
      // It will be refused every time: the rest must not wait for it.
      this.queue = this.queue.filter((each) => each !== next);
      this.settle(this.shown.draft);
      this.refuse({ kind: 'edit', message: next.title, remedy: notTaken });
      return true;
    }
    this.show({ state: { kind: 'failed' } });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), this.parts.retry ?? RETRY);
    return false;
  }

  /** What waits is done once more, on what the server has now; what cannot be done any more is told. */
  private settle(draft: ItemDraft): void {
    let { document } = draft;
    this.queue = this.queue.filter(({ order }) => {
      if (order.kind !== 'edit') return true;
      const applied = applyOperations(document, order.operations);
      if (applied.ok) document = applied.document;
      else this.refuse({ kind: 'edit', ...applied.refusal });
      return applied.ok;
    });
    const state = this.busy
      ? ({ kind: 'saving' } as const)
      : ({ kind: 'saved', at: draft.updatedAt } as const);
    this.show({ draft, document, state });
  }

  private tell(order: DraftOrder, reply: Exclude<DraftReply, { saved: true }>): void {
    if ('refusal' in reply) this.refuse({ kind: 'edit', ...reply.refusal });
    else if ('words' in reply && order.kind !== 'edit')
      this.refuse({ kind: 'step', order: order.kind, refused: reply });
  }

  private refuse(why: OrderRefused): void {
    for (const listener of this.refusals) listener(why);
  }

  private show(change: Partial<QueueView>): void {
    this.shown = { ...this.shown, ...change, waiting: this.queue.map(({ title }) => title) };
    for (const listener of this.listeners) listener();
  }
}

const nothing: ProductText = { en: '', 'zh-CN': '' };
const notTaken: ProductText = {
  en: 'The server did not take this change. Load the page again.',
  'zh-CN': '服务器未接受此更改，请重新加载页面。',
};
