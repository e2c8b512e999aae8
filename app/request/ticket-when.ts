/** When a ticket was done, is due, or is planned: the one instant that matters for its state. */
import { useTranslation } from 'react-i18next';
import type { TicketSummary } from '../../requests/reading/ticket-summary';
import { useFormats } from '../ui/formats-context';

interface When {
  /** "done Fri 27 Nov, 10:12", "due …", "planned for …"; empty for a cancelled ticket. */
  long(ticket: TicketSummary): string;
  /** The date alone. */
  short(ticket: TicketSummary): string;
}

export function useWhen(): When {
  const { t } = useTranslation('request');
  const formats = useFormats();
  return {
    long: (ticket) => {
      const { kind, at } = whenOf(ticket);
      return kind === 'never' ? '' : t(`when.${kind}`, { when: formats.dateTime(at) });
    },
    short: (ticket) => {
      const { kind, at } = whenOf(ticket);
      return kind === 'never' ? '' : formats.date(at);
    },
  };
}

function whenOf(ticket: TicketSummary): { kind: 'done' | 'due' | 'planned' | 'never'; at: number } {
  const { state, doneAt, readyAt, dueAt, plannedDueAt } = ticket;
  if (state === 'cancelled') return { kind: 'never', at: 0 };
  if (doneAt !== null) return { kind: 'done', at: doneAt };
  if (readyAt !== null && dueAt !== null) return { kind: 'due', at: dueAt };
  return { kind: 'planned', at: plannedDueAt };
}
