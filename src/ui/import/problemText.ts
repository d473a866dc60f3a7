/** What is wrong with a file or a part of it, in the user's words. */

import type { FileFailure } from '../../fileWorker/protocol';
import type { Problem, ProblemCode } from '../../formats/problems';
import { formatNumber } from '../shared/text/numberText';
import { type MessageKey, t } from '../shared/text/t';

/** The figures of a problem, in the order in which its sentence has them. */
const figuresOf: { [C in ProblemCode]?: readonly string[] } = {
  allDay: [],
  bomb: ['entry', 'megabytes', 'ratio'],
  crowd: ['most'],
  hugeFile: ['megabytes'],
  invalid: ['detail'],
  longAgo: ['year'],
  longCell: ['column', 'length'],
  manyMeetings: ['most'],
  manyPeople: ['most'],
  notThere: ['status'],
  noColumns: ['columns'],
  noOwnMail: ['address'],
  nothingInArchive: ['entries'],
  tooLarge: ['entry', 'megabytes'],
  tooManyCells: ['cells', 'columns'],
  wrongDate: ['date'],
};

/** The sentence of a problem. */
export function problemText({ code, figures = {} }: Problem): string {
  const values = (figuresOf[code] ?? []).map((name) => figures[name] ?? '');
  const shown = values.map((value) => (typeof value === 'number' && value > 3000 ? formatNumber(value) : value));
  return t(`problem_${code}` as MessageKey, ...shown);
}

/** Why a file can't be read: the file, the line where there is one, and what is wrong, on one line. */
export function fileFailureText({ problem, file, line }: FileFailure): string {
  const what = problem ? problemText(problem) : t('problem_unreadable');
  if (!file) return what;
  return line ? t('problem_at_line', file, line, what) : t('problem_in_file', file, what);
}
