/** A group of conditions in the builder: how they are joined, the conditions, and what adds another. */
import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleGroupBodyComponents, useRuleGroup } from 'react-querybuilder';
import type { ActionProps, RuleGroupProps } from 'react-querybuilder';
import { Button } from '../../../ui/button';
import control from '../../../ui/control.module.css';
import { OptionSelect } from '../../parts/option-select';
import styles from '../rules.module.css';

/** One condition alone is joined with nothing. */
export function ConditionGroup(props: RuleGroupProps) {
  const { t } = useTranslation('rule-editor');
  const group = useRuleGroup(props);
  const { ruleGroup, path } = group;
  const nested = path.length > 0;
  const several = ruleGroup.rules.length > 1;
  const negated = ruleGroup.not === true;
  const body = useRef<HTMLDivElement>(null);
  const leadToNew = useLeadToNew(body);
  return (
    <div className={nested ? styles.group : styles.whole} role="group" aria-label={t('builder.group')}>
      {(nested || several || negated) && (
        <div className={styles.groupHead}>
          {several && (
            <OptionSelect
              label={t('builder.joint')}
              value={props.combinator ?? 'and'}
              options={[
                { value: 'and', label: t('all') },
                { value: 'or', label: t('any') },
              ]}
              onChange={group.onCombinatorChange}
            />
          )}
          <label className={control.check}>
            <input
              type="checkbox"
              checked={negated}
              onChange={(event) => {
                group.onNotToggleChange(event.target.checked);
              }}
            />
            {t('builder.not')}
          </label>
          {nested && (
            <BuilderButton
              label="×"
              title={t('builder.removeGroup')}
              onClick={(event) => {
                group.removeGroup(event);
              }}
            />
          )}
        </div>
      )}
      <div className={styles.groupBody} ref={body}>
        <RuleGroupBodyComponents {...group} />
      </div>
      <div className={styles.groupFoot}>
        <BuilderButton
          label={t('builder.addClause')}
          keepsFocus={!nested}
          onClick={(event) => {
            leadToNew();
            group.addRule(event);
          }}
        />
        <BuilderButton
          label={t('builder.addGroup')}
          onClick={(event) => {
            leadToNew();
            group.addGroup(event);
          }}
        />
      </div>
    </div>
  );
}

/** The focus goes into what was just added, which stands last. */
function useLeadToNew(body: RefObject<HTMLElement>): () => void {
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    body.current?.lastElementChild?.querySelector('select')?.focus();
  });
  return () => {
    added.current = true;
  };
}

/** The builder's own buttons, which remove a condition. */
export function ActionButton({ label, title, handleOnClick }: ActionProps) {
  return (
    <BuilderButton
      label={label}
      title={title}
      onClick={(event) => {
        handleOnClick(event);
      }}
    />
  );
}

interface BuilderButtonProps {
  readonly label: ReactNode;
  /** Names the button where its label is a sign. */
  readonly title?: string | undefined;
  readonly keepsFocus?: boolean;
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
}

function BuilderButton({ label, title, keepsFocus = false, onClick }: BuilderButtonProps) {
  return (
    <Button
      type="button"
      kind="quiet"
      title={title}
      aria-label={title}
      className={title === undefined ? styles.adds : undefined}
      data-keeps-focus={keepsFocus || undefined}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
