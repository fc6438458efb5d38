import type { Curation, IngestJob } from '../../model/curation.js';
import type { Meters } from './meters.js';

const OUTCOMES = ['added', 'replaced', 'unchanged'] as const;

/** Counts the documents of an ingest as it comes to them, and the ingest itself when it begins and ends. */
export function followIngest(meters: Meters, curation: Curation, job: IngestJob): void {
  let before: Pick<IngestJob, (typeof OUTCOMES)[number] | 'problems'> = { added: 0, replaced: 0, unchanged: 0, problems: [] };
  meters.job('started');
  const stop = curation.watch(job.id, (now) => {
    for (const outcome of OUTCOMES) meters.document(outcome, now[outcome] - before[outcome]);
    meters.document('refused', now.problems.length - before.problems.length);
    before = now;
    if (now.state === 'running') return;
    meters.job(now.state);
    // The first call comes from within watch, before there is anything to stop.
    queueMicrotask(() => stop?.());
  });
}
