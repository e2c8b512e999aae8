/** Approvals with their state: who is asked, or who decided, when and why. */
import { useTranslation } from 'react-i18next';
import type { ApprovalView } from '../../requests/reading/approval-view';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { ApprovalStateChip } from '../ui/state-chips';
import styles from './approval-list.module.css';

export function ApprovalList({ approvals }: { approvals: readonly ApprovalView[] }) {
  const text = useLocalized();
  const who = useWho();
  return (
    <ul className={styles.list}>
      {approvals.map((approval) => (
        <li key={approval.id} className={styles.approval}>
          <span className={styles.title}>{text(approval.title)}</span>
          <ApprovalStateChip state={approval.state} />
          <small className={styles.who}>{who(approval)}</small>
          {approval.reason !== null && approval.reason !== '' && (
            <blockquote className={styles.reason}>{approval.reason}</blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}

function useWho(): (approval: ApprovalView) => string {
  const { t } = useTranslation(['approval', 'words']);
  const formats = useFormats();
  return ({ state, asked, candidates, decidedBy, decidedAt }) => {
    if (decidedBy !== null && decidedAt !== null)
      return t('approval:decided', { who: decidedBy.name, when: formats.dateTime(decidedAt) });
    if (state !== 'pending') return '';
    if (!asked) return t('approval:later');
    if (candidates.length === 0) return t('approval:nobody');
    return t('approval:asked', { who: candidates.map((person) => person.name).join(t('words:list.comma')) });
  };
}
