interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  /** Each with its text. */
  options: readonly (readonly [Value, string])[];
  change(value: Value): void;
}

/** A choice from a list, with its label. */
export function SelectField<Value extends string>({ label, value, options, change }: SelectFieldProps<Value>) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value as Value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
