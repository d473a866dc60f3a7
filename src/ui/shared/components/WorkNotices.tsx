import type { Job } from '../../../store/jobs/job';
import { db } from '../hooks/useLive';
import { failureText } from '../text/failureText';
import { formatNumber } from '../text/numberText';
import { t } from '../text/t';
import './WorkNotices.css';

/** With fewer people it is over before anybody has read it. */
const fewestShown = 200;

/** Long work that is under way, and how it ended where it had been interrupted. */
export function WorkNotices({ jobs }: { jobs: readonly Job[] }) {
  const shown = jobs.filter(
    ({ isOver, wasInterrupted, people }) => wasInterrupted || (!isOver && people >= fewestShown),
  );
  if (!shown.length) return null;
  return (
    <div class="work-notices" role="status">
      {shown.map((job) => (
        <WorkNotice key={job.id} job={job} />
      ))}
    </div>
  );
}

function WorkNotice({ job }: { job: Job }) {
  return (
    <p>
      <span>{job.isOver ? endText(job) : progressOf(job)}</span>
      {job.isOver && (
        <button type="button" class="small" onClick={() => void db.jobs.delete(job.id)}>
          {t('work_seen')}
        </button>
      )}
    </p>
  );
}

const progressOf = ({ kind, done, people, problem }: Job): string =>
  [t(`work_${kind}`, formatNumber(done), formatNumber(people)), problem && failureText(problem)]
    .filter(Boolean)
    .join(' ');

function endText(job: Job): string {
  if (job.kind === 'forget') return t('work_forget_ended', formatNumber(job.done));
  return t(job.ends ? 'work_import_ended' : 'work_undo_ended');
}
