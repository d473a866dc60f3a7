/** One line of an iCalendar file: `NAME;PARAMETER=value:value`, also where programs break the rules of quoting. */

import { parseTime, type TimeValue } from '../timeValues';

/** A line that could be read. */
export interface Property {
  /** In capitals. */
  name: string;
  value: string;
  parameters: Readonly<Record<string, string[]>>;
}

const noParameters: Property['parameters'] = {};
const propertyName = /^([A-Za-z][A-Za-z0-9-]*)(?=[;:])/;

const parameterPattern = /^;\s*([A-Za-z0-9-]+)=/;
/** A closing quote is followed by a separator: Proton once left quotes within quotes. */
const valuePattern = /^(?:"(.*?)"(?=[;:,]|$)|((?:\\[,;:]|[^,;:])*))/;
/** Where an address begins that ends the line; before it everything is parameters, whatever their quotes say. */
const addressAtEnd = /:"?(?=mailto:[^:;"\s]*"?\s*$)/i;

/**
 * The name, parameters and value of a line, or nothing where it has none: that costs this line only. A property that
 * isn't wanted is nothing too.
 */
export function parseProperty(text: string, wanted?: ReadonlySet<string>): Property | undefined {
  const name = propertyName.exec(text)?.[1];
  const upper = name?.toUpperCase();
  if (!name || !upper || (wanted && !wanted.has(upper))) return undefined;
  const rest = text.slice(name.length);
  if (rest.startsWith(':')) return { name: upper, value: rest.slice(1), parameters: noParameters };
  const address = upper === 'ATTENDEE' || upper === 'ORGANIZER' ? addressAtEnd.exec(rest) : null;
  const { parameters, end } = parseParameters(address ? rest.slice(0, address.index) : rest);
  if (address) return { name: upper, value: rest.slice(address.index + 1), parameters };
  return rest[end] === ':' ? { name: upper, value: rest.slice(end + 1), parameters } : undefined;
}

function parseParameters(text: string): { parameters: Record<string, string[]>; end: number } {
  const parameters: Record<string, string[]> = {};
  let at = 0;
  for (let found = parameterPattern.exec(text); found; found = parameterPattern.exec(text.slice(at))) {
    at += found[0].length;
    const values: string[] = [];
    do {
      if (values.length) at++;
      const [whole = '', quoted, bare] = valuePattern.exec(text.slice(at)) ?? [];
      values.push(decodeParameter(quoted ?? bare ?? ''));
      at += whole.length;
    } while (text[at] === ',');
    parameters[(found[1] as string).toUpperCase()] = values;
  }
  return { parameters, end: at };
}

/** RFC 6868: a caret stands for what a parameter cannot hold. */
const decodeParameter = (text: string): string =>
  text.includes('^') ? text.replace(/\^([n'^])/g, (_, sign) => ({ n: '\n', "'": '"' })[sign as string] ?? '^') : text;

/** A parameter as one text: a comma in it was meant, since a name has no list. */
export const parameter = ({ parameters }: Property, name: string): string | undefined => parameters[name]?.join(',');

/** The text of a value without its escapes. */
export const unescapeText = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    : text;

/** The time that a property or one of its list holds, in the zone that it names. */
export function timeOf(property: Property, text = property.value): TimeValue | undefined {
  const isDay = parameter(property, 'VALUE')?.toUpperCase() === 'DATE';
  const zone = parameter(property, 'TZID');
  return parseTime(isDay ? text.trim().slice(0, 8) : text, zone && unescapeText(zone).trim());
}
