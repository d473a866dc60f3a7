import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { DraftedForm } from './draftedForm';

/** A form that is saved with Enter or a button: what is typed into it comes back when it is opened (draftedForm.ts). */
export function useDraftedForm<Field extends string>(name: string, fields: readonly Field[]): DraftedForm<Field> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [form, setForm] = useState(() => new DraftedForm(name, fields));
  if (form.name !== name) setForm(new DraftedForm(name, fields));
  useLayoutEffect(() => {
    form.redraw = () => redraw(0);
  }, [form]);
  useEffect(() => void form.bringBack(), [form]);
  return form;
}
