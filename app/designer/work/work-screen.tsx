/** The Tickets tab: what an item has done once it is requested, as lists of sentences, each of which can be changed. */
import { useTranslation } from 'react-i18next';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { useItemDraft } from '../item-draft/item-draft-context';
import list from '../sentence-list/sentence-list.module.css';
import { RequestApprovals } from './approvals/request-approvals';
import { ConditionList } from './conditions/condition-list';
import { InvariantList } from './invariants/invariant-list';
import { RequestSettings } from './request/request-settings';
import { TicketRules } from './rules/ticket-rules';
import { invariants, namedConditions, requestApprovals } from './work-kinds';
import { WorkWordsProvider } from './work-words';
import styles from './work.module.css';

/** What stands below the ticket rules. */
const sections = [
  {
    id: requestApprovals.kind,
    title: 'approval.section',
    count: (item) => requestApprovals.names(item).length,
  },
  { id: invariants.kind, title: 'invariant.section', count: (item) => invariants.names(item).length },
  {
    id: namedConditions.kind,
    title: 'conditions.section',
    count: (item) => namedConditions.names(item).length,
  },
  { id: 'request', title: 'request.section', count: null },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly count: ((item: ItemDraftDocument) => number) | null;
}[];

export function WorkScreen() {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  return (
    <WorkWordsProvider>
      <div className={list.screen}>
        <h1 className="visually-hidden">{t('title', { item: item.key })}</h1>
        <nav className={styles.sections} aria-label={t('sections')}>
          {sections.map(({ id, title, count }) => (
            <a key={id} href={`#work-${id}`}>
              {t(title)}
              {count && ` ${count(item)}`}
            </a>
          ))}
        </nav>
        <TicketRules />
        <RequestApprovals />
        <InvariantList />
        <ConditionList />
        <RequestSettings />
      </div>
    </WorkWordsProvider>
  );
}
