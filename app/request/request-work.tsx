/** The work of a request: its approvals, its tickets as a picture and as a list. */
import { useTranslation } from 'react-i18next';
import type { TicketReason } from '../../requests/reading/explain-ticket';
import type { RequestPage } from '../../requests/read-request-page';
import { ApprovalList } from '../approval/approval-list';
import { Card } from '../ui/card';
import type { GraphLayout } from '../graph/layout-graph';
import type { MissingView } from './load-missing.server';
import { MissingWork } from './missing-work';
import styles from './request-work.module.css';
import { TicketGraph } from './ticket-graph';
import { TicketList } from './ticket-list';

interface RequestWorkProps {
  request: RequestPage;
  graph: GraphLayout;
  chain: readonly string[];
  why: { readonly key: string; readonly why: TicketReason } | null;
  /** Null where the work is not shown. */
  missing: MissingView | null;
}

export function RequestWork({ request, graph, chain, why, missing }: RequestWorkProps) {
  const { t } = useTranslation('request');
  const { tickets, approvals } = request;
  return (
    <>
      {approvals.length > 0 && (
        <section className={styles.section} aria-labelledby="approvals">
          <h2 id="approvals">{t('approvals')}</h2>
          <Card padded>
            <ApprovalList approvals={approvals} />
          </Card>
        </section>
      )}
      {tickets.length > 0 && (
        <section className={styles.section} aria-labelledby="work">
          <h2 id="work">{t('work')}</h2>
          {graph.edges.length > 0 && <TicketGraph layout={graph} tickets={tickets} chain={chain} />}
          <TicketList request={request} chain={graph.edges.length > 0 ? chain : []} why={why} />
        </section>
      )}
      {missing && <MissingWork missing={missing} />}
    </>
  );
}
