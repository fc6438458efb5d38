import { PREDICATES, type Predicate } from '../../model/vocabulary.js';
import { CLAIM_FACT, CLAIM_PARTS, type ClaimRow, claimFact } from '../claim-rows.js';
import { QuestionError } from '../errors.js';
import { grouped } from '../grouped.js';
import { resolveName } from '../names/resolve-name.js';
import type { GraphReader } from '../reader.js';
import { type ClaimFact, ENTITY, type EntityRecord } from '../records.js';
import { type SourceConditions, type SourceFilter, sourceConditions } from '../source-filter.js';
import { where } from '../statement.js';
import { type FoundPath, filteredPaths } from './filtered-paths.js';

/** A step of a path: what is said of two entities, with the claims that say it, the surest first. */
export interface Hop {
  readonly predicate: Predicate;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
  readonly claims: readonly ClaimFact[];
}

/** One shortest chain of facts from one entity to another; `entities` has one more item than `hops`. */
export interface LinkPath {
  readonly entities: readonly EntityRecord[];
  readonly hops: readonly Hop[];
}

export interface ExplainedLink {
  readonly from: EntityRecord;
  readonly to: EntityRecord;
  /** All of the same, smallest length, those first whose least sure step is surest; empty where there is none within `maxHops`. */
  readonly paths: readonly LinkPath[];
}

export interface ExplainLinkRequest extends SourceFilter {
  /** Names as people write them, or ids. */
  readonly from: string;
  readonly to: string;
  readonly predicates?: readonly Predicate[] | null | undefined;
  /** 1 to 6. */
  readonly maxHops: number;
  /** How many paths at most, 1 to 20. */
  readonly first: number;
}

const MOST_HOPS = 6;
const MOST_PATHS = 20;
const CLAIMS_A_HOP = 3;

type Step = { readonly subject: string; readonly predicate: Predicate; readonly object: string };

/** 关联解释 — how two entities hang together: the shortest chains of facts, each with its sentences. Four reads, more where a filter makes it walk claims. */
export async function explainLink(reader: GraphReader, request: ExplainLinkRequest): Promise<ExplainedLink> {
  assertWithin('maxHops', request.maxHops, MOST_HOPS);
  assertWithin('first', request.first, MOST_PATHS);
  const [from, to] = await Promise.all([resolveName(reader, request.from), resolveName(reader, request.to)]);
  if (from.id === to.id) throw new QuestionError('BAD_USER_INPUT', `“${request.from}” and “${request.to}” are one entity (${from.id}).`);
  const source = await sourceConditions(reader, request);
  const isFiltered = source.document !== null || source.claim !== null;
  const rows = await (isFiltered ? filteredPaths : readPaths)(reader, from.id, to.id, request);
  const claims = await claimsOfSteps(reader, rows.flatMap(stepsOf), source);
  const paths = rows.map((row) => ({ entities: row.entities, hops: stepsOf(row).map((step) => hopOf(step, row.entities, claims)) }));
  return { from, to, paths };
}

function readPaths(
  reader: GraphReader,
  from: string,
  to: string,
  { predicates, maxHops, first }: ExplainLinkRequest,
): Promise<FoundPath[]> {
  const types = PREDICATES.filter((name) => !predicates || predicates.includes(name));
  // The bound of a path cannot be a parameter; it has been checked to be a small whole number.
  const statement = `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
    MATCH path = allShortestPaths((a)-[:${types.join('|')}*..${maxHops}]-(b))
    WITH [n IN nodes(path) | n ${ENTITY}] AS entities, [r IN relationships(path) | type(r)] AS predicates,
      [r IN relationships(path) | startNode(r).id] AS starts, [r IN relationships(path) | r.confidence] AS sureness
    WITH entities, predicates, starts, reduce(least = 1.0, one IN sureness | CASE WHEN one < least THEN one ELSE least END) AS weakest,
      reduce(text = '', n IN entities | text + n.id) + reduce(text = '', p IN predicates | text + p) AS place
    RETURN entities, predicates, starts, weakest, place ORDER BY weakest DESC, place LIMIT $first`;
  return reader.read<FoundPath>(statement, { from, to, first });
}

/** The facts along a path, each the way round in which it was said. */
function stepsOf({ entities, predicates, starts }: FoundPath): Step[] {
  return predicates.map((predicate, index) => {
    const [near, far] = [entities[index]?.id ?? '', entities[index + 1]?.id ?? ''];
    return starts[index] === near ? { subject: near, predicate, object: far } : { subject: far, predicate, object: near };
  });
}

/** As claims keep it in `edge`, by which they are found however many others there are of the same entities. */
const keyOf = ({ subject, predicate, object }: Step) => `${subject} ${predicate} ${object}`;

async function claimsOfSteps(reader: GraphReader, steps: readonly Step[], source: SourceConditions): Promise<Map<string, ClaimFact[]>> {
  const edges = [...new Set(steps.map(keyOf))];
  if (edges.length === 0) return new Map();
  const statement = `UNWIND $edges AS edge
    CALL { WITH edge MATCH (c:Claim {edge: edge}) ${where(source.claim)}
      ${source.document ? `MATCH (d:Document {id: c.documentId}) WHERE ${source.document}` : ''} RETURN c ORDER BY c.confidence DESC, c.id LIMIT ${CLAIMS_A_HOP} }
    ${CLAIM_PARTS} RETURN ${CLAIM_FACT}`;
  const rows = await reader.read<ClaimRow>(statement, { ...source.parameters, edges });
  const facts = rows.map(claimFact).sort((a, b) => b.claim.confidence - a.claim.confidence || (a.claim.id < b.claim.id ? -1 : 1));
  return grouped(facts, ({ claim: { subjectId, predicate, objectId } }) => keyOf({ subject: subjectId, predicate, object: objectId }));
}

function hopOf(step: Step, entities: readonly EntityRecord[], claims: ReadonlyMap<string, readonly ClaimFact[]>): Hop {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const [subject, object] = [byId.get(step.subject), byId.get(step.object)];
  if (!subject || !object) throw new Error('a path holds both ends of each of its steps');
  return { predicate: step.predicate, subject, object, claims: claims.get(keyOf(step)) ?? [] };
}

function assertWithin(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new QuestionError('BAD_USER_INPUT', `${name} must be between 1 and ${most}; it is ${value}.`);
}
