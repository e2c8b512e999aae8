/** The JSON tab: the whole item as it is stored, edited as text; nothing goes without being named first. */
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readItemDraft } from '../../../catalog/editing/item-draft';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { namesIn } from '../../../catalog/editing/replace-part';
import type { Json } from '../../../rules/conditions/condition';
import { Button } from '../../ui/button';
import { useLocalized } from '../../ui/localized';
import { useHydrated } from '../../ui/use-hydrated';
import { useTypedUnheard } from '../../ui/use-typed-unheard';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { JsonOutcome } from './json-outcome';
import styles from './json.module.css';
import { LeavingDialog } from './leaving-dialog';
import { placeInText } from './place-in-text';
import { PlainJsonForm } from './plain-json-form';

const CodeEditor = lazy(() => import('./code-editor'));

export interface JsonScreenProps {
  /** Of what was sent without scripts and not taken over. */
  readonly outcome: JsonOutcome | undefined;
}

export function JsonScreen({ outcome }: JsonScreenProps) {
  const { document: item } = useItemDraft();
  const hydrated = useHydrated();
  const stored = useMemo(() => JSON.stringify(item, null, 2), [item]);
  const [begun, setBegun] = useState(outcome?.text ?? null);
  const id = useId();
  useTypedUnheard(id, setBegun);
  const plain = <PlainJsonForm id={id} text={begun ?? stored} outcome={outcome} onType={setBegun} />;
  return (
    <div className={styles.screen}>
      {hydrated ? (
        <Suspense fallback={plain}>
          <JsonEditing stored={stored} begun={begun} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}

interface JsonEditingProps {
  /** The item as it is saved. */
  readonly stored: string;
  /** What was typed before the editor was there. */
  readonly begun: string | null;
}

function JsonEditing({ stored, begun }: JsonEditingProps) {
  const { t } = useTranslation('json-editor');
  const { document: item, apply } = useItemDraft();
  const [typed, setTyped] = useState(begun);
  const [wrong, setWrong] = useState('');
  const [lost, setLost] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const [base, setBase] = useState(stored);
  // The editor begins anew with what somebody else saved, unless one is writing in it.
  if (typed === null && base !== stored) {
    setBase(stored);
    setRound(round + 1);
  }
  const text = typed ?? stored;
  const unsent = typed !== null && typed !== stored;
  const marks = useMarks(text);
  const begin = (): void => {
    setTyped(null);
    setWrong('');
    setLost([]);
    setRound(round + 1);
  };
  const take = (removes: readonly string[]): void => {
    const read = readText(text);
    if (!read) {
      setWrong(t('noItem'));
      return;
    }
    const kept = namesIn(read);
    const missing = namesIn(item).filter((name) => !kept.includes(name) && !removes.includes(name));
    setLost(missing);
    if (missing.length > 0) return;
    const value = read as unknown as Json;
    const applied = apply([{ op: 'replace-part', place: '', value, removes }]);
    if (applied.ok) begin();
  };
  return (
    <>
      <div className={styles.bar}>
        <p>{t('lead')}</p>
        <Button type="button" disabled={typed === null} onClick={begin}>
          {t('drop')}
        </Button>
        <Button
          type="button"
          kind="primary"
          disabled={!unsent}
          onClick={() => {
            take([]);
          }}
        >
          {t('take')}
        </Button>
      </div>
      <div role="status">
        {wrong && <p className={styles.wrong}>{wrong}</p>}
        {lost.length > 0 && (
          <div className={styles.lost}>
            <p>{t('lost', { names: lost.join(', ') })}</p>
            <Button
              type="button"
              kind="danger"
              onClick={() => {
                take(lost);
              }}
            >
              {t('removeThem', { n: lost.length })}
            </Button>
          </div>
        )}
      </div>
      <LeavingDialog unsent={unsent} />
      <CodeEditor key={round} label={t('label')} text={text} marks={marks} onChange={setTyped} />
    </>
  );
}

/** What the checks found in what was saved last, where it stands in the text. */
function useMarks(text: string) {
  const localized = useLocalized();
  const { findings } = useItemDraft();
  return useMemo(
    () =>
      (findings ?? []).flatMap(({ place, level, message, remedy }) => {
        const span = placeInText(text, place);
        const words = `${localized(message)} ${localized(remedy)}`;
        return span ? [{ ...span, severity: level, message: words }] : [];
      }),
    [findings, text, localized],
  );
}

function readText(text: string): ItemDraftDocument | null {
  try {
    return readItemDraft(JSON.parse(text));
  } catch {
    return null;
  }
}
