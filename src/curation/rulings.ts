import type { DocumentFacts } from '../model/document.js';
import type { JudgedEntity, Judgement, Ruling } from '../model/judgement.js';
import { claimsById, documentsById } from '../questions/by-id.js';
import { QuestionError } from '../questions/errors.js';
import { resolveName } from '../questions/names/resolve-name.js';
import type { GraphReader } from '../questions/reader.js';
import type { EntityRecord } from '../questions/records.js';
import { undoneBy } from '../resolve/judgements/active-judgements.js';
import { lastingAttributes } from '../resolve/judgements/verdicts.js';
import { checkedFacts } from './checked-facts.js';

/*
 * Each makes a ruling of what a caller asks for, with the names that things bear in the graph now, or says why it cannot:
 * QuestionError NOT_FOUND, AMBIGUOUS_NAME, BAD_USER_INPUT. Nothing is changed.
 */

export async function claimRuling(reader: GraphReader, kind: 'accept' | 'reject', id: string, everywhere: boolean): Promise<Ruling> {
  const fact = (await claimsById(reader, [id])).get(id);
  if (!fact) throw new QuestionError('NOT_FOUND', `There is no claim ${id}: a claim's id changes with what it says; look it up again.`);
  const { predicate, attributes, documentId } = fact.claim;
  const ends = { subject: judged(fact.subject), object: judged(fact.object) };
  const meant = everywhere ? { attributes: lastingAttributes(attributes), document: null } : { attributes, document: documentId };
  return { kind, claim: { predicate, ...ends, ...meant } };
}

export async function mergeRuling(reader: GraphReader, from: string, into: string): Promise<Ruling> {
  const [one, other] = [await resolveName(reader, from), await resolveName(reader, into)];
  if (one.id === other.id) throw new QuestionError('BAD_USER_INPUT', `“${from}” and “${into}” are one entity already (${one.id}).`);
  if (one.type !== other.type) {
    const both = `${one.name} is a ${one.type}, ${other.name} a ${other.type}`;
    throw new QuestionError('BAD_USER_INPUT', `${both}: only entities of one type can be merged.`);
  }
  return { kind: 'merge', from: judged(one), into: judged(other) };
}

export async function splitRuling(reader: GraphReader, entity: string, name: string): Promise<Ruling> {
  const whole = await resolveName(reader, entity);
  const names = [whole.name, ...whole.aliases];
  if (!names.includes(name)) {
    throw new QuestionError('BAD_USER_INPUT', `${whole.name} is not called “${name}”; its names are ${names.join(', ')}.`);
  }
  if (names.length === 1)
    throw new QuestionError('BAD_USER_INPUT', `“${name}” is the only name of ${whole.id}: there is nothing to split.`);
  return { kind: 'split', entity: judged(whole), name };
}

export async function editRuling(reader: GraphReader, document: string, facts: Partial<DocumentFacts>): Promise<Ruling> {
  const stated = checkedFacts(facts);
  if (Object.keys(stated).length === 0)
    throw new QuestionError('BAD_USER_INPUT', 'Nothing is edited: give a title, a place, a year or another fact.');
  await assertDocument(reader, document);
  return { kind: 'edit', document, facts: stated };
}

export function undoRuling(ledger: readonly Judgement[], judgement: string): Ruling {
  if (!ledger.some(({ id }) => id === judgement))
    throw new QuestionError('NOT_FOUND', `There is no judgement ${judgement}; judgements lists them.`);
  const undo = undoneBy(ledger).get(judgement);
  if (undo !== undefined) {
    throw new QuestionError(
      'BAD_USER_INPUT',
      `The judgement ${judgement} was taken back by ${undo} already; undo that to let it stand again.`,
    );
  }
  return { kind: 'undo', judgement };
}

async function assertDocument(reader: GraphReader, id: string): Promise<void> {
  if (!(await documentsById(reader, [id])).has(id))
    throw new QuestionError('NOT_FOUND', `There is no document ${id}; documents lists them.`);
}

function judged({ id, type, name, code }: EntityRecord): JudgedEntity {
  return { id, type, name, ...(code == null ? {} : { code }) };
}
