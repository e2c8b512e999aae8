/** A history in sentences, newest first, by day; what is long past is folded away. */
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../requests/reading/timeline';
import { Fold } from '../ui/fold';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { AnswerChanges } from './answer-changes';
import { eventWords } from './event-words';
import styles from './timeline.module.css';

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  viewerId: string;
  /** Titles of the approvals that the entries name. */
  approvalTitles: ReadonlyMap<string, string>;
  /** Entries that are shown before the rest is folded. */
  shown?: number;
}

export function Timeline({ entries, shown = 12, ...look }: TimelineProps) {
  const { t } = useTranslation('events');
  if (entries.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  const newest = entries.toReversed();
  const older = newest.slice(shown);
  return (
    <div className={styles.timeline}>
      <Days entries={newest.slice(0, shown)} {...look} />
      {older.length > 0 && (
        <Fold summary={t('showAll', { n: older.length })}>
          <Days entries={older} {...look} />
        </Fold>
      )}
    </div>
  );
}

function Days({ entries, ...look }: Omit<TimelineProps, 'shown'>) {
  const formats = useFormats();
  return groupByDay(entries, (at) => formats.date(at)).map(([day, ofDay]) => (
    <section key={`${day} ${ofDay[0]?.id ?? ''}`} className={styles.day}>
      <h3 className={styles.date}>{day}</h3>
      <ol>
        {ofDay.map((entry) => (
          <Entry key={entry.id} entry={entry} {...look} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({
  entry,
  viewerId,
  approvalTitles,
}: { entry: TimelineEntry } & Omit<TimelineProps, 'entries'>) {
  const formats = useFormats();
  const text = useLocalized();
  const sentence = useSentence(entry, viewerId, approvalTitles);
  const { quote } = eventWords(entry);
  return (
    <li className={styles.entry}>
      <time dateTime={new Date(entry.at).toISOString()} className={styles.time}>
        {formats.time(entry.at)}
      </time>
      <div className={styles.words}>
        {sentence}
        {entry.ticketTitle && <small className={styles.about}>{text(entry.ticketTitle)}</small>}
        {entry.changes && entry.changes.length > 0 && <AnswerChanges changes={entry.changes} />}
        {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
      </div>
    </li>
  );
}

function useSentence(
  entry: TimelineEntry,
  viewerId: string,
  approvalTitles: ReadonlyMap<string, string>,
): string {
  const { t } = useTranslation('events');
  const formats = useFormats();
  const { key, params } = eventWords(entry);
  const { approval, until } = params;
  const actor = entry.actor === null ? t('system') : entry.actor.name;
  return t(`told.${key}`, {
    ...params,
    actor: entry.actor?.id === viewerId ? t('you') : actor,
    ...(typeof approval === 'string' && { approval: approvalTitles.get(approval) ?? approval }),
    ...(typeof until === 'number' && { until: formats.dateTime(until) }),
  });
}

/** Neighbours of one day together, in the order given. */
function groupByDay(
  entries: readonly TimelineEntry[],
  dayOf: (at: number) => string,
): [day: string, entries: TimelineEntry[]][] {
  const days: [string, TimelineEntry[]][] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else days.push([day, [entry]]);
  }
  return days;
}
