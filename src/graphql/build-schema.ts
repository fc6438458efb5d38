import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { DocumentMutations } from './mutations/document-mutations.js';
import { IngestMutations } from './mutations/ingest-mutations.js';
import { JudgementMutations } from './mutations/judgement-mutations.js';
import { CascadeQuery } from './resolvers/cascade-query.js';
import { ClaimFields, PassageFields } from './resolvers/claim-fields.js';
import { ClaimsBetweenQuery } from './resolvers/claims-between-query.js';
import { DocumentFields } from './resolvers/document-fields.js';
import { EntityFields } from './resolvers/entity-fields.js';
import { EntityLists } from './resolvers/entity-lists.js';
import { EvidenceFields } from './resolvers/evidence-fields.js';
import { ExplainLinkQuery } from './resolvers/explain-link-query.js';
import { FactLists } from './resolvers/fact-lists.js';
import { FigureFields } from './resolvers/figure-fields.js';
import { FigureQueries, ScoreCardFields } from './resolvers/figure-queries.js';
import { GraphQuery } from './resolvers/graph-query.js';
import { GraphViews } from './resolvers/graph-views.js';
import { JudgementFields, JudgementsQuery } from './resolvers/judgements-query.js';
import { LinkageQuery, LinkFields } from './resolvers/linkage-query.js';
import { MatrixQuery } from './resolvers/matrix-query.js';
import { OntologyQuery } from './resolvers/ontology-query.js';
import { PeopleAndProjects } from './resolvers/people-and-projects.js';
import { SearchQuery } from './resolvers/search-query.js';
import { StrategiesServedQuery } from './resolvers/strategies-served-query.js';
import { TextQueries } from './resolvers/text-queries.js';
import { ENTITY_CLASSES } from './types/entity.js';

/** The schema of the API, its entity types made from schema/entities. */
export function buildGraphqlSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      GraphQuery,
      OntologyQuery,
      SearchQuery,
      EntityLists,
      FactLists,
      LinkageQuery,
      ClaimsBetweenQuery,
      ExplainLinkQuery,
      LinkFields,
      CascadeQuery,
      FigureQueries,
      ScoreCardFields,
      GraphViews,
      MatrixQuery,
      PeopleAndProjects,
      StrategiesServedQuery,
      TextQueries,
      EntityFields,
      DocumentFields,
      ClaimFields,
      FigureFields,
      PassageFields,
      EvidenceFields,
      JudgementsQuery,
      JudgementFields,
      JudgementMutations,
      DocumentMutations,
      IngestMutations,
    ],
    orphanedTypes: ENTITY_CLASSES.map((entity) => entity.class),
    validate: false,
  });
}
