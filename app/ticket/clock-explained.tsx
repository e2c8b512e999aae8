/** Why a ticket is due when it is: the parts of its clock as a sum, and the days on which it stood anyway. */
import { useTranslation } from 'react-i18next';
import { describeTarget } from '../../rules/working-time/describe-target';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { ClockExplanation, ClockPart } from '../../tickets/ola/explain-clock';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { workTimeWords } from '../ui/work-time';
import styles from './clock-explained.module.css';
import { clockSum } from './clock-sum';
import { useTargetText } from './target-text';

interface ClockExplainedProps {
  clock: ClockExplanation;
  calendar: TicketPage['calendar'];
}

export function ClockExplained({ clock, calendar }: ClockExplainedProps) {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  const text = useLocalized();
  const hours = useHours();
  const partText = usePartText(clock);
  const { lines, total } = clockSum(clock);
  return (
    <div className={styles.clock}>
      <table className={styles.sum}>
        <caption className="visually-hidden">{t('clock.caption')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('clock.part')}</th>
            <th scope="col">{t('clock.work')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('clock.ready')}</th>
            <td>{formats.dateTime(clock.readyAt, calendar.zone)}</td>
          </tr>
          {lines.map(({ part, minutes }, index) => (
            <tr key={index}>
              <th scope="row">{partText(part)}</th>
              <td>{isOver(part) ? `+ ${hours(minutes)}` : '–'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('clock.due', { work: hours(total) })}</th>
            <td>{formats.dateTime(clock.dueAt, calendar.zone)}</td>
          </tr>
        </tfoot>
      </table>
      <Exceptions clock={clock} />
      <p className={styles.calendar}>{t('clock.calendar', { calendar: text(calendar.title) })}</p>
    </div>
  );
}

/** A pause that lasts has not moved the due time yet. */
function isOver(part: ClockPart): boolean {
  return part.kind !== 'waited' || part.until !== null;
}

/** Holidays and worked weekends between ready and due: the days that make a sum look wrong. */
function Exceptions({ clock: { exceptions } }: { clock: ClockExplanation }) {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  const text = useLocalized();
  if (exceptions.length === 0) return null;
  return (
    <ul className={styles.exceptions}>
      {exceptions.map(({ date, kind, title }) => (
        <li key={date}>
          {t(`clock.exception.${kind === 'off' && title ? 'offNamed' : kind}`, {
            day: formats.day(date),
            name: title ? text(title) : '',
          })}
        </li>
      ))}
    </ul>
  );
}

function usePartText({ target }: ClockExplanation): (part: ClockPart) => string {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  const targetText = useTargetText();
  return (part) => {
    if (part.kind === 'target') return t('clock.target', { target: targetText(describeTarget(target)) });
    if (part.kind !== 'waited') return t(`clock.${part.kind}`);
    const from = formats.dateTime(part.from);
    if (part.until === null) return t('clock.waiting', { from });
    return t('clock.waited', { from, until: untilText(formats, part.from, part.until) });
  };
}

/** The time alone where the pause ended on the day that it began. */
function untilText(formats: ReturnType<typeof useFormats>, from: number, until: number): string {
  return formats.date(from) === formats.date(until) ? formats.time(until) : formats.dateTime(until);
}

/** Working time in hours and minutes: days would not add up, since they differ between calendars. */
function useHours(): (minutes: number) => string {
  const { t } = useTranslation('words');
  return (minutes) => {
    const { key, ...figures } = workTimeWords(minutes * 60_000, Number.MAX_SAFE_INTEGER);
    return t(`time.${key}`, figures);
  };
}
