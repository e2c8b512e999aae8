/** The ticket that a rule opens: whose work it is, what it is called, by when, after what, and what it carries. */
import { useTranslation } from 'react-i18next';
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { withKeyIfAny } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import { NamedInput } from '../../parts/named-input';
import { TicketApprovals } from '../approvals/ticket-approvals';
import { namesIn, objectsIn } from '../model/rule-effects';
import { Part } from '../../parts/part';
import { useWorkWords } from '../work-words';
import { FieldChecks } from './field-checks';
import { FixedOrLookupInput } from './fixed-or-lookup-input';
import { ForEachInput } from './for-each-input';
import { MorePart } from './more-part';
import { TargetInput } from './target-input';
import { PrerequisitesInput } from './prerequisites-input';
import { TextsList } from './texts-list';
import { TitleInput } from './title-input';

export interface TicketEditorProps {
  readonly ticket: JsonObject;
  readonly onChange: (ticket: JsonObject) => void;
}

export function TicketEditor({ ticket, onChange }: TicketEditorProps) {
  const { t } = useTranslation('work');
  const words = useWorkWords();
  const { key, department, title, priority, ola, forEach } = ticket;
  const set = (property: string, value: Json | undefined): void => {
    onChange(withKeyIfAny(ticket, property, value));
  };
  /** A list without elements is none. */
  const setList = (property: string, list: readonly Json[]): void => {
    set(property, list.length === 0 ? undefined : list);
  };
  const lists = { after: namesIn(ticket.after), shows: namesIn(ticket.shows) };
  const checklist = objectsIn(ticket.checklist) as readonly DraftText[];
  const approvals = objectsIn(ticket.approvals);
  return (
    <>
      <Part title={t('ticket.department')}>
        <FixedOrLookupInput
          label={t('ticket.department')}
          value={department}
          options={words.departments}
          first={words.departments[0]?.value ?? ''}
          onChange={(value) => {
            set('department', value);
          }}
        />
      </Part>
      <Part title={t('ticket.title')}>
        <TitleInput
          label={t('ticket.title')}
          title={draftText(title)}
          forEach={forEach !== undefined}
          onChange={(value) => {
            onChange({ ...ticket, title: value });
          }}
        />
      </Part>
      <Part title={t('ola.title')}>
        <TargetInput
          value={ola}
          onChange={(value) => {
            onChange({ ...ticket, ola: value });
          }}
        />
      </Part>
      <Part title={t('forEach.title')}>
        <ForEachInput
          value={forEach}
          onChange={(value) => {
            set('forEach', value);
          }}
        />
      </Part>
      <Part title={t('ticket.priority')}>
        <FixedOrLookupInput
          label={t('ticket.priority')}
          value={priority}
          options={words.priorities}
          first="normal"
          onChange={(value) => {
            set('priority', value === 'normal' ? undefined : value);
          }}
        />
      </Part>
      <MorePart part="after" title={t('after.title')} count={lists.after.length}>
        <PrerequisitesInput
          ticket={String(key ?? '')}
          after={lists.after}
          onChange={(value) => {
            setList('after', value);
          }}
        />
      </MorePart>
      <MorePart part="approvals" title={t('approval.ofTicket')} count={approvals.length}>
        <TicketApprovals
          approvals={approvals}
          onChange={(value) => {
            setList('approvals', value);
          }}
        />
      </MorePart>
      <MorePart part="checklist" title={t('checklist.title')} count={checklist.length}>
        <TextsList
          texts={checklist}
          onChange={(value) => {
            setList('checklist', value);
          }}
        />
      </MorePart>
      <MorePart part="shows" title={t('ticket.shows')} count={lists.shows.length}>
        <FieldChecks
          label={t('ticket.shows')}
          fields={lists.shows}
          onChange={(value) => {
            setList('shows', value);
          }}
        />
      </MorePart>
      <NamedInput
        label={t('ticket.key')}
        spellCheck={false}
        title={t('ticket.keyHint')}
        value={typeof key === 'string' ? key : ''}
        onCommit={(value) => {
          if (value !== '') set('key', value);
        }}
      />
    </>
  );
}
