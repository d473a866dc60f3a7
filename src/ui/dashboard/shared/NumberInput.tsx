import { useState } from 'preact/hooks';

interface NumberInputProps {
  'aria-label'?: string;
  placeholder?: string;
  inputMode: 'decimal' | 'numeric';
  value: number | undefined;
  /** @returns whether it was saved */
  save(typed: string): Promise<boolean>;
}

/** A field for a number that is saved when it is left; a number that is refused stays as it was typed. */
export function NumberInput({ value, save, ...attributes }: NumberInputProps) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  async function commit(text: string) {
    const isSaved = await save(text);
    setRefused(!isSaved);
    if (isSaved) setTyped(undefined);
  }
  return (
    <input
      {...attributes}
      type="text"
      maxLength={40}
      aria-invalid={isRefused}
      value={typed ?? value ?? ''}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => void commit(currentTarget.value)}
    />
  );
}
