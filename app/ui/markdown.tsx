/** Draws an author's Markdown as elements: no HTML of theirs ever becomes HTML of ours. */
import { Fragment } from 'react';
import { parseMarkdown, type MarkdownInline } from '../../forms/markdown/parse-markdown';
import { classes } from './classes';
import styles from './markdown.module.css';

export interface MarkdownProps {
  text: string;
  id?: string;
  className?: string;
}

export function Markdown({ text, id, className }: MarkdownProps) {
  return (
    <div id={id} className={classes(styles.markdown, className)}>
      {parseMarkdown(text).map((block, at) => {
        if (block.kind === 'paragraph')
          return (
            <p key={at}>
              {block.lines.map((line, index) => (
                <Fragment key={index}>
                  {index > 0 && <br />}
                  <Line parts={line} />
                </Fragment>
              ))}
            </p>
          );
        const List = block.kind === 'bullets' ? 'ul' : 'ol';
        return (
          <List key={at}>
            {block.items.map((item, index) => (
              <li key={index}>
                <Line parts={item} />
              </li>
            ))}
          </List>
        );
      })}
    </div>
  );
}

const elements = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

function Line({ parts }: { parts: readonly MarkdownInline[] }) {
  return parts.map((part, at) => {
    if (part.kind === 'text') return <Fragment key={at}>{part.text}</Fragment>;
    if (part.kind === 'link')
      return (
        <a key={at} href={part.href} rel="noopener noreferrer" target="_blank">
          {part.text}
        </a>
      );
    const Element = elements[part.kind];
    return <Element key={at}>{part.text}</Element>;
  });
}
