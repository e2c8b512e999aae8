/** Says what a blocked ticket waits for, where the first action would be. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { isOpenTicket } from './open-ticket';
import { Banner } from '../ui/banner';
import { useLocalized } from '../ui/localized';

export function BlockedNotice({ page }: { page: TicketPage }) {
  const { t } = useTranslation(['ticket', 'words']);
  const text = useLocalized();
  if (page.ticket.state !== 'blocked') return null;
  const titles = page.blockedBy.filter(({ state }) => isOpenTicket(state)).map(({ title }) => text(title));
  const pending = page.ticket.approvals.some(({ state }) => state === 'pending');
  const why =
    page.request.state === 'awaiting-confirmation'
      ? [t('ticket:blockedConfirmation')]
      : [
          ...(titles.length > 0
            ? [t('ticket:blockedBy', { titles: titles.join(t('words:list.comma')), count: titles.length })]
            : []),
          ...(pending ? [t('ticket:blockedApproval')] : []),
        ];
  return (
    <Banner
      tone="neutral"
      sign="barred"
      word={t('words:ticket.blocked')}
      title={t('ticket:blockedTitle')}
      detail={why.join(' ')}
    />
  );
}
