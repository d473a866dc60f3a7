import { useState } from 'preact/hooks';

interface Props {
  'aria-label'?: string;
  placeholder?: string;
  inputMode: 'decimal' | 'numeric';
  value: number | undefined;
  /** @returns whether it was saved */
  save(typed: string): Promise<boolean>;
}

/** A field for a number that is saved when it is left; one that is refused stays as it was typed. */
export function NumberField({ value, save, ...field }: Props) {
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  async function take(text: string) {
    const isSaved = await save(text);
    setWrong(!isSaved);
    if (isSaved) setTyped(undefined);
  }
  return (
    <input
      {...field}
      type="text"
      maxLength={40}
      aria-invalid={isWrong}
      value={typed ?? value ?? ''}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => void take(currentTarget.value)}
    />
  );
}
