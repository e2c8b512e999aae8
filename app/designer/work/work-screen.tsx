/** The Tickets tab: what an item has done once it is requested, as lists of sentences, each of which can be changed. */
import { useTranslation } from 'react-i18next';
import { useItemDraft } from '../item-draft/item-draft-context';
import rules from '../rules/rules.module.css';
import { RequestApprovals } from './approvals/request-approvals';
import { ConditionList } from './conditions/condition-list';
import { InvariantList } from './invariants/invariant-list';
import { RequestSettings } from './request/request-settings';
import { TicketRules } from './rules/ticket-rules';
import { WorkWordsProvider } from './work-words';

export function WorkScreen() {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  return (
    <WorkWordsProvider>
      <div className={rules.screen}>
        <h1 className="visually-hidden">{t('title', { item: item.key })}</h1>
        <TicketRules />
        <RequestApprovals />
        <InvariantList />
        <ConditionList />
        <RequestSettings />
      </div>
    </WorkWordsProvider>
  );
}
