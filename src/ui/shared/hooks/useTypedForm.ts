import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { TypedForm } from '../typedForm';

/** A form that is saved with Enter or a button: what is typed into it comes back when it opens again (typedForm.ts). */
export function useTypedForm<Field extends string>(name: string, fields: readonly Field[]): TypedForm<Field> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [form, setForm] = useState(() => new TypedForm(name, fields));
  if (form.name !== name) setForm(new TypedForm(name, fields));
  useLayoutEffect(() => {
    form.redraw = () => redraw(0);
  }, [form]);
  useEffect(() => void form.bringBack(), [form]);
  return form;
}
