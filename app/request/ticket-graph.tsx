/** The tickets of a request as a picture: what waits for what, how far each is, and the chain that ends last. */
import { useTranslation } from 'react-i18next';
import type { TicketSummary } from '../../requests/reading/ticket-summary';
import { hueOf } from '../ui/department-mark';
import { classes } from '../ui/classes';
import { useLocalized } from '../ui/localized';
import { TicketStateChip } from '../ui/state-chips';
import type { GraphLayout } from '../graph/layout-graph';
import styles from './ticket-graph.module.css';
import { useWhen } from './ticket-when';

export interface TicketGraphProps {
  layout: GraphLayout;
  tickets: readonly TicketSummary[];
  /** Ids of the chain that ends last, in order. */
  chain: readonly string[];
}

/** A picture to assistive technology too: the list after it says the same and more. */
export function TicketGraph({ layout, tickets, chain }: TicketGraphProps) {
  const { t } = useTranslation('request');
  const { width, height, nodes, edges } = layout;
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const links = new Set(chain.slice(1).map((id, index) => `${chain[index] ?? ''} ${id}`));
  return (
    <figure className={styles.figure}>
      <div className={styles.scroll}>
        <div
          role="img"
          aria-label={t('graph.label', { n: tickets.length })}
          className={styles.picture}
          style={{ width, height }}
        >
          <svg width={width} height={height} className={styles.edges}>
            {edges.map(({ from, to, path }) => (
              <path
                key={`${from} ${to}`}
                d={path}
                className={classes(links.has(`${from} ${to}`) && styles.chain)}
              />
            ))}
          </svg>
          {nodes.map(({ id, x, y }) => {
            const ticket = byId.get(id);
            return ticket && <Node key={id} ticket={ticket} at={{ x, y }} inChain={chain.includes(id)} />;
          })}
        </div>
      </div>
      {links.size > 0 && (
        <figcaption className={styles.caption}>
          <i className={styles.sample} />
          {t('graph.chain')}
        </figcaption>
      )}
    </figure>
  );
}

function Node(props: { ticket: TicketSummary; at: { x: number; y: number }; inChain: boolean }) {
  const { ticket, at, inChain } = props;
  const text = useLocalized();
  const when = useWhen();
  const title = text(ticket.title);
  return (
    <div
      className={classes(styles.node, inChain && styles.inChain)}
      style={{ left: at.x, top: at.y, borderLeftColor: `var(--hue-${hueOf(ticket.department)})` }}
      data-closed={ticket.state === 'done' || ticket.state === 'cancelled' || undefined}
      title={title}
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.line}>
        <TicketStateChip state={ticket.state} bare />
        <span className={styles.when}>{when.short(ticket)}</span>
      </span>
    </div>
  );
}
