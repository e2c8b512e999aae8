/** What can be added: found with `/`, gone through with the arrows, added by Enter, click or drag. */
import { useDraggable } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldTypeName } from '../../../forms/field-types/field-types';
import { palette, paletteOf } from '../../../forms/palette/palette';
import type { PaletteEntry } from '../../../forms/palette/palette-entry';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { isShortcut } from '../../ui/single-keys';
import { PaletteIcon } from './palette-icon';
import styles from './palette.module.css';
import { useBuilder } from './use-builder';

export function PaletteList() {
  const { t } = useTranslation('builder');
  const { add, chosen, choose, say } = useBuilder();
  const [query, setQuery] = useState('');
  const [stop, setStop] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useSlash(search);
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
              add(first.name);
              setQuery('');
            } else say(t('palette.nothing'));
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <ul ref={list} className={styles.list} onKeyDown={onListKey}>
        {found.map(({ name, entry }, at) => (
          <li key={name}>
            <PaletteButton
              name={name}
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

interface PaletteButtonProps {
  readonly name: FieldTypeName;
  readonly entry: PaletteEntry;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

function PaletteButton({ name, entry, tabIndex, onFocus }: PaletteButtonProps) {
  const localized = useLocalized();
  const { add } = useBuilder();
  const { listeners, setNodeRef } = useDraggable({ id: `new:${name}`, data: { type: name } });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={styles.entry}
      title={localized(entry.description)}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={() => {
        add(name);
      }}
      {...listeners}
    >
      <PaletteIcon name={entry.icon} />
      {localized(entry.title)}
    </button>
  );
}

/** By title, description or name of the type; those whose title begins with it first. */
function useFound(query: string): readonly { readonly name: FieldTypeName; readonly entry: PaletteEntry }[] {
  const localized = useLocalized();
  const wanted = query.trim().toLowerCase();
  const entries = palette.flatMap((name) => {
    const entry = paletteOf(name);
    return entry ? [{ name, entry }] : [];
  });
  if (wanted === '') return entries;
  const rank = ({ name, entry }: (typeof entries)[number]): number => {
    const title = localized(entry.title).toLowerCase();
    if (title === wanted) return 0;
    if (title.startsWith(wanted)) return 1;
    if (title.includes(wanted) || name.includes(wanted)) return 2;
    return localized(entry.description).toLowerCase().includes(wanted) ? 3 : 4;
  };
  return entries.filter((each) => rank(each) < 4).sort((one, other) => rank(one) - rank(other));
}

/** `/` goes to the search, unless one is typing. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || !isShortcut(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [input]);
}
