/** Whom a picker of the preview offers: first the persons that were made up for the case, then those of the directory. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import type { PersonSummary } from '../../../people/person';
import { findPeople } from '../../drafts/draft-requests';
import type { PersonSource } from '../../form-fields/answers-context';

export function useMadeUpPersons({
  requester,
  persons,
}: Pick<PreviewCase, 'requester' | 'persons'>): Pick<PersonSource, 'known' | 'search'> {
  const { t } = useTranslation('preview');
  return useMemo(() => {
    const madeUp = [requester, ...persons].map(({ id, number, name, department = '' }): PersonSummary => {
      return { id, number, name, department, jobTitle: t('madeUp') };
    });
    const isLike = ({ name, number }: PersonSummary, text: string) =>
      `${name} ${number}`.toLowerCase().includes(text.toLowerCase());
    return {
      known: Object.fromEntries(madeUp.map((person) => [person.number, person])),
      search: async (text, signal) => [
        ...madeUp.filter((person) => isLike(person, text)),
        ...(await findPeople(text, signal)),
      ],
    };
  }, [requester, persons, t]);
}
