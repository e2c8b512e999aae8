/** What the controls of a step need of its page. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswersPage, FileSource, PersonSource } from '../form-fields/answers-context';
import { useShell } from '../ui/shell/shell-data';
import type { DraftPage } from './draft-page';
import { filesAction, findPeople, RequestRefused, sendFile } from './draft-requests';
import type { StepState } from './use-step';

export function useAnswersContext({ draft, form, people }: DraftPage, state: StepState): AnswersPage {
  const { csrf } = useShell();
  const { t } = useTranslation('form');
  const persons = useMemo<PersonSource>(
    () => ({ known: people, eligible: (field) => form.eligible[field], search: findPeople }),
    [people, form],
  );
  const upload = useCallback<FileSource['upload']>(
    async (field, file) => {
      try {
        return { file: await sendFile(draft.id, field, file, csrf) };
      } catch (error) {
        const words = error instanceof RequestRefused ? error.words : '';
        return { refused: words === '' ? t('file.failed') : words };
      }
    },
    [draft.id, csrf, t],
  );
  const files = useMemo<FileSource>(
    () => ({ action: (field) => filesAction(draft.id, field), upload }),
    [draft.id, upload],
  );
  const { fields, shown: answers, change } = state;
  return { fields, answers, given: state.answers, change, left: state.told.left, persons, files };
}
