/** What the controls of a step need of its page. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Json } from '../../rules/conditions/condition';
import type { AnswersPage, FileSource, FormTools, PersonSource } from '../form-fields/answers-context';
import { errorsByPlace } from '../form-fields/step-errors';
import { useTexts } from '../texts/use-texts';
import { useShell } from '../ui/shell/shell-data';
import type { DraftPage } from './draft-page';
import { filesAction, findPeople, RequestRefused, sendFile } from './draft-requests';
import type { StepState } from './use-step';

export function useAnswersContext({ draft, form, people }: DraftPage, state: StepState): AnswersPage {
  const { csrf } = useShell();
  const t = useTexts('form');
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
  const { given, change } = useNewest(state);
  const { left, errors } = state.told;
  const places = useMemo(() => errorsByPlace(errors), [errors]);
  const tools = useMemo<FormTools>(
    () => ({ given, change, left, persons, files }),
    [given, change, left, persons, files],
  );
  const { fields, shown } = state;
  return useMemo(() => ({ fields, answers: shown, errors: places, tools }), [fields, shown, places, tools]);
}

/** What a control does is done to the step as it is then, not as it was when the control was drawn. */
function useNewest(state: StepState): Pick<FormTools, 'given' | 'change'> {
  const newest = useRef(state);
  useEffect(() => {
    newest.current = state;
  });
  const given = useCallback(() => newest.current.given(), []);
  const change = useCallback((place: string, value: Json) => {
    newest.current.change(place, value);
  }, []);
  return { given, change };
}
