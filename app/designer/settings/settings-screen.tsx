/** The Settings tab: what frames the form, without any code. */
import { useTranslation } from 'react-i18next';
import { categories, categoryTitles } from '../../../catalog/category';
import { isBlock } from '../../../catalog/blocks/block-item';
import type { Json } from '../../../rules/conditions/condition';
import { serviceIcons } from '../../ui/service-icon';
import control from '../../ui/control.module.css';
import { FieldFrame } from '../../ui/field-frame';
import { useLocalized } from '../../ui/localized';
import { RoleChoice } from '../access/role-choice';
import { ReaderChoice } from '../access/reader-choice';
import { ChoiceInput } from '../builder/choice-input';
import { CommitInput } from '../builder/commit-input';
import { LocalizedInput } from '../builder/properties/localized-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { CalendarMap } from './calendar-map';
import { ItemEditorsInput } from './item-editors-input';
import { SubjectInput } from './subject-input';
import styles from './settings-screen.module.css';

export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { document: item, draft, apply } = useItemDraft();
  // Nobody asks for a block, and no clock runs for it: that is the business of the forms that it stands in.
  const block = isBlock(item);
  return (
    <div className={styles.settings}>
      <section className={styles.group} aria-labelledby="settings-catalog">
        <h2 id="settings-catalog">{t(block ? 'block' : 'catalog')}</h2>
        <NameSettings />
        {!block && <CatalogSettings />}
      </section>
      {!block && <ServiceSettings />}
      <section className={styles.group} aria-labelledby="settings-editors">
        <h2 id="settings-editors">{t('editors.title')}</h2>
        <ItemEditorsInput />
        <label className={control.check}>
          <input
            type="checkbox"
            checked={item.review !== undefined}
            disabled={!draft.mayDelegate}
            onChange={(event) => {
              const value = event.target.checked ? 'second-person' : null;
              apply([{ op: 'set-item', property: 'review', value }]);
            }}
          />
          {t('review')}
        </label>
      </section>
    </div>
  );
}

/** Who may ask for the item and read its answers, whom it is about, and which calendar its clocks run on. */
function ServiceSettings() {
  const { t } = useTranslation('settings');
  const { document: item, apply } = useItemDraft();
  return (
    <>
      <section className={styles.group} aria-labelledby="settings-access">
        <h2 id="settings-access">{t('who')}</h2>
        <RoleChoice
          id="audience"
          label={t('audience')}
          condition={item.audience}
          onCommit={(value) => {
            apply([{ op: 'set-item', property: 'audience', value }]);
          }}
        />
        <ReaderChoice
          id="readers"
          label={t('readers')}
          readers={item.form.access.read}
          onCommit={(read) => {
            apply([{ op: 'set-readers', read }]);
          }}
        />
        <SubjectInput />
      </section>
      <section className={styles.group} aria-labelledby="settings-calendar">
        <h2 id="settings-calendar">{t('calendar.title')}</h2>
        <CalendarMap />
      </section>
    </>
  );
}

function NameSettings() {
  const { t } = useTranslation('settings');
  const { document: item, apply } = useItemDraft();
  return (['title', 'summary'] as const).map((text) => (
    <LocalizedInput
      key={text}
      id={`item-${text}`}
      label={t(text)}
      text={item[text]}
      onCommit={(locale, value) => {
        apply([{ op: 'set-item-text', text, locale, value }]);
      }}
    />
  ));
}

/** How it is found. */
function CatalogSettings() {
  const { t } = useTranslation('settings');
  const localized = useLocalized();
  const { document: item, apply } = useItemDraft();
  const set = (property: 'category' | 'icon' | 'minutes' | 'synonyms', value: Json): void => {
    apply([{ op: 'set-item', property, value }]);
  };
  const synonyms = (item.synonyms ?? {}) as Readonly<Record<string, readonly string[]>>;
  const icon = typeof item.icon === 'string' ? item.icon : '';
  return (
    <>
      <LocalizedInput
        id="item-synonyms"
        label={t('synonyms')}
        hint={t('synonymsHint')}
        text={Object.fromEntries(Object.entries(synonyms).map(([locale, all]) => [locale, all.join(', ')]))}
        onCommit={(locale, value) => {
          set('synonyms', { en: [], 'zh-CN': [], ...synonyms, [locale]: wordsIn(value) } as Json);
        }}
      />
      <div className={styles.three}>
        <ChoiceInput
          id="item-category"
          label={t('category')}
          value={String(item.category)}
          choices={categories.map((each) => ({ value: each, title: localized(categoryTitles[each]) }))}
          onChoose={(category) => {
            set('category', category);
          }}
        />
        <ChoiceInput
          id="item-icon"
          label={t('icon')}
          value={icon}
          choices={[...new Set([...serviceIcons, icon])].map((name) => ({ value: name, title: name }))}
          onChoose={(name) => {
            set('icon', name);
          }}
        />
        <FieldFrame id="item-minutes" label={t('minutes')} required>
          <CommitInput
            id="item-minutes"
            type="number"
            min={1}
            max={240}
            value={String(item.minutes)}
            onCommit={(typed) => {
              const minutes = Number(typed);
              if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 240) set('minutes', minutes);
            }}
          />
        </FieldFrame>
      </div>
    </>
  );
}

/** Words between commas, half or full width. */
function wordsIn(typed: string): string[] {
  return typed
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
