/** Who asks in the preview: roles, department, legal entity, and the day. */
import { useTranslation } from 'react-i18next';
import { roles } from '../../../people/role';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { CommitInput } from '../builder/commit-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './preview.module.css';

export interface PersonaBarProps {
  readonly asked: PreviewCase;
  readonly onChange: (part: Partial<PreviewCase>) => void;
}

const DAY = 10;

export function PersonaBar({ asked, onChange }: PersonaBarProps) {
  const { t } = useTranslation('preview');
  const { t: tb } = useTranslation('builder');
  const localized = useLocalized();
  const { surroundings } = useItemDraft();
  const { requester, now } = asked;
  const become = (part: Partial<PreviewCase['requester']>): void => {
    onChange({ requester: { ...requester, ...part } });
  };
  return (
    <section className={styles.bar} aria-label={t('as')}>
      <fieldset className={styles.roles}>
        <legend>{t('roles')}</legend>
        {roles
          .filter((role) => role !== 'employee')
          .map((role) => (
            <label key={role} className={control.check}>
              <input
                type="checkbox"
                checked={requester.roles.includes(role)}
                onChange={(event) => {
                  const others = requester.roles.filter((each) => each !== role);
                  become({ roles: event.target.checked ? [...others, role] : others });
                }}
              />
              {tb(`roles.${role}`)}
            </label>
          ))}
      </fieldset>
      <label className={styles.pick}>
        {t('department')}
        <select
          className={control.input}
          value={requester.department ?? ''}
          onChange={(event) => {
            become({ department: event.target.value });
          }}
        >
          {surroundings.departments.map(({ key, title }) => (
            <option key={key} value={key}>
              {localized(title)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.pick}>
        {t('legalEntity')}
        <select
          className={control.input}
          value={requester.legalEntity ?? ''}
          onChange={(event) => {
            become({ legalEntity: event.target.value });
          }}
        >
          {requester.legalEntity ? null : <option value="" />}
          {surroundings.legalEntities.map(({ key, title }) => (
            <option key={key} value={key}>
              {localized(title)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.pick}>
        {t('day')}
        <CommitInput
          type="date"
          value={new Date(now).toISOString().slice(0, DAY)}
          onCommit={(day) => {
            const at = Date.parse(`${day}T09:00:00Z`);
            if (!Number.isNaN(at)) onChange({ now: at });
          }}
        />
      </label>
    </section>
  );
}
