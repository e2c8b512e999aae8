/** The work that a request did not need: a line until it is asked for, then each ticket with why, and what would bring it. */
import { Link } from '@remix-run/react';
import { Card } from '../ui/card';
import { classes } from '../ui/classes';
import type { MissingRow, MissingView, OpeningView } from './load-missing.server';
import styles from './missing-work.module.css';

/** Opens in place; without scripts the page comes again with it, at the same place. */
export function MissingWork({ missing: { title, work } }: { missing: MissingView }) {
  return (
    <section className={styles.section} aria-labelledby="missing">
      <h2 id="missing" className={classes(work === null && styles.quiet)}>
        <Link to={work ? '?#missing' : '?missing=#missing'} {...inPlace} aria-expanded={work !== null}>
          {title}
        </Link>
      </h2>
      {work && (
        <>
          <p className={styles.lead}>{work.lead}</p>
          {work.rows.length > 0 && (
            <Card>
              <ul>
                {work.rows.map((row) => (
                  <Row key={row.key} row={row} ask={work.ask} />
                ))}
              </ul>
            </Card>
          )}
          {work.more !== null && <p className={styles.lead}>{work.more}</p>}
        </>
      )}
    </section>
  );
}

const inPlace = { preventScrollReset: true, replace: true };

function Row({ row, ask }: { row: MissingRow; ask: string }) {
  const { key, title, because, opening } = row;
  const place = `missing-${key}`;
  const address = `?missing=${opening ? '' : encodeURIComponent(key)}#${place}`;
  return (
    <li className={styles.row} id={place}>
      <div className={styles.name}>
        <b>{title}</b>
        <small>{because}</small>
      </div>
      <Link
        to={address}
        {...inPlace}
        className={styles.ask}
        aria-expanded={opening !== null}
        aria-label={`${ask} ${title}`}
      >
        {ask}
      </Link>
      {opening && <Opening opening={opening} />}
    </li>
  );
}

function Opening({ opening: { rules, lead, ways, note } }: { opening: OpeningView }) {
  return (
    <div className={styles.opening}>
      <p>{lead}</p>
      {ways.length > 0 && (
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
      {note !== null && <p>{note}</p>}
      {rules.map(({ text, source }) => (
        <p key={source}>
          {text}
          <small>{source}</small>
        </p>
      ))}
    </div>
  );
}
