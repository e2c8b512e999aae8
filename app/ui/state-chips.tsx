/** The states of tickets, requests and approvals as chips: a sign, a word, a tone each. */
import { useTexts } from '../texts/use-texts';
import type { ApprovalState } from '../../tickets/approvals/approval';
import type { RequestState } from '../../requests/request';
import type { TicketState } from '../../tickets/ticket';
import { Chip, type Tone } from './chip';
import type { SignName } from './sign';

interface Look {
  readonly tone: Tone;
  readonly sign: SignName;
}

const tickets: Readonly<Record<TicketState, Look>> = {
  blocked: { tone: 'neutral', sign: 'barred' },
  ready: { tone: 'ok', sign: 'open' },
  'in-progress': { tone: 'accent', sign: 'half' },
  'waiting-on-requester': { tone: 'wait', sign: 'pause' },
  'waiting-on-vendor': { tone: 'wait', sign: 'pause' },
  done: { tone: 'neutral', sign: 'check' },
  cancelled: { tone: 'neutral', sign: 'cross' },
};

const requests: Readonly<Record<RequestState, Look>> = {
  'awaiting-confirmation': { tone: 'wait', sign: 'pause' },
  'in-progress': { tone: 'accent', sign: 'half' },
  'in-review': { tone: 'warn', sign: 'warning' },
  closed: { tone: 'ok', sign: 'check' },
  cancelled: { tone: 'neutral', sign: 'cross' },
  rejected: { tone: 'bad', sign: 'cross' },
  parked: { tone: 'wait', sign: 'pause' },
};

const approvals: Readonly<Record<ApprovalState, Look>> = {
  pending: { tone: 'wait', sign: 'pause' },
  approved: { tone: 'ok', sign: 'check' },
  rejected: { tone: 'bad', sign: 'cross' },
  expired: { tone: 'neutral', sign: 'cross' },
  withdrawn: { tone: 'neutral', sign: 'cross' },
};

/** @param bare without the ground, for rows in which a ground each would be loud */
export function TicketStateChip({ state, bare }: { state: TicketState; bare?: boolean }) {
  const t = useTexts('words');
  return (
    <Chip bare={bare} {...tickets[state]}>
      {t(`ticket.${state}`)}
    </Chip>
  );
}

export function RequestStateChip({ state }: { state: RequestState }) {
  const t = useTexts('words');
  return <Chip {...requests[state]}>{t(`request.${state}`)}</Chip>;
}

export function ApprovalStateChip({ state }: { state: ApprovalState }) {
  const t = useTexts('words');
  return <Chip {...approvals[state]}>{t(`approval.${state}`)}</Chip>;
}
