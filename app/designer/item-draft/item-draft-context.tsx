/** The draft that the designer's tabs edit together: its document, what was done to it, and how it is saved. */
import { useRevalidator } from '@remix-run/react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Applied } from '../../../catalog/editing/apply-operations';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import type { Finding } from '../../../catalog/publishing/checks';
import type { DesignSurroundings } from '../../../catalog/publishing/design-surroundings';
import type { HistoryStep, ItemDraft } from '../../../catalog/publishing/item-draft-view';
import type { MergeChoices } from '../../../forms/editing/merge-json';
import type { ProductText } from '../../../forms/locale';
import { textIn } from '../../../forms/locale';
import { useShell } from '../../ui/shell/shell-data';
import { useToast } from '../../ui/toast';
import { useLocale } from '../../ui/use-locale';
import { sendOrder } from './draft-orders';
import { DraftQueue } from './draft-queue';
import type { DraftSaveState, OrderRefused } from './draft-queue';
import { useFindings } from './use-findings';

export interface ItemDraftTools {
  readonly item: string;
  /** As the server has it: its history, who may publish it. */
  readonly draft: ItemDraft;
  /** What is live; null for an item that never was. */
  readonly live: ItemDraftDocument | null;
  /** What can be chosen from besides the item itself. */
  readonly surroundings: DesignSurroundings;
  /** With what is not saved yet. */
  readonly document: ItemDraftDocument;
  readonly saveState: DraftSaveState;
  /** One named step. A refusal changes nothing and is told in a toast. */
  readonly apply: (operations: readonly ItemOperation[]) => Applied;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What undoing would take back, and redoing do again. */
  readonly nextUndo: ProductText | null;
  readonly nextRedo: ProductText | null;
  readonly history: readonly HistoryStep[];
  /** Decides the conflicts of the save state. */
  readonly resolve: (choices: MergeChoices) => void;
  readonly retry: () => void;
  /** What the checks found in what was saved last; null until they have looked. */
  readonly findings: readonly Finding[] | null;
  /** Whether what there is now has not been looked at yet. */
  readonly looking: boolean;
  readonly covered: readonly ProductText[];
  /** Reads the draft anew, such as after publishing. */
  readonly reload: () => void;
  /** A step back that is somebody else's, to be confirmed; in words whose. */
  readonly others: {
    readonly words: string;
    readonly confirm: () => void;
    readonly cancel: () => void;
  } | null;
}

const ItemDraftContext = createContext<ItemDraftTools | null>(null);

export function useItemDraft(): ItemDraftTools {
  const tools = useContext(ItemDraftContext);
  if (!tools) throw new Error('useItemDraft outside of the designer');
  return tools;
}

export interface ItemDraftProviderProps {
  readonly draft: ItemDraft;
  readonly live: ItemDraftDocument | null;
  readonly surroundings: DesignSurroundings;
  readonly children: ReactNode;
}

export function ItemDraftProvider({ draft, live, surroundings, children }: ItemDraftProviderProps) {
  const { t } = useTranslation('designer');
  const locale = useLocale();
  const toast = useToast();
  const { csrf } = useShell();
  const { revalidate } = useRevalidator();
  const [others, setOthers] = useState<{ order: 'undo' | 'redo'; words: string } | null>(null);
  const [queue] = useState(
    () => new DraftQueue(draft, csrf, { send: (order, token, had) => sendOrder(had, order, token) }),
  );
  const tell = useCallback(
    (why: OrderRefused): void => {
      if (why.kind === 'edit')
        toast({ text: `${textIn(why.message, locale)} ${textIn(why.remedy, locale)}` });
      else if (why.refused.code === 'E-208') setOthers({ order: why.order, words: why.refused.words.cause });
      else toast({ text: `${why.refused.words.title} ${why.refused.words.remedy}` });
    },
    [toast, locale],
  );
  useEffect(() => queue.onRefused(tell), [queue, tell]);
  const view = useSyncExternalStore(queue.subscribe, queue.read, queue.read);
  useEffect(() => {
    queue.take(draft);
  }, [queue, draft]);
  useEffect(() => {
    queue.takeToken(csrf);
  }, [queue, csrf]);
  useLeaving(queue);
  const { findings, looking, covered } = useFindings(
    draft.key,
    view.draft.revision,
    view.state.kind === 'saved',
  );
  const tools = useMemo<ItemDraftTools>(
    () => ({
      item: draft.key,
      draft: view.draft,
      live,
      surroundings,
      document: view.document,
      saveState: view.state,
      apply: (operations) => {
        const applied = queue.apply(operations);
        if (!applied.ok) tell({ kind: 'edit', ...applied.refusal });
        return applied;
      },
      undo: () => {
        queue.step('undo');
      },
      redo: () => {
        queue.step('redo');
      },
      nextUndo: view.waiting.at(-1) ?? view.draft.canUndo?.title ?? null,
      nextRedo: view.waiting.length > 0 ? null : (view.draft.canRedo?.title ?? null),
      history: view.draft.history,
      resolve: (choices) => {
        queue.resolve(choices);
      },
      retry: () => {
        queue.retry();
      },
      findings,
      looking,
      covered,
      reload: revalidate,
      others: others && {
        words: others.words,
        confirm: () => {
          queue.step(others.order, true);
          setOthers(null);
        },
        cancel: () => {
          setOthers(null);
        },
      },
    }),
    [draft.key, view, live, surroundings, queue, tell, findings, looking, covered, revalidate, others],
  );
  return (
    <ItemDraftContext.Provider value={tools}>
      {children}
      <span className="visually-hidden" role="status">
        {view.state.kind === 'failed' && t('saved.failed')}
      </span>
    </ItemDraftContext.Provider>
  );
}

/** What is typed is taken before the page goes; the browser asks where something is not saved yet. */
function useLeaving(queue: DraftQueue): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const { kind } = queue.read().state;
      if (queue.busy && kind !== 'saving') event.preventDefault();
    };
    const onOnline = (): void => {
      queue.retry();
    };
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('online', onOnline);
    };
  }, [queue]);
}
