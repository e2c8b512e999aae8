/** A text with `<b>` in it, as translators mark what stands out; everything else is plain text. */
import { Fragment } from 'react';

export function Emphasis({ text }: { text: string }) {
  return (
    <>
      {text.split(/<\/?b>/).map((part, index) => (
        // Between the marks every second part stands out.
        <Fragment key={index}>{index % 2 === 1 ? <b>{part}</b> : part}</Fragment>
      ))}
    </>
  );
}
