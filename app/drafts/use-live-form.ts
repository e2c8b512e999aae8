/** The answers while they are typed, and what the form comes to for them: resolved in the browser, as on the server. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { withAnswerAt } from '../../forms/composites/answer-at';
import { resolveForm } from '../../forms/resolve-form';
import type { ResolvedForm } from '../../forms/resolved-form';
import type { Json } from '../../rules/conditions/condition';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { DraftPage } from './draft-page';

export interface LiveForm {
  readonly answers: Answers;
  readonly resolved: ResolvedForm;
  /** The newest answers, rendered or not. */
  readonly given: () => Answers;
  /** Gives one answer, wherever it lies; null takes it away. @returns all answers as they are then */
  readonly change: (place: string, value: Json) => Answers;
  /** Puts all answers in place of those that were there. */
  readonly replace: (answers: Answers) => void;
  /** Takes what the server says of the person that the request is about. */
  readonly setSubject: (subject: PersonFacts | null) => void;
}

type Input = Pick<DraftPage, 'form' | 'subjectField' | 'now'> & {
  readonly answers: Answers;
  readonly subject: PersonFacts | null;
};

export function useLiveForm({
  form,
  subjectField,
  now,
  answers: first,
  subject: firstSubject,
}: Input): LiveForm {
  const [answers, setAnswers] = useState(first);
  // Two changes may come before either is rendered: what was typed before scripts took over, and the next key.
  const newest = useRef(first);
  const [subject, setSubject] = useState(firstSubject);
  const resolved = useMemo(() => {
    // Another person was chosen and the server has not said yet what the rules read of them: nobody, until then.
    const known = subjectField === null || subject?.number === answers[subjectField] ? subject : null;
    return resolveForm(form, { answers, subject: known, now });
  }, [form, answers, subject, subjectField, now]);
  const given = useCallback(() => newest.current, []);
  const replace = useCallback((next: Answers) => {
    newest.current = next;
    setAnswers(next);
  }, []);
  const change = useCallback(
    (place: string, value: Json) => {
      const next = withAnswerAt(form.fields, newest.current, place, value);
      replace(next);
      return next;
    },
    [form, replace],
  );
  return { answers, resolved, given, change, replace, setSubject };
}
