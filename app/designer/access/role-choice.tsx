/** Everyone, or the roles one of which somebody must have. */
import { useTranslation } from 'react-i18next';
import { roles as allRoles } from '../../../people/role';
import type { Json } from '../../../rules/conditions/condition';
import { tellCondition } from '../../../rules/explain/tell-condition';
import control from '../../ui/control.module.css';
import { useLocale } from '../../ui/use-locale';
import { rolesCondition, rolesIn } from './roles-condition';
import styles from './access.module.css';

export interface RoleChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly condition: Json | undefined;
  /** True for everyone. */
  readonly onCommit: (condition: Json) => void;
}

/** Everybody is an employee: choosing that role says nothing. */
const choosable = allRoles.filter((role) => role !== 'employee');

export function RoleChoice({ id, label, condition, onCommit }: RoleChoiceProps) {
  const { t } = useTranslation('builder');
  const locale = useLocale();
  const chosen = rolesIn(condition);
  const names = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const ways = ['everyone', 'roles', ...(chosen === null ? (['own'] as const) : [])] as const;
  const way = chosen === 'everyone' ? 'everyone' : chosen === null ? 'own' : 'roles';
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={control.checks} data-column>
        {ways.map((each) => (
          <label key={each} className={control.check}>
            <input
              type="radio"
              name={id}
              checked={way === each}
              onChange={() => {
                if (each === 'everyone') onCommit(true);
                if (each === 'roles') onCommit(rolesCondition(['hr']));
              }}
            />
            {each === 'own'
              ? tellCondition(condition, {
                  locale,
                  fieldLabel: (field) => field,
                  optionText: (_, value) => String(value),
                  mayRead: () => true,
                })
              : t(`access.${each}`)}
          </label>
        ))}
      </div>
      {way === 'roles' && (
        <div className={styles.inside}>
          {choosable.map((role) => (
            <label key={role} className={control.check}>
              <input
                type="checkbox"
                checked={names.includes(role)}
                onChange={(event) => {
                  const next = event.target.checked
                    ? [...names, role]
                    : names.filter((each) => each !== role);
                  onCommit(rolesCondition(next));
                }}
              />
              {t(`roles.${role}`)}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
