/** Who reads an answer: roles, departments, and whoever works or decides on a certain ticket. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import control from '../../ui/control.module.css';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './access.module.css';
import { readerWords } from './reader-words';

export interface ReaderChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly readers: readonly string[];
  readonly onCommit: (readers: readonly string[]) => void;
}

export function ReaderChoice({ id, label, readers, onCommit }: ReaderChoiceProps) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item, surroundings } = useItemDraft();
  const { roles, departments, assignees, approvers, others } = readerWords(item, surroundings, readers);
  const titleOf = (word: string): string => {
    const [kind = '', ...rest] = word.split(':');
    const key = rest.join(':');
    if (kind === 'role') return t(`roles.${key as 'hr'}`);
    const department = surroundings.departments.find((each) => each.key === key);
    if (kind === 'department' && department) return localized(department.title);
    return key || word;
  };
  const groups = [
    ['roles', roles],
    ['departments', departments],
    ['assignees', assignees],
    ['approvers', approvers],
    ['others', others],
  ] as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {groups.map(
        ([name, words]) =>
          words.length > 0 && (
            <ReaderGroup
              key={name}
              title={t(`readers.${name}`)}
              open={words.some((word) => readers.includes(word))}
            >
              {words.map((word) => (
                <label key={word} className={control.check}>
                  <input
                    type="checkbox"
                    id={`${id}-${word}`}
                    checked={readers.includes(word)}
                    onChange={(event) => {
                      onCommit(
                        event.target.checked ? [...readers, word] : readers.filter((each) => each !== word),
                      );
                    }}
                  />
                  {titleOf(word)}
                </label>
              ))}
            </ReaderGroup>
          ),
      )}
    </fieldset>
  );
}

/** Stays as its reader left it, whatever is ticked in it. */
function ReaderGroup({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className={styles.readers}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
