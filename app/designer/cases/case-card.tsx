/** One case: its name, what it expects, how it comes out, and what can be done about it. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { witnessOf } from '../../../catalog/cases/case-facts';
import type { ItemCase } from '../../../catalog/cases/case-schema';
import type { CaseRun } from '../../../catalog/cases/run-case';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { ActionSheet, ReasonField, SheetButtons } from '../../ui/action-sheet';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Fold } from '../../ui/fold';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useToast } from '../../ui/toast';
import { LocalizedInput } from '../builder/properties/localized-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from '../preview/preview-address';
import { RowButtons } from '../rows/row-buttons';
import { CaseExpectation } from './case-expectation';
import styles from './cases.module.css';

export interface CaseCardProps {
  readonly asked: ItemCase;
  /** Undefined until it was run. */
  readonly run: CaseRun | undefined;
  /** That it was run for. */
  readonly revision: number;
  /** What was tried with this case and refused. */
  readonly refused: RefusedAct | undefined;
  /** Its place among those that are shown, and the last one. */
  readonly at: number;
  readonly last: number;
  readonly onMove: (to: number) => void;
}

export function CaseCard({ asked, run, revision, refused, at, last, onMove }: CaseCardProps) {
  const { t } = useTranslation('cases');
  const localized = useLocalized();
  const toast = useToast();
  const { item, apply } = useItemDraft();
  const { id, text, accepted = [] } = asked;
  const name = localized(text);
  const set = (value: ItemCase): void => {
    apply([{ op: 'set-work', list: 'cases', name: id, value: value as unknown as JsonObject }]);
  };
  return (
    <li className={styles.case} id={`case:${id}`}>
      <div className={styles.title}>
        <CaseState run={run} />
        <h2>{name}</h2>
        <div className={styles.acts}>
          <Link to={caseLink(item, witnessOf(asked), 'simulate')}>{t('open')}</Link>
          <RowButtons
            labels={{ up: t('up', { name }), down: t('down', { name }), remove: t('remove', { name }) }}
            at={at}
            last={last}
            onMove={onMove}
            onRemove={() => {
              if (apply([{ op: 'remove-work', list: 'cases', name: id }]).ok)
                toast({ text: t('removed', { name }) });
            }}
          />
        </div>
      </div>
      {run?.passes === false && <Differences run={run} revision={revision} refused={refused} />}
      <Fold summary={t('expects')}>
        <CaseExpectation asked={asked} />
        <LocalizedInput
          id={`name-${id}`}
          label={t('rename')}
          text={text}
          onCommit={(locale, value) => {
            if (value.trim() !== '') set({ ...asked, text: { ...text, [locale]: value } });
          }}
        />
      </Fold>
      {accepted.map((each) => (
        <Accepted key={each.at} {...each} />
      ))}
    </li>
  );
}

function CaseState({ run }: Pick<CaseCardProps, 'run'>) {
  const { t } = useTranslation('cases');
  if (!run) return <Chip>{t('states.new')}</Chip>;
  return (
    <Chip tone={run.passes ? 'ok' : 'bad'} sign={run.passes ? 'check' : 'warning'}>
      {t(run.passes ? 'states.passes' : 'states.fails')}
    </Chip>
  );
}

const intents = ['accept'];

function Differences({
  run,
  revision,
  refused,
}: { run: CaseRun } & Pick<CaseCardProps, 'revision' | 'refused'>) {
  const { t } = useTranslation('cases');
  const localized = useLocalized();
  const { saveState } = useItemDraft();
  return (
    <div className={styles.differences}>
      <h3>{t('differences')}</h3>
      <ul>
        {run.differences.map((difference) => (
          <li key={difference.en}>{localized(difference)}</li>
        ))}
      </ul>
      <ActionSheet title={t('accept')} open={refused !== undefined}>
        <Form method="post" className={styles.sheet}>
          <CsrfField />
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="case" value={run.id} />
          <p>{t('acceptLead')}</p>
          <ReasonField label={t('reason')} required typed={typedIn(refused, 'reason', intents)} />
          <SheetButtons>
            <Button kind="primary" name="intent" value="accept" disabled={saveState.kind !== 'saved'}>
              {t('acceptAct')}
            </Button>
          </SheetButtons>
        </Form>
      </ActionSheet>
    </div>
  );
}

function Accepted({ reason, by, at }: NonNullable<ItemCase['accepted']>[number]) {
  const { t } = useTranslation('cases');
  const formats = useFormats();
  return (
    <p className={styles.accepted}>{t('accepted', { reason, by, when: formats.dateTime(Date.parse(at)) })}</p>
  );
}
