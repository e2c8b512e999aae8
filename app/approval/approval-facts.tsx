/** What an approval is about: the request, who asked, the ticket that waits, and the decision once there is one. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalPage } from '../../requests/approvals/read-approval-page';
import { requestNumber } from '../request/request-number';
import { withSubject } from '../request/with-subject';
import type { Texts } from '../texts/english';
import { useFormats } from '../ui/formats-context';
import { KeyValues, type KeyValue } from '../ui/key-values';
import { useLocalized } from '../ui/localized';

export function ApprovalFacts({ page: { approval, request, ticket } }: { page: ApprovalPage }) {
  const { t } = useTranslation('approval');
  const text = useLocalized();
  const formats = useFormats();
  const { decidedBy, decidedAt, reason } = approval;
  const { item, requester, subject, keyDate, submittedAt } = request;
  const number = requestNumber(request.number);
  const fact = (key: keyof Texts['approval']['facts'], value: ReactNode): KeyValue => ({
    key,
    name: t(`facts.${key}`),
    value,
  });
  return (
    <KeyValues
      entries={[
        fact('waits', ticket ? text(ticket.title) : t('facts.wholeRequest')),
        fact(
          'request',
          <Link to={`/requests/${number}`}>
            {number} · {withSubject(text(item.title), subject)}
          </Link>,
        ),
        ...(requester ? [fact('requester', requester.name)] : []),
        fact('submitted', formats.dateTime(submittedAt)),
        ...(keyDate !== null && item.keyDateTitle
          ? [{ key: 'keyDate', name: text(item.keyDateTitle), value: formats.day(keyDate) }]
          : []),
        ...(decidedBy !== null && decidedAt !== null
          ? [fact('decided', t('decided', { who: decidedBy.name, when: formats.dateTime(decidedAt) }))]
          : []),
        ...(reason ? [fact('reason', reason)] : []),
      ]}
    />
  );
}
