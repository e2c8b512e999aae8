/** Why a ticket is not among the work: what failed, and the answers that would bring it, each to be tried at once. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import type { MissedTicket } from '../../../catalog/publishing/simulate-draft';
import type { OpenableTicket } from '../../../catalog/simulate/openable-tickets';
import type { WhyNot } from '../../../catalog/simulate/why-not';
import type { Answers } from '../../../rules/facts';
import { explainRule } from '../../../rules/explain/explain-rule';
import { labelOf, valueText, type ExplainWords } from '../../../rules/explain/explain-words';
import type { AnswerChange } from '../../../rules/why-not/smallest-changes';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { useQuestion } from '../preview/use-question';
import { useRuleWords } from '../rules/use-rule-words';
import { tellTitle } from '../work/model/title-slots';
import styles from './simulate.module.css';

export interface WhyNotSectionProps {
  readonly asked: PreviewCase & { readonly answers: Answers };
  readonly missing: readonly OpenableTicket[];
  readonly onAnswers: (answers: Answers) => void;
}

export function WhyNotSection({ asked, missing, onAnswers }: WhyNotSectionProps) {
  const { t } = useTranslation('simulate');
  const localized = useLocalized();
  const words = useRuleWords();
  const [missed, setMissed] = useState('');
  const wanted = missing.some(({ key }) => key === missed) ? missed : '';
  const nameOf = ({ title, element }: OpenableTicket): string =>
    tellTitle(localized(title), {
      fieldLabel: words.fieldLabel,
      element: element ? words.optionText(element.field, element.option) : '',
    });
  return (
    <section className={styles.part} aria-labelledby="why-not">
      <h2 id="why-not">{t('whyNot')}</h2>
      <label className={styles.wide}>
        {t('missed')}
        <select
          className={control.input}
          value={wanted}
          onChange={(event) => {
            setMissed(event.target.value);
          }}
        >
          <option value="">{t('chooseTicket')}</option>
          {missing.map((ticket) => (
            <option key={ticket.key} value={ticket.key}>
              {t('ticket', { title: nameOf(ticket), key: ticket.key })}
            </option>
          ))}
        </select>
      </label>
      {wanted !== '' && (
        <Reasons key={wanted} asked={asked} missed={wanted} words={words} onAnswers={onAnswers} />
      )}
    </section>
  );
}

interface ReasonsProps extends Pick<WhyNotSectionProps, 'asked' | 'onAnswers'> {
  readonly missed: string;
  readonly words: ExplainWords;
}

function Reasons({ asked, missed, words, onAnswers }: ReasonsProps) {
  const { t } = useTranslation('simulate');
  const [question] = useState({ ...asked, missed });
  const { told, failed } = useQuestion<MissedTicket>('simulation', question);
  const why = told?.why;
  return (
    <div className={styles.reasons}>
      <p role="status">
        {failed ? t('failed') : told === null ? t('working') : why ? '' : t('faulty')}
        {why && why.state !== 'not-opened' && t(`states.${why.state}`)}
      </p>
      {why?.state === 'not-opened' && (
        <>
          <FailedRules rules={why.rules} words={words} />
          <h3>{t('ways', { n: why.ways.length })}</h3>
          <ul className={styles.ways}>
            {why.ways.map((way) => (
              <li key={JSON.stringify(way)}>
                <Button
                  type="button"
                  onClick={() => {
                    onAnswers(changed(asked.answers, way));
                  }}
                >
                  {way.map((change) => tellChange(change, words, t('none'))).join(t('comma'))}
                </Button>
              </li>
            ))}
          </ul>
          {!why.complete && <p className={styles.quiet}>{t('incomplete')}</p>}
        </>
      )}
    </div>
  );
}

type Failed = Extract<WhyNot, { state: 'not-opened' }>['rules'];

function FailedRules({ rules, words }: { rules: Failed; words: ExplainWords }) {
  const { t } = useTranslation('simulate');
  if (rules.length === 0) return <p>{t('notInList')}</p>;
  return (
    <ul>
      {rules.map(({ rule, text, because, clauses }) => (
        <li key={rule}>
          <b>{text[words.locale] ?? text.en}</b> <code>{rule}</code>
          {': '}
          {because === 'held-back'
            ? t('heldBack')
            : explainRule(text, clauses, words).because.join(t('comma'))}
        </li>
      ))}
    </ul>
  );
}

function changed(answers: Answers, way: readonly AnswerChange[]): Answers {
  const gone = new Set(way.filter(({ to }) => to === null).map(({ field }) => field));
  const others = Object.entries(answers).filter(([field]) => !gone.has(field));
  const given = way.filter(({ to }) => to !== null).map(({ field, to }) => [field, to] as const);
  return Object.fromEntries([...others, ...given]);
}

function tellChange({ field, to }: AnswerChange, words: ExplainWords, none: string): string {
  const path = `answers.${field}`;
  return `${labelOf(path, words)} → ${to === null ? none : valueText(path, to, words)}`;
}
