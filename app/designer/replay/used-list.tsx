/** What real requests used of the versions that they were made under; what nobody used stands out. */
import { useTranslation } from 'react-i18next';
import type {
  ClauseUse,
  CoverageView,
  FieldUse,
  RuleUse,
  ShownCount,
} from '../../../requests/coverage/tell-coverage';
import { Chip } from '../../ui/chip';
import styles from './replay.module.css';

export function UsedList({ versions }: { versions: readonly CoverageView[] }) {
  const { t } = useTranslation('replay');
  if (versions.length === 0) return <p>{t('noRequests')}</p>;
  return versions.map((coverage) => <UsedVersion key={coverage.version} coverage={coverage} />);
}

function UsedVersion({ coverage: { version, requests, rules, fields } }: { coverage: CoverageView }) {
  const { t } = useTranslation('replay');
  const head = t('used.version', { version: String(version), n: requests });
  return (
    <section className={styles.used} aria-label={head}>
      <h3>{head}</h3>
      <h4>{t('used.rules')}</h4>
      <ul className={styles.uses}>
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} requests={requests} />
        ))}
      </ul>
      <h4>{t('used.fields')}</h4>
      <ul className={styles.uses}>
        {fields.map((field) => (
          <Field key={field.path} field={field} requests={requests} />
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule, requests }: { rule: RuleUse; requests: number }) {
  const { t } = useTranslation('replay');
  return (
    <li>
      <Count count={rule.fired} of={requests} />
      <div className={styles.what}>
        <p>
          {rule.text} {rule.fired === 0 && <Chip tone="warn">{t('used.neverFired')}</Chip>}
        </p>
        <ul className={styles.causes}>
          {rule.clauses.map((clause) => (
            <Clause key={clause.text} clause={clause} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function Clause({ clause: { text, verdict, held, failed } }: { clause: ClauseUse }) {
  const { t } = useTranslation('replay');
  return (
    <li>
      {text}
      {held !== null && failed !== null && ` · ${t('used.clause', { held, failed })}`}{' '}
      {verdict !== 'varies' && <Chip bare>{t(`used.${verdict}`)}</Chip>}
    </li>
  );
}

function Field({ field: { label, answered }, requests }: { field: FieldUse; requests: number }) {
  const { t } = useTranslation('replay');
  return (
    <li>
      <Count count={answered} of={requests} />
      <p className={styles.what}>
        {label} {answered === 0 && <Chip tone="warn">{t('used.neverAnswered')}</Chip>}
      </p>
    </li>
  );
}

/** Not told where it would tell what somebody answered in confidence. */
function Count({ count, of }: { count: ShownCount; of: number }) {
  const { t } = useTranslation('replay');
  return (
    <div className={styles.count}>
      {count === null ? (
        <span title={t('used.notTold')}>{t('used.few')}</span>
      ) : (
        t('used.count', { n: count, of })
      )}
    </div>
  );
}
