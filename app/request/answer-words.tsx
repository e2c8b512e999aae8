/** An answer in words, with links to the files that it names. */
import type { AnsweredFiles } from '../../forms/composites/answered-files';
import styles from './answer-words.module.css';

export interface AnswerWordsProps {
  text: string;
  files: AnsweredFiles;
}

export function AnswerWords({ text, files: { list, alone } }: AnswerWordsProps) {
  if (list.length === 0) return text;
  return (
    <>
      {!alone && text}
      {list.map(({ id, text: name }) => (
        <div key={id} className={styles.file}>
          <a href={`/files/${id}`}>{name}</a>
        </div>
      ))}
    </>
  );
}
