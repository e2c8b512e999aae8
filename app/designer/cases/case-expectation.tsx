/** What a case asks and expects, in words. */
import { useTranslation } from 'react-i18next';
import type { ItemCase } from '../../../catalog/cases/case-schema';
import type { Role } from '../../../people/role';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './cases.module.css';

export function CaseExpectation({ asked: { requester, at, expect } }: { asked: ItemCase }) {
  const { t } = useTranslation('cases');
  const { t: tb } = useTranslation('builder');
  const localized = useLocalized();
  const formats = useFormats();
  const { surroundings } = useItemDraft();
  const { tickets, approvals, notices, errors = {}, refused = [], valid } = expect;
  const list = (texts: readonly string[]) => texts.join(', ');
  const department = surroundings.departments.find(({ key }) => key === requester.department);
  const roles = requester.roles.map((role) => tb(`roles.${role as Role}`, { defaultValue: role }));
  const problems = [...Object.entries(errors).map(([field, code]) => `${field} ${code}`), ...refused];
  return (
    <div className={styles.expectation}>
      <p>
        {t('asks', {
          roles: list(roles),
          department: department ? localized(department.title) : (requester.department ?? ''),
          day: formats.dateTime(Date.parse(at)),
        })}
      </p>
      {valid ? (
        <>
          <p>{t('expectation.tickets', { n: tickets.length, keys: list(tickets.map(({ key }) => key)) })}</p>
          <p>
            {t('expectation.approvals', { n: approvals.length, keys: list(approvals.map(({ key }) => key)) })}
          </p>
          {notices && (
            <p>
              {t('expectation.notices', { n: notices.length, keys: list(notices.map(({ key }) => key)) })}
            </p>
          )}
        </>
      ) : (
        <p>{t('expectation.invalid', { problems: list(problems) })}</p>
      )}
    </div>
  );
}
