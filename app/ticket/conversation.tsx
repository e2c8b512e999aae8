/** What was written about a ticket, oldest first, and the form to write: an internal note, or to the requester. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { typedIn, type RefusedAct } from '../refusals/refused-act';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import control from '../ui/control.module.css';
import { useFormats } from '../ui/formats-context';
import { useShell } from '../ui/shell/shell-data';
import styles from './conversation.module.css';
import { TicketFields } from './ticket-fields';

type TicketComment = TicketPage['comments'][number];

interface ConversationProps {
  ticket: TicketPage;
  refused: RefusedAct | undefined;
}

export function Conversation({ ticket, refused }: ConversationProps) {
  const { t } = useTranslation('ticket');
  return (
    <>
      {ticket.comments.length === 0 ? (
        <p className={styles.nothing}>{t('noComments')}</p>
      ) : (
        <ol className={styles.comments}>
          {ticket.comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      {/* A sent comment leaves an empty form; a refused one keeps its words. */}
      {ticket.may.comment && <Write key={ticket.comments.length} ticket={ticket} refused={refused} />}
    </>
  );
}

function Comment({ comment }: { comment: TicketComment }) {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  const open = comment.visibility === 'requester';
  return (
    <li className={classes(styles.comment, open && styles.open)}>
      <div className={styles.head}>
        <b>{comment.author.name}</b>
        <Chip tone={open ? 'accent' : 'neutral'}>{t(open ? 'toRequester' : 'internal')}</Chip>
        <small>{formats.dateTime(comment.at)}</small>
      </div>
      <p className={styles.body}>{comment.body}</p>
    </li>
  );
}

function Write({ ticket, refused }: ConversationProps) {
  const { t } = useTranslation(['ticket', 'words']);
  const { viewer } = useShell();
  const typed = typedIn(refused, 'visibility', ['comment']);
  return (
    <Form method="post" className={styles.write}>
      <TicketFields ticket={ticket} />
      <label htmlFor="comment" className="visually-hidden">
        {t('ticket:comment')}
      </label>
      <textarea
        id="comment"
        name="body"
        required
        maxLength={10_000}
        rows={3}
        placeholder={t('ticket:commentAs', { name: viewer?.name ?? '' })}
        defaultValue={typedIn(refused, 'body', ['comment'])}
        className={control.input}
      />
      <div className={styles.send}>
        <fieldset className={control.checks}>
          <legend className="visually-hidden">{t('ticket:visibility')}</legend>
          {(['internal', 'requester'] as const).map((visibility) => (
            <label key={visibility} className={control.check}>
              <input
                type="radio"
                name="visibility"
                value={visibility}
                defaultChecked={visibility === (typed || 'internal')}
              />
              {t(visibility === 'internal' ? 'ticket:internal' : 'ticket:toRequester')}
            </label>
          ))}
        </fieldset>
        <Button name="intent" value="comment">
          {t('ticket:send')}
        </Button>
      </div>
    </Form>
  );
}
