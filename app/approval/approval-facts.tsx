/** What an approval is about: the request, who asked, the ticket that waits, and the decision once there is one. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ApprovalPage } from '../../requests/approvals/read-approval-page';
import { useFormats } from '../ui/formats-context';
import { KeyValues } from '../ui/key-values';
import { useLocalized } from '../ui/localized';

export function ApprovalFacts({ page }: { page: ApprovalPage }) {
  const { t } = useTranslation('approval');
  const text = useLocalized();
  const formats = useFormats();
  const { approval, item, requestNumber, requester, ticket } = page;
  const { decidedBy, decidedAt, reason } = approval;
  return (
    <KeyValues
      entries={[
        {
          key: 'request',
          name: t('facts.request'),
          value: (
            <Link to={`/requests/${requestNumber}`}>
              {text(item.title)} {requestNumber}
            </Link>
          ),
        },
        { key: 'requester', name: t('facts.requester'), value: requester.name },
        {
          key: 'waits',
          name: t('facts.waits'),
          value: ticket ? text(ticket.title) : t('facts.wholeRequest'),
        },
        ...(decidedBy !== null && decidedAt !== null
          ? [
              {
                key: 'decided',
                name: t('facts.decided'),
                value: t('decided', { who: decidedBy.name, when: formats.dateTime(decidedAt) }),
              },
            ]
          : []),
        ...(reason ? [{ key: 'reason', name: t('facts.reason'), value: reason }] : []),
      ]}
    />
  );
}
