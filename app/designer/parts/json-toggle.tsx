/** Changes between the controls of a part and its JSON. */
import { Button } from '../../ui/button';

export interface JsonToggleProps {
  readonly label: string;
  readonly shown: boolean;
  readonly onToggle: (shown: boolean) => void;
}

export function JsonToggle({ label, shown, onToggle }: JsonToggleProps) {
  return (
    <Button
      type="button"
      kind="link"
      aria-pressed={shown}
      onClick={() => {
        onToggle(!shown);
      }}
    >
      {label}
    </Button>
  );
}
