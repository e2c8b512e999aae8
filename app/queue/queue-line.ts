/** A queue's row as the page shows it: made on the server, in the viewer's language, with nothing that is not shown. */
import { textIn } from '../../forms/locale';
import type { Queue, QueueRow } from '../../requests/read-queue';
import type { TicketState } from '../../tickets/ticket';
import { olaViewOf } from '../ticket/ola-view';
import type { OlaView } from '../ui/ola-chip';

export interface QueueLine {
  /** `IT-12` */
  readonly number: string;
  readonly title: string;
  readonly itemTitle: string;
  /** Only where it is above normal. */
  readonly raised: 'high' | 'urgent' | null;
  readonly requester: string;
  /** `YYYY-MM-DD` */
  readonly keyDate: string | null;
  readonly waitsFor: string | null;
  readonly assignee: { readonly name: string; readonly isViewer: boolean } | null;
  readonly state: TicketState;
  readonly ola: OlaView;
}

/** @param reader their id, and the language of the page */
export function queueLines(
  { rows, items }: Pick<Queue, 'rows' | 'items'>,
  reader: { readonly id: string; readonly locale: string },
): QueueLine[] {
  const titles = new Map(items.map((item) => [item.key, textIn(item.title, reader.locale)]));
  return rows.map((row) => ({
    number: row.number,
    title: textIn(row.title, reader.locale),
    itemTitle: titles.get(row.itemKey) ?? '',
    raised: raisedOf(row),
    requester: row.requester?.name ?? '',
    keyDate: row.keyDate,
    waitsFor: row.blockedBy === null ? null : textIn(row.blockedBy, reader.locale),
    assignee: row.assignee && { name: row.assignee.name, isViewer: row.assignee.id === reader.id },
    state: row.state,
    ola: olaViewOf(row.clock),
  }));
}

function raisedOf({ priority }: QueueRow): QueueLine['raised'] {
  return priority === 'high' || priority === 'urgent' ? priority : null;
}
