/** The Rules tab: what the form does by itself, as a list of sentences, each of which can be changed. */
import { useLocation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useLocalized } from '../../ui/localized';
import { useToast } from '../../ui/toast';
import { useItemDraft } from '../item-draft/item-draft-context';
import { conditionFacts } from './condition-facts';
import { firstCondition } from './first-condition';
import { RuleCard } from './rule-card';
import styles from './rules.module.css';

const addId = 'add-rule';

export function RulesScreen() {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  const toast = useToast();
  const { document: item, apply, undo } = useItemDraft();
  const { hash, key } = useLocation();
  const [chosen, setChosen] = useState<{ readonly visit: string; readonly rule: string | null } | null>(null);
  // An address that names a rule opens it, once.
  const open = chosen?.visit === key ? chosen.rule : ruleInHash(hash);
  const setOpen = (rule: string | null): void => {
    setChosen({ visit: key, rule });
  };
  const { rules } = item.form;
  const addRule = (): void => {
    const [target] = Object.keys(item.form.schema.properties);
    const facts = conditionFacts(item, '', { locale: 'en', departments: [], roleTitle: (role) => role });
    const when = firstCondition(facts);
    const applied = apply([
      { op: 'add-rule', rule: { when, ...(target !== undefined && { show: [target] }) } },
    ]);
    if (applied.ok) setOpen(applied.document.form.rules.at(-1)?.id ?? null);
  };
  return (
    <div className={styles.screen}>
      <header className={styles.lead}>
        <p>{t('lead')}</p>
        <Button id={addId} type="button" kind="primary" onClick={addRule}>
          {t('add')}
        </Button>
      </header>
      {rules.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <ol className={styles.list} aria-label={t('list')}>
          {rules.map((rule, at) => (
            <RuleCard
              key={rule.id}
              rule={rule}
              number={at + 1}
              last={at === rules.length - 1}
              open={open === rule.id}
              onOpen={setOpen}
              onMove={(by) => {
                const to = at + by;
                if (to >= 0 && to < rules.length) apply([{ op: 'move-rule', rule: rule.id, at: to }]);
              }}
              onRemove={() => {
                const applied = apply([{ op: 'remove-rule', rule: rule.id }]);
                if (!applied.ok) return;
                document.getElementById(addId)?.focus();
                toast({ text: localized(applied.title), action: { title: t('undo'), run: undo } });
              }}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

function ruleInHash(hash: string): string | null {
  const name = decodeURIComponent(hash.slice(1));
  return name.startsWith('rule:') ? name.slice('rule:'.length) : null;
}
