/** The approvals that a ticket waits for, one under the other. */
import { AddRowButton } from '../../rows/add-row-button';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { freshId } from '../../../../forms/editing/fresh-name';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { replacedAt } from '../../../../forms/editing/ordered-list';
import { inList, RowButtons } from '../../rows/row-buttons';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { approverChoices } from '../model/approver-choices';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { ApprovalFields, newApproval } from './approval-fields';

export interface TicketApprovalsProps {
  readonly approvals: readonly JsonObject[];
  readonly onChange: (approvals: readonly JsonObject[]) => void;
}

export function TicketApprovals({ approvals, onChange }: TicketApprovalsProps) {
  const { t } = useTranslation('work');
  const { document: item } = useItemDraft();
  const words = useWorkWords();
  const id = useId();
  const [first] = approverChoices(item, words);
  const add = (): void => {
    const key = freshId(
      '',
      'approval',
      approvals.map((each) => String(each.key)),
    );
    onChange([...approvals, { key, ...newApproval(approvals.length + 1, first?.value ?? '') }]);
  };
  return (
    <>
      {approvals.map((approval, at) => (
        <section key={at} className={styles.inner} aria-labelledby={`${id}-${at}`}>
          <header className={styles.innerHead}>
            <h5 id={`${id}-${at}`}>{t('approval.numbered', { n: at + 1 })}</h5>
            <RowButtons
              labels={{
                up: t('approval.up', { n: at + 1 }),
                down: t('approval.down', { n: at + 1 }),
                remove: t('approval.remove', { n: at + 1 }),
              }}
              {...inList(approvals, at, onChange)}
            />
          </header>
          <ApprovalFields
            approval={approval}
            beside={approvals}
            onChange={(next) => {
              onChange(replacedAt(approvals, at, next));
              return true;
            }}
          />
        </section>
      ))}
      <AddRowButton onClick={add}>{t('approval.add')}</AddRowButton>
    </>
  );
}
