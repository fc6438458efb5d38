import { type Response, Router } from 'express';
import type { Curation, IngestJob } from '../model/curation.js';

const HEARTBEAT = 15_000;

export interface JobProgress {
  readonly router: Router;
  /** Ends every stream that is open. */
  end(): void;
}

/**
 * GET /progress/:job — how far an ingest has come, as server-sent events: the job as JSON at once and after every change, a comment
 * every 15 seconds, and the end of the stream behind the last event. Whoever knows the id may watch: nobody can guess it.
 */
export function jobProgress(curation: Curation | null, heartbeat = HEARTBEAT): JobProgress {
  const router = Router();
  const open = new Set<Response>();
  router.get('/progress/:job', (request, response) => {
    const { job } = request.params;
    if (!curation?.ingestJob(job)) {
      const message = 'No such ingest is under way, or it ended long ago.';
      response.status(404).json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    open.add(response);
    const beat = setInterval(() => response.write(': waiting\n\n'), heartbeat);
    const stop = curation.watch(job, (state) => send(response, state));
    response.once('close', () => {
      clearInterval(beat);
      open.delete(response);
      stop?.();
    });
  });
  return {
    router,
    end: () => {
      for (const response of open) response.end();
    },
  };
}

/** JSON has no line breaks of its own, so that every event is one line. */
function send(response: Response, job: IngestJob): void {
  if (response.writableEnded) return;
  response.write(`event: ${job.state}\ndata: ${JSON.stringify(job)}\n\n`);
  if (job.state !== 'running') response.end();
}
