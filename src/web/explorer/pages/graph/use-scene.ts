import { useMemo, useRef } from 'preact/hooks';
import type { RequestError } from '../../api/request.ts';
import { useQuery } from '../../api/use-query.ts';
import { endsOf, PATHS, type PathAnswer, stepsOf } from './path.ts';
import { SCENE, type Scene, type SceneAnswer, type SceneEdge, sceneOf, variablesOf } from './scene.ts';
import type { GraphView } from './view.ts';

interface ShownScene {
  /** The last scene that was answered; null before the first. */
  readonly scene: Scene | null;
  /** The steps of the path that is asked for; empty where none is, or none was found. */
  readonly path: readonly SceneEdge[];
  readonly isPathless: boolean;
  readonly isLoading: boolean;
  readonly error: RequestError | null;
  readonly retry: () => void;
}

const NONE: readonly SceneEdge[] = [];

/** What a view shows, asked of the server: the path first, where there is one, then everything around. */
export function useScene(view: GraphView): ShownScene {
  const { path, predicates } = view;
  const between = { from: path?.[0], to: path?.[1], predicates: predicates.length > 0 ? predicates : null };
  const paths = useQuery<PathAnswer>(path ? PATHS : null, between);
  const steps = useMemo(() => (path && paths.data && !paths.isLoading ? stepsOf(paths.data) : NONE), [path, paths.data, paths.isLoading]);
  const isWaiting = path !== null && paths.isLoading;
  const variables = useMemo(() => variablesOf(view, endsOf(steps)), [view, steps]);
  const answer = useQuery<SceneAnswer>(isWaiting ? null : SCENE, variables);
  const found = useMemo(() => answer.data && sceneOf(answer.data, variables, steps), [answer.data, variables, steps]);
  // What was shown last stays while a path is looked for.
  const last = useRef(found);
  if (!isWaiting) last.current = found;
  return {
    scene: last.current,
    path: steps,
    isPathless: path !== null && !isWaiting && steps.length === 0,
    isLoading: isWaiting || answer.isLoading,
    error: answer.error ?? paths.error,
    retry: answer.error ? answer.retry : paths.retry,
  };
}
