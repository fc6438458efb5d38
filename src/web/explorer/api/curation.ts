import { useEffect, useState } from 'preact/hooks';
import { forgetAnswers } from './answers.ts';
import { request } from './request.ts';
import { storedToken, TOKEN_CHANGED } from './token.ts';

/** The token of this tab, followed as it is given and taken back. */
export function useToken(): string | null {
  const [token, setToken] = useState(storedToken);
  useEffect(() => {
    const onChange = () => setToken(storedToken());
    addEventListener(TOKEN_CHANGED, onChange);
    return () => removeEventListener(TOKEN_CHANGED, onChange);
  }, []);
  return token;
}

const JUDGED = 'judgement { id } documentsChanged';

const MUTATIONS = {
  acceptClaim: `mutation Accept($id: ID!, $reason: String!) { judged: acceptClaim(id: $id, reason: $reason) { ${JUDGED} } }`,
  rejectClaim: `mutation Reject($id: ID!, $reason: String!) { judged: rejectClaim(id: $id, reason: $reason) { ${JUDGED} } }`,
  mergeEntities: `mutation Merge($from: String!, $into: String!, $reason: String!) {
    judged: mergeEntities(from: $from, into: $into, reason: $reason) { ${JUDGED} } }`,
  splitEntity: `mutation Split($entity: String!, $name: String!, $reason: String!) {
    judged: splitEntity(entity: $entity, name: $name, reason: $reason) { ${JUDGED} } }`,
  undo: `mutation Undo($judgement: ID!, $reason: String!) { judged: undo(judgement: $judgement, reason: $reason) { ${JUDGED} } }`,
} as const;

export type Act = keyof typeof MUTATIONS;

/** Judges, then lets everything on the screen ask again. Gives how many documents were read anew; throws RequestError. */
export async function judge(act: Act, variables: Readonly<Record<string, string>>): Promise<number> {
  const { judged } = await request<{ judged: { documentsChanged: number } }>(MUTATIONS[act], variables);
  forgetAnswers();
  return judged.documentsChanged;
}
