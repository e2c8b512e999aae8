/** The buttons under a question: to leave things as they are, or to do what is asked about. */
import { Button } from '../../ui/button';

export interface DialogChoiceProps {
  readonly leave: string;
  readonly onLeave: () => void;
  /** Null where it cannot be done. `form`: the id of the form that the button sends. */
  readonly act:
    | ({ readonly title: string; readonly danger?: boolean } & (
        { readonly run: () => void } | { readonly form: string }
      ))
    | null;
}

export function DialogChoice({ leave, onLeave, act }: DialogChoiceProps) {
  return (
    <>
      <Button type="button" onClick={onLeave}>
        {leave}
      </Button>
      {act && (
        <Button
          kind={act.danger ? 'danger' : 'primary'}
          {...('form' in act ? { form: act.form } : { type: 'button', onClick: act.run })}
        >
          {act.title}
        </Button>
      )}
    </>
  );
}
