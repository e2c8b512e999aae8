/** What submitting these answers would open, by department, and what still keeps them from being submitted. */
import { useTranslation } from 'react-i18next';
import type { PlanJson } from '../../../rules/plan';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './preview.module.css';

export function PreviewPlan({ plan }: { plan: PlanJson }) {
  const { t } = useTranslation('preview');
  const localized = useLocalized();
  const formats = useFormats();
  const { surroundings } = useItemDraft();
  const { tickets, approvals, notices = [], possible, errors } = plan;
  const departments = surroundings.departments.filter(({ key }) =>
    tickets.some(({ department }) => department === key),
  );
  return (
    <section className={styles.plan} aria-label={t('tickets', { n: tickets.length })} tabIndex={0}>
      <h2>{t('tickets', { n: tickets.length })}</h2>
      {departments.map(({ key, title }) => (
        <div key={key}>
          <h3>{localized(title)}</h3>
          <ul>
            {tickets
              .filter(({ department }) => department === key)
              .map((ticket) => (
                <li key={ticket.key}>
                  {ticket.title}{' '}
                  <small>{t('due', { when: formats.dateTime(Date.parse(ticket.ola.plannedDueAt)) })}</small>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {approvals.length > 0 && <p>{t('approvals', { n: approvals.length })}</p>}
      {notices.length > 0 && (
        <>
          <h3>{t('notices', { n: notices.length })}</h3>
          <ul>
            {notices.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {possible.length > 0 && <p>{t('possible', { n: possible.length })}</p>}
      <h2>{t('problems', { n: errors.length })}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, code, message }) => (
            <li key={`${field} ${code}`}>
              <Chip bare>{code}</Chip> {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
