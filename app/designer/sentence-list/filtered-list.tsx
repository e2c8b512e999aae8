/** Rules as sentences under what they are for: found by what the filter asks, with what adds another above and below. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useItemDraft } from '../item-draft/item-draft-context';
import { addIdOf } from './element-kind';
import { findingsIn } from './found-here';
import { ListFilterBar } from './list-filter-bar';
import type { ListFilter } from './list-filter';
import { RuleSentence } from './rule-sentence';
import type { ToldSentence } from './rule-sentence';
import { SentenceList } from './sentence-list';
import type { SentenceListProps } from './sentence-list';
import styles from './sentence-list.module.css';
import type { ElementList } from './use-element-list';

export interface ListTexts {
  readonly lead: string;
  readonly keys: string;
  readonly add: string;
  readonly addAnother: string;
  readonly none: string;
  readonly list: string;
  /** What `because` of a sentence is, where it is not the reason that the rule gives. */
  readonly because?: string;
}

export interface FilteredListProps<Element, Filter> extends Pick<SentenceListProps, 'onRemove'> {
  readonly list: ElementList;
  readonly texts: ListTexts;
  /** JSON pointer of the list. */
  readonly place: string;
  readonly all: readonly Element[];
  readonly found: readonly Element[];
  readonly told: ReadonlyMap<Element, ToldSentence>;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** What else it is found by. */
  readonly filters?: ReactNode;
  readonly fieldLabel: (field: string) => string;
  readonly onAdd: () => void;
  /** @param renamed is called with the name by which it goes from now on */
  readonly editor: (element: Element, acts: ReactNode, renamed: (to: string) => void) => ReactNode;
}

export function FilteredList<Element extends { readonly id: string }, Filter extends ListFilter>(
  props: FilteredListProps<Element, Filter>,
) {
  const { list, texts, place, all, found, told, filter, onFilter, filters, fieldLabel, onAdd, editor } =
    props;
  const { findings } = useItemDraft();
  // What is open stays in sight, whatever is looked for.
  const shown = all.filter((element) => found.includes(element) || element.id === list.open);
  return (
    <>
      <header className={styles.lead}>
        <p>
          {texts.lead}
          <span className={styles.keys}>{texts.keys}</span>
        </p>
        <Button id={addIdOf(list.kind)} type="button" kind="primary" onClick={onAdd}>
          {texts.add}
        </Button>
      </header>
      {all.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <>
          <ListFilterBar
            filter={filter}
            found={found.length}
            all={all.length}
            fieldLabel={fieldLabel}
            onChange={onFilter}
          >
            {filters}
          </ListFilterBar>
          <SentenceList
            label={texts.list}
            rows={shown.map((element) => ({
              name: element.id,
              sentence: <RuleSentence {...(told.get(element) ?? unspoken)} becauseLabel={texts.because} />,
              findings: findingsIn(findings, `${place}/${all.indexOf(element)}`),
            }))}
            list={list}
            onRemove={props.onRemove}
            editor={(name, acts) => {
              const element = all.find(({ id }) => id === name);
              if (!element) return null;
              return editor(element, acts, (to) => {
                list.renamed(name, to);
              });
            }}
          />
          <div>
            <Button type="button" onClick={onAdd}>
              {texts.addAnother}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

const unspoken: ToldSentence = { when: '', then: '', because: '' };
