/** The thirty questions by hand with the product's own components: each control named where it stands, in its frame. */
import { useState, type ComponentType } from 'react';
import { ChoiceField } from '../../app/form-fields/choice-field';
import { ChoicesField } from '../../app/form-fields/choices-field';
import { DateField } from '../../app/form-fields/date-field';
import { EmailField } from '../../app/form-fields/email-field';
import type { FieldControlProps } from '../../app/form-fields/field-control';
import { IntegerField } from '../../app/form-fields/integer-field';
import { LongTextField } from '../../app/form-fields/long-text-field';
import stepTemplate from '../../app/form-fields/rjsf/step-template.module.css';
import { ShortTextField } from '../../app/form-fields/short-text-field';
import { YesNoField } from '../../app/form-fields/yes-no-field';
import { FieldFrame } from '../../app/ui/field-frame';
import type { FormField } from '../../forms/field-types/field-type';
import { specialiseForm } from '../../forms/specialise-form';
import { personWith } from '../../forms/test-data/persons';
import { answers as given, counts, kinds, numbered, teams, thirtyQuestions, tools } from './thirty-questions';

/** What controls read of their field: its keywords and texts, as somebody would write them down once. */
const fields = new Map<string, FormField>(
  specialiseForm(thirtyQuestions(), personWith(), { fallback: 'UTC' }).fields.map((field) => [
    field.key,
    field,
  ]),
);

interface QuestionProps {
  readonly name: string;
  readonly Control: ComponentType<FieldControlProps>;
  readonly required?: boolean;
  /** Counts as answered whatever is given, so that its label does not call it optional. */
  readonly answeredAnyway?: boolean;
  readonly group?: boolean;
  readonly offered?: readonly string[];
}

export function QuestionsOfComponents() {
  const [answers, setAnswers] = useState(given);
  const question = (asked: QuestionProps) => {
    const { name, Control, required = false, answeredAnyway = false, group = false, offered } = asked;
    const field = fields.get(name);
    if (!field) throw new Error(`No question ${name}`);
    return (
      <div key={name} className={stepTemplate.row} data-columns={1}>
        <FieldFrame
          id={`field-${name}`}
          label={`Label of ${name}`}
          required={required || answeredAnyway}
          group={group}
        >
          <Control
            id={`field-${name}`}
            name={name}
            field={field}
            value={answers[name]}
            offered={offered}
            notBefore={undefined}
            notAfter={undefined}
            required={required}
            readOnly={false}
            invalid={false}
            describedBy={undefined}
            onChange={(value) => {
              setAnswers({ ...answers, [name]: value });
            }}
          />
        </FieldFrame>
      </div>
    );
  };
  return (
    <div className={stepTemplate.step}>
      {numbered('name', counts.name).map((name, index) =>
        question({ name, Control: ShortTextField, required: index < 6 }),
      )}
      {numbered('reason', counts.reason).map((name) => question({ name, Control: LongTextField }))}
      {numbered('mail', counts.mail).map((name, index) =>
        question({ name, Control: EmailField, required: index === 0 }),
      )}
      {numbered('wish', counts.wish).map((name) =>
        question({ name, Control: YesNoField, group: true, answeredAnyway: true }),
      )}
      {numbered('day', counts.day).map((name, index) =>
        question({ name, Control: DateField, required: index === 0 }),
      )}
      {numbered('amount', counts.amount).map((name) => question({ name, Control: IntegerField }))}
      {question({ name: 'kind', Control: ChoiceField, required: true, group: true, offered: kinds })}
      {question({ name: 'team', Control: ChoiceField, required: true, offered: teams })}
      {question({ name: 'home', Control: ChoiceField, offered: teams })}
      {question({ name: 'tools', Control: ChoicesField, group: true, offered: tools })}
    </div>
  );
}
