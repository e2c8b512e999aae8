/** What can be added: found with `/`, gone through with the arrows, added by Enter, click or drag. */
import { useDraggable } from '@dnd-kit/core';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { blockField } from '../../../forms/editing/group-as-block';
import { BLOCK } from '../../../forms/expand-blocks';
import type { ProductText } from '../../../forms/locale';
import { palette, paletteOf } from '../../../forms/palette/palette';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { useSlashKey } from '../../ui/use-slash-key';
import { useBlocks } from '../blocks/use-blocks';
import { PaletteIcon } from './palette-icon';
import styles from './palette.module.css';
import { useBuilder } from './use-builder';
import type { NewField } from './use-builder';

export function PaletteList() {
  const { t } = useTranslation('builder');
  const { add, chosen, choose, say } = useBuilder();
  const [query, setQuery] = useState('');
  const [stop, setStop] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useSlashKey(search);
  const found = useFound(query);
  const focusOn = (at: number): void => {
    setStop(at);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  const onListKey = (event: KeyboardEvent): void => {
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(stop + 1, found.length - 1),
      ArrowUp: stop - 1,
      Home: 0,
      End: found.length - 1,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    if (goal < 0) search.current?.focus();
    else focusOn(goal);
  };
  return (
    <section className={styles.palette} aria-label={t('palette.label')}>
      <div className={styles.search}>
        <input
          ref={search}
          type="search"
          className={control.input}
          aria-label={t('palette.search')}
          placeholder={t('palette.search')}
          aria-keyshortcuts="/"
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setStop(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && found.length > 0) {
              event.preventDefault();
              focusOn(0);
            }
            if (event.key === 'Escape' && chosen) choose(chosen.id, true);
            const [first] = found;
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (first) {
              add(first.field);
              setQuery('');
            } else say(t('palette.nothing'));
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <ul ref={list} className={styles.list} onKeyDown={onListKey}>
        {found.map((entry, at) => (
          <li key={entry.id}>
            {entry.block === true && found[at - 1]?.block !== true && (
              <p className={styles.heading}>{t('palette.blocks')}</p>
            )}
            <PaletteButton
              entry={entry}
              tabIndex={at === stop ? 0 : -1}
              onFocus={() => {
                setStop(at);
              }}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.nothing}>{t('palette.nothing')}</p>}
    </section>
  );
}

/** What can be added: a field of a type, or a block. */
interface Addable {
  readonly id: string;
  readonly title: ProductText;
  readonly description: ProductText;
  readonly icon: string;
  readonly field: NewField;
  readonly block?: boolean;
}

interface PaletteButtonProps {
  readonly entry: Addable;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

function PaletteButton({ entry, tabIndex, onFocus }: PaletteButtonProps) {
  const localized = useLocalized();
  const { add } = useBuilder();
  const { listeners, setNodeRef } = useDraggable({ id: `new:${entry.id}`, data: { added: entry.field } });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={styles.entry}
      title={localized(entry.description)}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={() => {
        add(entry.field);
      }}
      {...listeners}
    >
      <PaletteIcon name={entry.icon} />
      {localized(entry.title)}
    </button>
  );
}

/** By title, description or name; those whose title begins with what is searched first. */
function useFound(query: string): readonly Addable[] {
  const localized = useLocalized();
  const entries = useAddable();
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return entries;
  const rank = ({ id, title: words, description }: Addable): number => {
    const title = localized(words).toLowerCase();
    if (title === wanted) return 0;
    if (title.startsWith(wanted)) return 1;
    if (title.includes(wanted) || id.includes(wanted)) return 2;
    return localized(description).toLowerCase().includes(wanted) ? 3 : 4;
  };
  return entries.filter((each) => rank(each) < 4).sort((one, other) => rank(one) - rank(other));
}

/** The types of fields, then the blocks. */
function useAddable(): readonly Addable[] {
  const { offered } = useBlocks();
  const types = palette.flatMap((type): Addable[] => {
    const entry = paletteOf(type);
    return entry ? [{ ...entry, id: type, field: { type } }] : [];
  });
  const blocks = offered.map(({ key, version, title, summary }): Addable => {
    const field = { type: BLOCK, label: title, schema: blockField(key, version) };
    return { id: `${BLOCK}:${key}`, title, description: summary, icon: 'puzzle', field, block: true };
  });
  return [...types, ...blocks];
}
