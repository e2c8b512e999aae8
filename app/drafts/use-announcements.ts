/** Says which questions of the step came and went, and how many steps there are: for those who do not see it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Announced {
  /** Labels of the questions that are shown, by key. */
  readonly questions: ReadonlyMap<string, string>;
  readonly steps: number;
}

/** Long enough that a choice that is moved through by arrow keys is announced once. */
const PAUSE = 400;

/** @returns the text of a live region; empty where there is nothing to say */
export function useAnnouncements({ questions, steps }: Announced): string {
  const { t } = useTranslation(['form', 'words']);
  const [text, setText] = useState('');
  const before = useRef({ questions, steps });
  useEffect(() => {
    const timer = setTimeout(() => {
      const old = before.current;
      before.current = { questions, steps };
      const added = labelsWithout(questions, old.questions);
      const removed = labelsWithout(old.questions, questions);
      const fields = (labels: readonly string[]): string => labels.join(t('words:list.comma'));
      setText(
        [
          added.length > 0 && t('announce.added', { n: added.length, fields: fields(added) }),
          removed.length > 0 && t('announce.removed', { n: removed.length, fields: fields(removed) }),
          steps !== old.steps && t('announce.steps', { n: steps }),
        ]
          .filter(Boolean)
          .join(' '),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [questions, steps, t]);
  return text;
}

function labelsWithout(all: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): string[] {
  return [...all].filter(([key]) => !those.has(key)).map(([, label]) => label);
}
