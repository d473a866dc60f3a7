import { expect, test } from 'vitest';
import { unkeptInputs } from './typedInputs';

const hook = "import { useAutosavedField } from 'x';\n";
const file = (text: string, path = 'src/ui/a.tsx') => unkeptInputs([{ path, text }], {});

test.each([
  [
    'a text with an onInput of its own',
    '<input type="text" onInput={({ currentTarget }) => set(currentTarget.value)} />',
  ],
  ['a text area without a hook', '<textarea value={text > other} />'],
  ['an input without a type', '<input {...props} />'],
  ['a day', '<input type="date" value={day} />'],
  ['a hook, and an onInput beside it', `${hook}<input {...props} onInput={({ currentTarget }) => set(1)} />`],
])('%s is not kept', (_, text) => expect(file(text)).toHaveLength(1));

test.each([
  ['a checkbox', '<input type="checkbox" onChange={toggle} />'],
  ['a search box', '<input type="search" onInput={find} />'],
  ['what is only shown', '<textarea readOnly value={text} />'],
  ['what a hook gives', `${hook}<input type="text" {...props} />`],
])('%s need not be, or is', (_, text) => expect(file(text)).toEqual([]));

test('tests may do without', () => expect(file('<textarea />', 'src/ui/a.test.tsx')).toEqual([]));

test('an exemption that is not needed is named', () =>
  expect(unkeptInputs([{ path: 'src/ui/a.tsx', text: '<p />' }], { 'src/ui/a.tsx': 'it had one' })).toHaveLength(1));
