import './ChipChoice.css';

interface ChipChoiceProps<T extends string> {
  /** What is chosen: the name of the group. */
  label: string;
  /** Whether the label is shown: chips often say enough. */
  isLabelled?: boolean;
  options: readonly (readonly [value: T, text: string])[];
  /** Absent: nobody said. */
  value: T | undefined;
  choose(value: T, chip: Element): void;
}

/** One of a few: radio buttons that look like chips. */
export function ChipChoice<T extends string>({
  label,
  isLabelled = false,
  options,
  value,
  choose,
}: ChipChoiceProps<T>) {
  return (
    <fieldset class="chips" aria-label={label}>
      {isLabelled && <span class="chips-label">{label}</span>}
      {options.map(([option, text]) => (
        <label key={option} class="choice">
          <input
            type="radio"
            name={label}
            checked={option === value}
            onChange={({ currentTarget }) => choose(option, currentTarget)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
