/** The requester's side of the conversation: what departments wrote or wait for, and a form to answer. */
import { useTranslation } from 'react-i18next';
import type { RequestPage } from '../../requests/read-request-page';
import type { TimelineEntry } from '../../requests/reading/timeline';
import { eventWords } from '../timeline/event-words';
import { triedAny, typedIn, type RefusedAct } from '../refusals/refused-act';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import control from '../ui/control.module.css';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import type { Thread } from './message-threads';
import styles from './messages.module.css';
import { RequestForm } from './request-form';

const intents = ['reply'];

interface MessagesProps {
  request: RequestPage;
  threads: readonly Thread[];
  viewerId: string;
  refused: RefusedAct | undefined;
}

interface ThreadCardProps extends Omit<MessagesProps, 'threads'> {
  thread: Thread;
}

export function Messages({ request, threads, ...rest }: MessagesProps) {
  const { t } = useTranslation('request');
  if (threads.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="messages">
      <h2 id="messages">{t('messages.title')}</h2>
      {threads.map((thread) => (
        // A sent answer leaves an empty form; a refused one keeps its words.
        <ThreadCard
          key={`${thread.ticketId} ${thread.messages.length}`}
          thread={thread}
          request={request}
          {...rest}
        />
      ))}
    </section>
  );
}

function ThreadCard({ thread, request, viewerId, refused }: ThreadCardProps) {
  const { t } = useTranslation('request');
  const text = useLocalized();
  const title = thread.title === null ? text(request.item.title) : text(thread.title);
  return (
    <Card padded className={classes(styles.thread, thread.waits && styles.waits)}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {thread.waits && (
          <Chip tone="wait" sign="pause">
            {t('messages.waits')}
          </Chip>
        )}
      </div>
      <ol className={styles.messages}>
        {thread.messages.map((message) => (
          <Message key={message.id} message={message} mine={message.actor?.id === viewerId} />
        ))}
      </ol>
      <RequestForm request={request} className={styles.form} stay>
        <input type="hidden" name="ticket" value={thread.ticketId} />
        <label htmlFor={`reply-${thread.ticketId}`} className="visually-hidden">
          {t('messages.label', { title })}
        </label>
        <textarea
          id={`reply-${thread.ticketId}`}
          name="body"
          required
          maxLength={10_000}
          rows={2}
          placeholder={t('messages.placeholder')}
          defaultValue={isTried(refused, thread) ? typedIn(refused, 'body', intents) : ''}
          className={control.input}
        />
        <div>
          <Button kind={thread.waits ? 'primary' : 'plain'} name="intent" value="reply">
            {t('messages.reply')}
          </Button>
        </div>
      </RequestForm>
    </Card>
  );
}

function Message({ message, mine }: { message: TimelineEntry; mine: boolean }) {
  const { t } = useTranslation('events');
  const formats = useFormats();
  return (
    <li className={classes(styles.message, mine && styles.mine)}>
      <div className={styles.by}>
        <b>{mine ? t('you') : (message.actor?.name ?? t('system'))}</b>
        <small>{formats.dateTime(message.at)}</small>
      </div>
      <p className={styles.body}>{eventWords(message).quote}</p>
    </li>
  );
}

function isTried(refused: RefusedAct | undefined, { ticketId }: Thread): boolean {
  return triedAny(refused, intents) && refused?.typed.ticket?.[0] === ticketId;
}
