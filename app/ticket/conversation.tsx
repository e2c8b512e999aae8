/** What was written about a ticket, oldest first, and the form to write: an internal note, or to the requester. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { TimelineEntry } from '../../requests/reading/timeline';
import { typedIn, type RefusedAct } from '../refusals/refused-act';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import control from '../ui/control.module.css';
import { useFormats } from '../ui/formats-context';
import { useShell } from '../ui/shell/shell-data';
import styles from './conversation.module.css';
import { TicketForm } from './ticket-form';

const intents = ['comment'];

interface ConversationProps {
  page: TicketPage;
  refused: RefusedAct | undefined;
}

export function Conversation({ page, refused }: ConversationProps) {
  const { t } = useTranslation('ticket');
  const comments = page.timeline.filter((entry) => entry.type === 'commented');
  return (
    <>
      {comments.length === 0 ? (
        <p className={styles.nothing}>{t('noComments')}</p>
      ) : (
        <ol className={styles.comments}>
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      {/* A sent comment leaves an empty form; a refused one keeps its words. */}
      <Write key={comments.length} page={page} refused={refused} />
    </>
  );
}

function Comment({ comment }: { comment: TimelineEntry }) {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  const open = comment.data.visibility === 'requester';
  return (
    <li className={classes(styles.comment, open && styles.open)}>
      <div className={styles.head}>
        <b>{comment.actor?.name}</b>
        <Chip tone={open ? 'accent' : 'neutral'} bare>
          {t(open ? 'toRequester' : 'internal')}
        </Chip>
        <small>{formats.dateTime(comment.at)}</small>
      </div>
      <p className={styles.body}>{String(comment.data.body)}</p>
    </li>
  );
}

function Write({ page, refused }: ConversationProps) {
  const { t } = useTranslation('ticket');
  const { viewer } = useShell();
  const chosen = typedIn(refused, 'visibility', intents) || 'internal';
  return (
    <TicketForm page={page} className={styles.write} stay>
      <label htmlFor="comment" className="visually-hidden">
        {t('comment')}
      </label>
      <textarea
        id="comment"
        name="body"
        required
        maxLength={10_000}
        rows={3}
        placeholder={t('commentAs', { name: viewer?.name ?? '' })}
        defaultValue={typedIn(refused, 'body', intents)}
        className={control.input}
      />
      <div className={styles.send}>
        <fieldset className={control.checks}>
          <legend className="visually-hidden">{t('visibility')}</legend>
          {(['internal', 'requester'] as const).map((visibility) => (
            <label key={visibility} className={control.check}>
              <input
                type="radio"
                name="visibility"
                value={visibility}
                defaultChecked={visibility === chosen}
              />
              {t(visibility === 'internal' ? 'internal' : 'toRequester')}
            </label>
          ))}
        </fieldset>
        <Button name="intent" value="comment">
          {t('send')}
        </Button>
      </div>
    </TicketForm>
  );
}
