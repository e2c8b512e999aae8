/** The thirty questions as one would write them without a form engine: the same frame, styles and native controls. */
import { useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import numberBox from '../../app/form-fields/number-input.module.css';
import stepTemplate from '../../app/form-fields/rjsf/step-template.module.css';
import control from '../../app/ui/control.module.css';
import { FieldFrame } from '../../app/ui/field-frame';
import type { Json } from '../../rules/conditions/condition';
import { answers as given, counts, kinds, numbered, teams, tools } from './thirty-questions';

interface Asked {
  readonly name: string;
  readonly value: Json | undefined;
  readonly required?: boolean;
  readonly give: (value: Json) => void;
}

const bare = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const;

export function QuestionsByHand() {
  const [answers, setAnswers] = useState(given);
  const { t } = useTranslation('words');
  const asked = (name: string): Asked => ({
    name,
    value: answers[name],
    give: (value) => {
      setAnswers({ ...answers, [name]: value });
    },
  });
  return (
    <div className={stepTemplate.step}>
      {numbered('name', counts.name).map((name, index) => (
        <Box key={name} {...asked(name)} required={index < 6} type="text" maxLength={80} autoComplete="off" />
      ))}
      {numbered('reason', counts.reason).map((name) => (
        <TextArea key={name} {...asked(name)} />
      ))}
      {numbered('mail', counts.mail).map((name, index) => (
        <Box key={name} {...asked(name)} required={index === 0} type="email" maxLength={254} {...bare} />
      ))}
      {numbered('wish', counts.wish).map((name) => (
        <Segments
          key={name}
          {...asked(name)}
          answeredAnyway
          data-narrow=""
          value={answers[name] === true ? 'yes' : 'no'}
          options={{ yes: t('yes'), no: t('no') }}
        />
      ))}
      {numbered('day', counts.day).map((name, index) => (
        <Box key={name} {...asked(name)} required={index === 0} type="date" max="9999-12-31" />
      ))}
      {numbered('amount', counts.amount).map((name) => (
        <Box
          key={name}
          {...asked(name)}
          inputMode="numeric"
          maxLength={40}
          autoComplete="off"
          around={numberBox.number}
        />
      ))}
      <Segments {...asked('kind')} required options={labelled(kinds)} />
      <Select {...asked('team')} required options={labelled(teams)} />
      <Select {...asked('home')} options={labelled(teams)} />
      <Checks {...asked('tools')} options={labelled(tools)} />
    </div>
  );
}

function labelled(options: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map((option) => [option, `Option ${option}`]));
}

interface QuestionProps {
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly group?: boolean;
  readonly children: ReactNode;
}

function Question({ name, required = false, group = false, children }: QuestionProps) {
  return (
    <div className={stepTemplate.row} data-columns={1}>
      <FieldFrame id={`field-${name}`} label={`Label of ${name}`} required={required} group={group}>
        {children}
      </FieldFrame>
    </div>
  );
}

type BoxProps = Asked &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'value'> & { around?: string | undefined };

function Box({ name, value, required, give, around, ...more }: BoxProps) {
  const input = (
    <input
      id={`field-${name}`}
      name={name}
      aria-required={required || undefined}
      className={control.input}
      value={typeof value === 'string' || typeof value === 'number' ? value : ''}
      onChange={(event) => {
        give(event.target.value);
      }}
      {...more}
    />
  );
  return (
    <Question name={name} required={required}>
      {around === undefined ? input : <div className={around}>{input}</div>}
    </Question>
  );
}

function TextArea({ name, value, give }: Asked) {
  return (
    <Question name={name}>
      <textarea
        id={`field-${name}`}
        name={name}
        className={control.input}
        rows={2}
        value={typeof value === 'string' ? value : ''}
        autoComplete="off"
        onChange={(event) => {
          give(event.target.value);
        }}
      />
    </Question>
  );
}

type Choosing = Asked & { readonly options: Readonly<Record<string, string>> };

function Select({ name, value, required, give, options }: Choosing) {
  const { t } = useTranslation('form');
  return (
    <Question name={name} required={required}>
      <select
        id={`field-${name}`}
        name={name}
        aria-required={required || undefined}
        className={control.input}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          give(event.target.value);
        }}
      >
        <option value="">{t('choose')}</option>
        {Object.entries(options).map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </Question>
  );
}

type SegmentsProps = Choosing & { readonly answeredAnyway?: boolean; readonly 'data-narrow'?: string };

function Segments({ name, value, required, answeredAnyway, give, options, ...look }: SegmentsProps) {
  return (
    <Question name={name} required={required ?? answeredAnyway} group>
      <div
        id={`field-${name}`}
        role="radiogroup"
        className={control.segments}
        aria-labelledby={`field-${name}-label`}
        aria-required={required || undefined}
        {...look}
      >
        {Object.entries(options).map(([option, label]) => (
          <label key={option} className={control.segment}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => {
                give(option);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Question>
  );
}

function Checks({ name, value, give, options }: Choosing) {
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Question name={name} group>
      <div
        id={`field-${name}`}
        role="group"
        className={control.checks}
        aria-labelledby={`field-${name}-label`}
      >
        <input type="hidden" name={name} value="" />
        {Object.entries(options).map(([option, label]) => (
          <label key={option} className={control.check}>
            <input
              type="checkbox"
              name={name}
              value={option}
              checked={chosen.includes(option)}
              onChange={(event) => {
                const others = chosen.filter((each) => each !== option);
                give(event.target.checked ? [...others, option] : others);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Question>
  );
}
