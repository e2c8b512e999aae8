/** Undo and redo, each with the name of its step, and the list of all steps. */
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProductText } from '../../../forms/locale';
import { Button } from '../../ui/button';
import { DisclosureMenu } from '../../ui/disclosure-menu';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './history-buttons.module.css';

export function HistoryButtons() {
  const { undo, redo, nextUndo, nextRedo } = useItemDraft();
  return (
    <div className={styles.buttons}>
      <StepButton way="undo" step={nextUndo} onClick={undo} />
      <StepButton way="redo" step={nextRedo} onClick={redo} />
      <HistoryList />
    </div>
  );
}

interface StepButtonProps {
  readonly way: 'undo' | 'redo';
  readonly step: ProductText | null;
  readonly onClick: () => void;
}

function StepButton({ way, step, onClick }: StepButtonProps) {
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  const Drawn = way === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  const name = step
    ? t(`history.${way}Step`, { step: localized(step) })
    : t(`history.no${way === 'undo' ? 'Undo' : 'Redo'}`);
  return (
    <Button
      type="button"
      kind="quiet"
      className={styles.step}
      aria-label={name}
      aria-keyshortcuts={way === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
      title={name}
      aria-disabled={step === null}
      onClick={() => {
        if (step) onClick();
      }}
    >
      <Drawn size={18} stroke={1.7} aria-hidden="true" />
      {way === 'undo' && step && <span className={styles.name}>{localized(step)}</span>}
    </Button>
  );
}

function HistoryList() {
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  const formats = useFormats();
  const { history } = useItemDraft();
  return (
    <DisclosureMenu
      label={t('history.list')}
      button={<IconHistory size={18} stroke={1.7} aria-hidden="true" />}
    >
      <h2 className={styles.title}>{t('history.list')}</h2>
      {history.length === 0 ? (
        <p className={styles.none}>{t('history.none')}</p>
      ) : (
        // Keyboards scroll it.
        <ol className={styles.list} tabIndex={0} aria-label={t('history.list')}>
          {history.toReversed().map(({ revision, title, by, at, state }) => (
            <li key={revision} data-state={state}>
              <span>{localized(title)}</span>
              <small>
                {state !== 'done' && `${t(`history.${state}`)} · `}
                {by.name} · {formats.time(at)}
              </small>
            </li>
          ))}
        </ol>
      )}
    </DisclosureMenu>
  );
}
