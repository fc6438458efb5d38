import type { GraphQLResolveInfo } from 'graphql';
import { CLAIM_PROPERTIES, type ClaimParts } from '../questions/claim-rows.js';
import { COMPARED, type FigureParts, WHOLE_FIGURE } from '../questions/figures/figure-rows.js';
import { ENTITY_PROPERTIES, type EntityProperties, PASSAGE_PROPERTIES } from '../questions/records.js';
import type { ComparedParts } from '../questions/texts/compare-documents.js';
import { asks, Selection } from './look-ahead.js';

/*
 * Which stored properties an operation needs of what it asks for: a statement that reads no more is quicker by a third. A field that
 * is not listed here needs all of them, so that a new field is slow rather than wrong.
 */

type Needs<Property extends string> = Readonly<Record<string, readonly Property[]>>;

const OF_ENTITY: Needs<EntityProperties[number]> = {
  __typename: [],
  id: [],
  type: [],
  name: ['name'],
  aliases: ['aliases'],
  code: ['code'],
  documentCount: ['documents'],
  mentionCount: ['mentions'],
};
/** `evidence`, `subject` and `object` are parts of their own. */
const OF_CLAIM: Needs<string> = {
  __typename: [],
  id: [],
  predicate: ['predicate'],
  basis: ['basis'],
  confidence: [],
  rule: ['rule'],
  subject: [],
  object: [],
  evidence: [],
};
const OF_EVIDENCE: Needs<(typeof PASSAGE_PROPERTIES)[number]> = {
  __typename: [],
  sentence: ['text'],
  headings: ['headings'],
  start: [],
  end: [],
  quote: [],
  uri: [],
  document: [],
};
/** What claims are sorted by and where they stand. */
const CLAIM_AT_LEAST = ['id', 'confidence', 'documentId', 'start', 'end'];

function needed<Property extends string>(
  names: ReadonlySet<string>,
  needs: Needs<Property>,
  whole: readonly Property[],
  atLeast: readonly Property[],
): readonly Property[] {
  const wanted = new Set<Property>(atLeast);
  for (const name of names) {
    const properties = Object.hasOwn(needs, name) ? needs[name] : undefined;
    if (!properties) return whole;
    for (const property of properties) wanted.add(property);
  }
  // In one order, so that the same properties make the same statement.
  return whole.filter((property) => wanted.has(property));
}

/** Of an entity: along the way from the field being resolved to it, such as edges, node. */
export function entityProperties(info: GraphQLResolveInfo, ...way: string[]): EntityProperties {
  return ofEntity(along(info, way));
}

/** Of a claim and its parts. */
export function claimParts(info: GraphQLResolveInfo, ...way: string[]): ClaimParts {
  return ofClaim(along(info, way));
}

/** Of the claims that tell who held an office: titles are compared, and the person is the subject. */
export function officeClaimParts(info: GraphQLResolveInfo): ClaimParts {
  const holders = Selection.of(info).below('holders', 'current', 'lastKnown');
  const claims = holders.below('claims');
  // Holders are one by name, and shown as the entity that most documents name.
  const person = new Set(['id', 'name', 'documents', ...ofEntity(holders.below('person')), ...ofEntity(claims.below('subject'))]);
  const subject = ENTITY_PROPERTIES.filter((property) => person.has(property));
  return { ...ofClaim(claims), claim: CLAIM_PROPERTIES, subject };
}

/** Of figures that are compared with others: along each way to them from the field being resolved. */
export function figureParts(info: GraphQLResolveInfo, ...ways: readonly (readonly string[])[]): FigureParts {
  return ofFigures(ways.map((way) => along(info, way)));
}

/** Of targets and their results; aims without a number are looked for by all names of an indicator. */
export function promiseParts(info: GraphQLResolveInfo): FigureParts {
  const parts = figureParts(info, ['rows', 'target'], ['rows', 'result'], ['worded', 'result']);
  return asks(info, 'worded') ? { ...parts, indicator: WHOLE_FIGURE.indicator } : parts;
}

/** Of what stands in two documents, sorted by name. */
export function comparedParts(info: GraphQLResolveInfo): ComparedParts {
  const only = ['onlyLeft', 'onlyRight', 'inWordsOfLeft', 'inWordsOfRight'];
  const named = Selection.of(info).below('common', ...only);
  const changes = Selection.of(info).below('targets', 'results');
  const texts = only.some((list) => asks(info, list));
  return {
    texts,
    entity: union(ENTITY_PROPERTIES, ['name', 'aliases'], ofEntity(named)),
    figure: ofFigures([changes.below('before', 'after')]),
  };
}

function ofFigures(figures: readonly Selection[]): FigureParts {
  return figures.map(ofFigure).reduce((a, b) => ({
    indicator: union(WHOLE_FIGURE.indicator, a.indicator, b.indicator),
    scope: union(WHOLE_FIGURE.scope, a.scope, b.scope),
    passage: union(WHOLE_FIGURE.passage, a.passage, b.passage),
  }));
}

function ofFigure(figure: Selection): FigureParts {
  return {
    indicator: figure.names.has('counts') ? WHOLE_FIGURE.indicator : COMPARED.indicator,
    scope: union(WHOLE_FIGURE.scope, COMPARED.scope, ofEntity(figure.below('scope'))),
    passage: needed(figure.below('evidence').names, OF_EVIDENCE, PASSAGE_PROPERTIES, COMPARED.passage),
  };
}

/** In the order of `whole`. */
function union<Property>(whole: readonly Property[], ...some: readonly (readonly Property[])[]): readonly Property[] {
  return whole.filter((property) => some.some((one) => one.includes(property)));
}

function ofClaim(claim: Selection): ClaimParts {
  const { names } = claim;
  const end = (name: 'subject' | 'object') => (names.has(name) ? ofEntity(claim.below(name)) : null);
  const ofPassage = () => needed(claim.below('evidence').names, OF_EVIDENCE, PASSAGE_PROPERTIES, ['id']);
  return {
    claim: needed(names, OF_CLAIM, CLAIM_PROPERTIES, CLAIM_AT_LEAST),
    subject: end('subject'),
    object: end('object'),
    passage: names.has('evidence') ? ofPassage() : null,
  };
}

function ofEntity({ names }: Selection): EntityProperties {
  return needed(names, OF_ENTITY, ENTITY_PROPERTIES, ['id', 'type']);
}

function along(info: GraphQLResolveInfo, way: readonly string[]): Selection {
  return way.reduce((selection, name) => selection.below(name), Selection.of(info));
}
